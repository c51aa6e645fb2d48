/**
 * Where a class of NACE Rev. 2 went in Rev. 2.1 when content was split or merged; classes that only moved stand on
 * one line of `classes.ts`. 28.97 is new: the machines it covers were spread over other classes.
 */
export const movedContent: Readonly<Record<string, readonly string[]>> = {
  "16.10": ["16.11", "16.12"],
  "16.23": ["16.23", "16.25"],
  "16.29": ["16.26", "16.27", "16.28"],
  "25.21": ["25.21"],
  "25.30": ["25.21"],
  "25.61": ["25.51", "25.52"],
  "31.01": ["31.00"],
  "31.02": ["31.00"],
  "31.03": ["31.00"],
  "31.09": ["31.00"],
};

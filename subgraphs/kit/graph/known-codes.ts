import { badInput } from "#schema/errors.ts";

/**
 * Checks the codes of a filter: an unknown one would find nothing and look like an empty list. Throws BAD_INPUT that
 * names the argument and says what to give.
 */
export function checkKnown(
  argument: string,
  codes: readonly string[] | null | undefined,
  find: (code: string) => unknown,
  expected: string,
): void {
  const unknown = codes?.find((code) => find(code) === undefined);
  if (unknown === undefined) return;
  throw badInput({
    argument,
    problem: `holds "${unknown.slice(0, 40)}", which is unknown`,
    expected: `give ${expected}`,
  });
}

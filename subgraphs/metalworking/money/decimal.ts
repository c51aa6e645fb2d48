/** Why a number cannot be taken exactly as so many units. */
export type DecimalFault = "NEGATIVE" | "TOO_LARGE" | "TOO_FINE";

/**
 * The number as a whole count of units of 10^-decimals, exactly as its writer wrote it: 0.1 with two decimals is 10,
 * though no binary fraction is a tenth. The shortest text that reads back as the number is what was written, as long
 * as it has no more than 15 digits, which `most` (in units) has to see to.
 */
export function unitsOf(
  number: number,
  { decimals, most }: { decimals: number; most: bigint },
): bigint | DecimalFault {
  if (number < 0) return "NEGATIVE";
  const text = String(number);
  // Only a number of 10^21 or more, or one finer than a millionth, is written with an exponent.
  if (/e\+|Infinity/.test(text)) return "TOO_LARGE";
  const [, whole, fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > decimals) return "TOO_FINE";
  const units = BigInt(whole + fraction.padEnd(decimals, "0"));
  return units > most ? "TOO_LARGE" : units;
}

/** The units as a number that prints exactly: 1005 units of a cent are 10.05. */
export function numberOf(units: bigint, decimals: number): number {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const split = digits.length - decimals;
  const number = Number(`${digits.slice(0, split)}.${digits.slice(split)}`);
  return units < 0n ? -number : number;
}

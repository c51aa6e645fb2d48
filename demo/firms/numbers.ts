import type { DemoTaxId } from "../firm.ts";
import { at } from "./dice.ts";

/**
 * Register and tax numbers whose check digits are right and whose blocks are not given out:
 * NIP prefixes below 101, Lithuanian codes and REGON from 99, KRS from 09. A firm's number gives
 * each of its own, up to a million firms.
 */
export function taxIdsOf(country: string, firmNumber: number): DemoTaxId[] {
  const serial = String((firmNumber * 607_093 + 271_829) % 1_000_000).padStart(6, "0");
  if (country === "LT") {
    return [
      { scheme: "LT_CODE", value: lithuanianCode(`99${serial}`) },
      { scheme: "LT_VAT", value: `LT${lithuanianCode(`9${serial}1`)}` },
    ];
  }
  return [
    { scheme: "PL_NIP", value: nip(serial) },
    { scheme: "PL_REGON", value: regon(`99${serial}`) },
    { scheme: "PL_KRS", value: `0900${serial}` },
  ];
}

/** The same number with its last digit off by one, which no check lets pass. */
export function spoilt(id: DemoTaxId): DemoTaxId {
  const last = (Number(id.value.at(-1)) + 1) % 10;
  return { scheme: id.scheme, value: `${id.value.slice(0, -1)}${last}` };
}

/** `1002345678` as Polish letterheads have it: `100-234-56-78`. */
export function withDashes(nipDigits: string): string {
  return nipDigits.replace(/^(\d{3})(\d{3})(\d{2})(\d{2})$/u, "$1-$2-$3-$4");
}

function nip(serial: string): string {
  for (const block of ["100", "010", "001"]) {
    const check = weighted(block + serial, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
    if (check < 10) return block + serial + check;
  }
  throw new RangeError(`no NIP for ${serial}`);
}

function regon(digits: string): string {
  return digits + ((weighted(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10);
}

function lithuanianCode(digits: string): string {
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  const check = first < 10 ? first : weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  return digits + (check % 10);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(at([...digits], index)), 0);
}

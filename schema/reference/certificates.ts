import { type CertificateStandard, certificateStandards } from "./certificates/standards.ts";

export type { CertificateStandard } from "./certificates/standards.ts";

export type ParsedCertificate = {
  /** The standard's code when it is known, else the text as it was written, with its spaces collapsed. */
  readonly standard: string;
  readonly known: boolean;
  /** Year of the edition (`ISO 9001:2015`). */
  readonly edition?: string;
  /** Class within the standard: EXC1 to EXC4 (EN 1090), CL1 to CL4 (EN 15085). */
  readonly grade?: string;
  /** The certificate's or licence's own number, as FSC and PEFC write it (`FSC-C123456`, `PEFC/32-31-123`). */
  readonly licence?: string;
};

export const allCertificateStandards: readonly CertificateStandard[] = certificateStandards;

const byCode = new Map(certificateStandards.map((standard) => [standard.code, standard]));

export function certificateStandardByCode(code: string): CertificateStandard | undefined {
  return byCode.get(code);
}

/** National adoptions carry further letters before the number: PN-EN ISO, LST EN, DSTU ISO, STB, GOST R ISO. */
const numbers: readonly (readonly [RegExp, string])[] = [
  [/\b3834\s*[-–]\s*([2-4])(?!\d)/, "ISO 3834-$1"],
  [/\b1090(?:\s*[-–]\s*1)?(?![-–\d])/, "EN 1090-1"],
  [/\b15085(?:\s*[-–]\s*2)?(?![-–\d])/, "EN 15085-2"],
  [/\b9606(?:\s*[-–]\s*1)?(?![-–\d])/, "EN ISO 9606-1"],
  [/\b14732(?!\d)/, "EN ISO 14732"],
  [/\b14081(?:\s*[-–]\s*1)?(?![-–\d])/, "EN 14081-1"],
  [/\b14351(?:\s*[-–]\s*1)?(?![-–\d])/, "EN 14351-1"],
  [/\b13986(?!\d)/, "EN 13986"],
  [/\b16949(?!\d)/, "IATF 16949"],
  [/\b(9001|14001|45001|13485)(?!\d)/, "ISO $1"],
];
/** A number alone is no standard: one of these names stands before it, in whichever alphabet. */
const issuers = /(?:^|[^\p{L}])(?:ISO|EN|IATF|ISO\/TS|ИСО|ІСО|ІСА|ЕН|DIN)(?=[^\p{L}]|$)/iu;
const schemes: readonly (readonly [RegExp, string])[] = [
  [/\bFSC\b|\bFSC-?C\d{6}\b/i, "FSC-CoC"],
  [/\bPEFC\b/i, "PEFC-CoC"],
  [/\bISPM\s*(?:No\.?|Nr\.?|№)?\s*[-–]?\s*15\b|\bIPPC\b/i, "ISPM 15"],
];
/** An edition follows the number after a colon, or in the Russian manner after a dash. */
const edition = /\d(?:\s*:\s*|\s*[-–]\s*)((?:19|20)\d{2})(?!\d)/;
const grade = /\b(EXC|CL)[\s.-]*([1-4])\b/i;
const licence = /\bFSC[\s®™-]*C\s?(\d{6})\b|\bPEFC[\s/®™]*(\d{2}-\d{2}-\d{2,5})\b/i;

/**
 * Reads a certificate as firms write it (`PN-EN ISO 9001:2015`, `LST EN 1090-1 EXC3`, `FSC® C123456`) into the
 * standard's code and what else the text says. A standard that the table lacks is kept as written.
 */
export function parseCertificate(text: string): ParsedCertificate {
  const written = text.replace(/\s+/g, " ").trim();
  const plain = written.replace(/[®™©]/g, " ").replace(/ {2,}/g, " ");
  const standard = standardOf(plain);
  if (standard === undefined) return { standard: written, known: false };
  const year = edition.exec(plain)?.[1];
  const [, letters, step] = grade.exec(plain) ?? [];
  return {
    standard,
    known: true,
    ...(year === undefined ? {} : { edition: year }),
    ...(letters === undefined || !gradeFits(standard, letters)
      ? {}
      : { grade: `${letters.toUpperCase()}${step}` }),
    ...licenceOf(plain),
  };
}

function standardOf(text: string): string | undefined {
  const scheme = schemes.find(([pattern]) => pattern.test(text));
  if (scheme !== undefined) return scheme[1];
  if (!issuers.test(text)) return undefined;
  // The edition would hide the part's absence: in "EN 1090:2009" the number ends at the colon.
  const found = numbers.find(([pattern]) => pattern.test(text.replace(edition, (match) => match.charAt(0))));
  if (found === undefined) return undefined;
  const [pattern, code] = found;
  return code.replace("$1", pattern.exec(text)?.[1] ?? "");
}

function gradeFits(standard: string, letters: string): boolean {
  const fitting: Record<string, string> = { "EN 1090-1": "EXC", "EN 15085-2": "CL" };
  return fitting[standard] === letters.toUpperCase();
}

function licenceOf(text: string): { licence?: string } {
  const [, fsc, pefc] = licence.exec(text) ?? [];
  if (fsc !== undefined) return { licence: `FSC-C${fsc}` };
  return pefc === undefined ? {} : { licence: `PEFC/${pefc}` };
}

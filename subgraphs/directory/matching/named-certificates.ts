import { parseCertificate } from "#schema/reference/certificates.ts";

/** Where a standard may stand in a running text: an issuer with a number, or a scheme by its name. */
const mentions = [
  /(?:\b(?:PN|LST|DSTU|DIN)[-\s]*)?(?:\b(?:EN|ISO|IATF)\b[-\s/]*)+(?:TS\s*)?\d{4,5}(?:\s*[-–]\s*\d(?!\d))?/giu,
  /\bFSC\b|\bPEFC\b|\bISPM\s*(?:No\.?|Nr\.?|№)?\s*[-–]?\s*15\b|\bIPPC\b/giu,
];

/** The certificates that texts name, by the codes of schema/reference; what is no known standard is left out. */
export function namedCertificates(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const mention of mentions) {
      for (const [written] of text.matchAll(mention)) {
        const { known, standard } = parseCertificate(written);
        if (known) found.add(standard);
      }
    }
  }
  return [...found].sort();
}

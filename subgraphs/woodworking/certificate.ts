import { parseCertificate } from "#schema/reference/certificates.ts";
import type { FeedCertificate } from "#subgraphs/kit/feed/feed-types.ts";
import type { MemberRow } from "./source/rows.ts";

type Stated = MemberRow["record"]["chainOfCustody"][number];

/** A certificate as the site states it (`FSC® C123456`), read into its standard and its licence. */
export function certificateOf({ standard: text, validUntil }: Stated): FeedCertificate {
  const { standard, licence, grade } = parseCertificate(text);
  return { standard, scope: licence ?? grade ?? null, validUntil: validUntil ?? null };
}

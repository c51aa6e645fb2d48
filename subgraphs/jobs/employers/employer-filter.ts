import { type RawBuilder, sql } from "kysely";
import { dayOf } from "#schema/clock.ts";
import { badInput } from "#schema/errors.ts";
import { capabilityByCode, capabilityWithNarrower } from "#schema/reference/capabilities.ts";
import { parseCertificate } from "#schema/reference/certificates.ts";

/** EmployerFilter as it comes in. */
export interface EmployerFilter {
  certificates?: readonly string[] | null;
  certificatesValidOn?: string | null;
  capabilities?: readonly string[] | null;
  clusters?: readonly string[] | null;
}

/** Checks the codes of the filter. Throws BAD_INPUT: an unknown one would find nothing and look like no vacancies. */
export function checkEmployerFilter({ capabilities }: EmployerFilter): void {
  const unknown = capabilities?.find((code) => capabilityByCode(code) === undefined);
  if (unknown === undefined) return;
  throw badInput({
    argument: "where.employer.capabilities",
    problem: `holds "${unknown.slice(0, 40)}", which is unknown`,
    expected: "give codes that the query `capabilities` lists",
  });
}

/** Vacancies whose employer is a company of the graph that the filter lets through. */
export function employerCondition(
  filter: EmployerFilter | null | undefined,
  now: Date,
): RawBuilder<boolean>[] {
  if (filter == null) return [];
  const { certificates, certificatesValidOn, capabilities, clusters } = filter;
  const parts = [
    ...certificateCondition(certificates, certificatesValidOn, now),
    ...overlap("capabilities", capabilities?.flatMap(capabilityWithNarrower)),
    ...overlap("clusters", clusters),
  ];
  if (parts.length === 0) return [];
  return [sql<boolean>`company_ref in (select ref from jobs.employer where ${sql.join(parts, sql` and `)})`];
}

/** Any of the standards, valid on the day: today unless another is named. A certificate without an end is valid. */
function certificateCondition(
  certificates: readonly string[] | null | undefined,
  day: string | null | undefined,
  now: Date,
): RawBuilder<boolean>[] {
  const named = certificates != null && certificates.length > 0;
  if (!named && day == null) return [];
  const standards = (certificates ?? []).map((text) => parseCertificate(text).standard);
  const ofStandard = named ? sql`held.standard = any(${standards}::text[])` : sql`true`;
  return [
    sql<boolean>`exists (select from jsonb_to_recordset(certificates) as held(standard text, "validUntil" date)
      where ${ofStandard} and (held."validUntil" is null or held."validUntil" >= ${day ?? dayOf(now)}::date))`,
  ];
}

function overlap(column: string, values: readonly string[] | null | undefined): RawBuilder<boolean>[] {
  return values == null || values.length === 0
    ? []
    : [sql<boolean>`${sql.ref(column)} && ${[...new Set(values)]}::text[]`];
}

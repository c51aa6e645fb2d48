import type { QueryExecutorProvider } from "kysely";
import { sql } from "kysely";
import { z } from "zod";
import { badInput } from "#schema/errors.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { writeAudit } from "#subgraphs/kit/audit.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { invalid, type Payload } from "#subgraphs/kit/graph/payload.ts";
import { type JobsDatabase, namespace } from "../source/tables.ts";

const policyRow = z.object({ country: z.string(), read_only: z.boolean(), changed_at: z.coerce.date() });
export type CountryPolicy = z.infer<typeof policyRow>;

/** Whether nothing may be posted that lies in the country, and no seekers' data flow there. */
export async function isReadOnly(db: QueryExecutorProvider, country: string): Promise<boolean> {
  const { rows } = await sql`
    select from jobs.country_policy where country = ${country} and read_only`.execute(db);
  return rows.length > 0;
}

export function readOnlyProblem(country: string): Payload {
  return invalid({
    path: ["input", "country"],
    code: "COUNTRY_READ_ONLY",
    message: `${country} is read-only: EU programmes have suspended cooperation with it, so no ad can be posted there and nobody's data go there.`,
  });
}

/** The countries for which something was ever decided, by their codes. */
export async function countryPolicies(db: QueryExecutorProvider): Promise<CountryPolicy[]> {
  const { rows } = await sql`
    select country, read_only, changed_at from jobs.country_policy order by country`.execute(db);
  return rows.map((row) => policyRow.parse(row));
}

/** Opens or closes a country, and writes down who did it. Throws BAD_INPUT for an unknown country. */
export async function setCountryPolicy(
  db: JobsDatabase,
  { country, readOnly, note }: { country: string; readOnly: boolean; note?: string | null },
  { claims, now }: { claims: Claims; now: Date },
): Promise<CountryPolicy> {
  if (countryByCode(country) === undefined) {
    const problem = `"${country.slice(0, 20)}" is unknown`;
    throw badInput({ argument: "country", problem, expected: "give an ISO 3166-1 code such as BY" });
  }
  await db.transaction().execute(async (transaction) => {
    const before = await isReadOnly(transaction, country);
    const changedBy = claims.subject ?? claims.role;
    await sql`insert into jobs.country_policy (country, read_only, changed_by, changed_at)
      values (${country}, ${readOnly}, ${changedBy}, ${now})
      on conflict (country) do update set read_only = excluded.read_only,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(transaction);
    await writeAudit(transaction, namespace, {
      at: now,
      claims,
      deed: "setCountryPolicy",
      object: country,
      before: { readOnly: before },
      after: { readOnly },
      note: note?.slice(0, 500),
    });
  });
  return { country, read_only: readOnly, changed_at: now };
}

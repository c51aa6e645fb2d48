import { sql } from "kysely";
import { tokens } from "#schema/text/tokens.ts";
import { nameKey } from "../identity/company-name.ts";
import type { CompanyProfile } from "../source/company-row.ts";
import { type Connection, jsonOf } from "../source/connection.ts";

const longest = 80;

/** A readable address of a company: name and town in ASCII. Letters of scripts that cannot be folded fall away. */
export function readableSlug({ name, placeName }: Pick<CompanyProfile, "name" | "placeName">): string {
  const words = [nameKey(name), ...tokens(placeName ?? "")].join(" ");
  const ascii = words.replaceAll(/[^a-z0-9]+/g, "-").slice(0, longest);
  return ascii.replaceAll(/^-+|-+$/g, "") || "company";
}

/**
 * Gives new companies their slugs, for good: where a slug is taken, a piece of the id is added to it.
 * Returns them by company id.
 */
export async function giveSlugs(
  db: Connection,
  companies: readonly { id: string; profile: CompanyProfile }[],
): Promise<Map<string, string>> {
  const given = new Map<string, string>();
  let waiting = companies.map(({ id, profile }) => ({ id, base: readableSlug(profile) }));
  for (const ending of [0, 4, 16]) {
    if (waiting.length === 0) break;
    const wanted = waiting
      .map(({ id, base }) => ({
        company_id: id,
        slug: ending === 0 ? base : `${base}-${id.slice(2, 2 + ending)}`,
      }))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1));
    const { rows } = await sql<{ slug: string; company_id: string }>`
      insert into directory.slug (slug, company_id)
      select distinct on (c.slug) c.slug, c.company_id
      from jsonb_to_recordset(${jsonOf(wanted)}::jsonb) as c(slug text, company_id text)
      order by c.slug, c.company_id on conflict do nothing returning slug, company_id`.execute(db);
    for (const { slug, company_id } of rows) given.set(company_id, slug);
    waiting = waiting.filter(({ id }) => !given.has(id));
  }
  return given;
}

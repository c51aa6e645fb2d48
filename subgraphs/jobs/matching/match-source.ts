import { sql } from "kysely";
import { z } from "zod";
import { type AdKind, adDetails } from "../ad.ts";
import { visible } from "../source/conditions.ts";
import type { JobsDatabase } from "../source/tables.ts";
import { relatedKeys } from "./keys.ts";
import { byScore, type Comparable, type Match, matchOf } from "./score.ts";

const comparable = z.object({
  id: z.string(),
  occupation: z.string().nullable(),
  country: z.string(),
  language: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  details: adDetails,
  match_keys: z.array(z.string()).nullable(),
});

/**
 * The matches of each published ad of one kind among those of the other, best first; one question for all of them.
 * The database picks every ad that shares what a match needs, so that nothing that would match is missed from either
 * side. Workplaces in countries that are read-only match nobody: no seekers' data flow there.
 */
export async function matchesOf(
  db: JobsDatabase,
  ads: readonly Comparable[],
  kind: AdKind,
  now: Date,
): Promise<Match[][]> {
  const wanted = [...new Set(ads.flatMap(({ match_keys }) => relatedKeys(match_keys ?? [])))];
  const others = kind === "OFFER" ? "SEEKER" : "OFFER";
  const offers = kind === "OFFER" ? ads.map(({ country }) => country) : [];
  const { rows } = await sql<{ candidate: unknown; closed: string[] }>`
    with closed as (select country from jobs.country_policy where read_only)
    select id, occupation, country, language, latitude, longitude, details, match_keys, array(
        select country from closed where country = any(${[...new Set(offers)]}::text[])) as closed
      from jobs.ad
      where kind = ${others} and ${visible(now)} and match_keys && ${wanted}::text[]
        and (kind = 'SEEKER' or country not in (select country from closed))
      order by id`.execute(db);
  const candidates = rows.map((row) => comparable.parse(row));
  const closed = new Set(rows[0]?.closed ?? []);
  return ads.map((ad) => {
    if (kind === "OFFER" && closed.has(ad.country)) return [];
    const pairs = candidates.map((other) => (kind === "OFFER" ? matchOf(ad, other) : matchOf(other, ad)));
    return pairs.filter((match) => match !== undefined).sort(byScore);
  });
}

import DataLoader from "dataloader";
import type { Clock } from "#schema/clock.ts";
import { type AdKind, type AdRow, isShown } from "./ad.ts";
import { matchesOf } from "./matching/match-source.ts";
import type { Match } from "./matching/score.ts";
import type { AdSource } from "./source/ad-source.ts";
import type { JobsDatabase } from "./source/tables.ts";

/** The most vacancies that a company shows with itself; a longer list is asked for with `jobOffers`. */
export const mostPerCompany = 100;

export type JobsLoaders = ReturnType<typeof createLoaders>;

/** Fresh for each request: what one request read is not what the next one may see. */
export function createLoaders(db: JobsDatabase, source: AdSource, clock: Clock) {
  const byId = new DataLoader<string, AdRow | null>(async (ids) => {
    const ads = new Map((await source.byIds(ids, clock())).map((ad) => [ad.id, ad]));
    return ids.map((id) => ads.get(id) ?? null);
  });
  /** Keys are a company's aliases, joined: they have no line break. */
  const byAliases = new DataLoader<string, AdRow[]>(async (keys) => {
    const aliasesOf = keys.map((key) => key.split("\n"));
    const ads = await source.byCompanyRefs([...new Set(aliasesOf.flat())], mostPerCompany, clock());
    return aliasesOf.map((aliases) => {
      const own = new Set(aliases);
      return ads.filter((ad) => ad.company_ref !== null && own.has(ad.company_ref));
    });
  });
  const matchLoader = (kind: AdKind) =>
    new DataLoader<AdRow, Match[], string>((ads) => matchesOf(db, ads, kind, clock()), {
      cacheKeyFn: ({ id }) => id,
    });
  const matches = { OFFER: matchLoader("OFFER"), SEEKER: matchLoader("SEEKER") };
  return {
    /** A published ad of the kind; null when there is none. */
    ad: async (id: string, kind: AdKind): Promise<AdRow | null> => {
      const ad = await byId.load(id);
      return ad?.kind === kind ? ad : null;
    },
    /** The published vacancies of the company that has these aliases, newest first. */
    offersOf: (aliases: readonly string[]): Promise<AdRow[]> =>
      byAliases.load([...aliases].sort().join("\n")),
    /** What suits the ad among the other kind's, best first; nothing for an ad that is not published. */
    matchesOf: async (ad: AdRow): Promise<Match[]> => (isShown(ad, clock()) ? matches[ad.kind].load(ad) : []),
  };
}

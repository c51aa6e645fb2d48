import type { FeedCluster } from "#subgraphs/kit/feed/feed-types.ts";
import type { Freshness } from "./source/freshness.ts";

/** The cluster, as it stands in the project's documents. */
const woodworkingCluster = {
  slug: "woodworking",
  country: "LT",
  sectors: ["WOODWORKING"],
  languages: ["lt", "pl", "en"],
  names: [
    { language: "lt", text: "Medienos partneriai" },
    { language: "pl", text: "Partnerzy drzewni (Medienos partneriai)" },
    { language: "en", text: "Wood partners (Medienos partneriai)" },
  ],
  descriptions: [
    {
      language: "lt",
      text: "Alytaus regiono medienos apdirbimo įmonės, mokymo įstaigos ir verslo paramos organizacijos.",
    },
    {
      language: "pl",
      text: "Firmy obróbki drewna, szkoły i organizacje wspierania przedsiębiorczości regionu Alytus.",
    },
    {
      language: "en",
      text: "Woodworking firms, schools and business support organisations of the Alytus region.",
    },
  ],
  website: "http://www.medienospartneriai.lt/",
  profileField: "woodworking",
  license: "CC0-1.0 (demonstration data: every firm is invented)",
  sourceKind: "SCRAPED_SITE",
} satisfies FeedCluster;

/** The cluster, and how its store stands to the site. A store that was never filled knows no state. */
export function clusterWith({ state, freshAt }: Freshness): FeedCluster {
  return {
    ...woodworkingCluster,
    freshAt: freshAt?.toISOString() ?? null,
    state: state === "NEVER_RUN" ? null : state,
  };
}

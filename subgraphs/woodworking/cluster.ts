import type { FeedCluster } from "#subgraphs/kit/feed/feed-types.ts";
import type { FeedRows } from "./source.ts";

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
  sourceKind: "SCRAPED_SITE",
} satisfies FeedCluster;

/**
 * The cluster as the feed tells of it, and how its store stands to the site. A store that is about to be filled for
 * the first time says so, lest its emptiness be taken for the truth; one without a site knows no state.
 */
export function clusterWith(
  { freshness: { state, freshAt }, notice }: Pick<FeedRows, "freshness" | "notice">,
  { hasSite }: { hasSite: boolean },
) {
  return {
    ...woodworkingCluster,
    descriptions: woodworkingCluster.descriptions.map(({ language, text }) => ({
      language,
      text: [text, notice?.[language]].filter(Boolean).join(" "),
    })),
    license: notice ? "CC0-1.0" : null,
    freshAt: freshAt?.toISOString() ?? null,
    state: state === "NEVER_RUN" && !hasSite ? null : state,
  } satisfies FeedCluster;
}

import type { FeedCluster } from "#subgraphs/kit/feed/feed-types.ts";

/** The cluster, as it stands in the project's documents. */
const metalworkingCluster = {
  slug: "metalworking",
  country: "PL",
  sectors: ["METALWORKING"],
  languages: ["pl", "lt", "en"],
  names: [
    { language: "pl", text: "Klaster Obróbki Metali" },
    { language: "lt", text: "Palenkės metalo apdirbimo klasteris" },
    { language: "en", text: "Podlasie metalworking cluster" },
  ],
  descriptions: [
    {
      language: "pl",
      text: "Firmy obróbki metali z Podlasia i pogranicza polsko-litewskiego: produkcja, handel i usługi.",
    },
    {
      language: "lt",
      text: "Palenkės ir Lenkijos bei Lietuvos pasienio metalo apdirbimo įmonės: gamyba, prekyba ir paslaugos.",
    },
    {
      language: "en",
      text: "Metalworking firms of Podlasie and the Polish-Lithuanian borderland: production, trade and services.",
    },
  ],
  coordinator: "Centrum Promocji Podlasia",
  website: "http://www.metalklaster.pl/",
  profileField: "metalworking",
  sourceKind: "DATABASE",
} satisfies FeedCluster;

/** The cluster as the feed tells of it, read from its own database a moment ago. */
export function clusterAt(readAt: Date, notice: Readonly<Record<string, string>> | undefined): FeedCluster {
  return {
    ...metalworkingCluster,
    descriptions: metalworkingCluster.descriptions.map(({ language, text }) => ({
      language,
      text: [text, notice?.[language]].filter(Boolean).join(" "),
    })),
    license: notice ? "CC0-1.0" : null,
    freshAt: readAt.toISOString(),
    state: "FRESH",
  };
}

import type { FeedCluster } from "#subgraphs/kit/feed/feed-types.ts";

/** The cluster, as it stands in the project's documents. */
export const metalworkingCluster = {
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
  license: "CC0-1.0 (demonstration data: every firm is invented)",
  sourceKind: "DATABASE",
} satisfies FeedCluster;

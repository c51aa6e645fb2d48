import { z } from "zod";
import type { Asker, Question } from "../ask-graph.ts";
import { ExportError } from "../export-error.ts";
import {
  type DirectoryFirm,
  type DirectorySource,
  directoryFirm,
  directorySource,
  firmFields,
  sourceFields,
} from "./directory-firm.ts";
import type { DirectoryFrame } from "./directory-frame.ts";

/** Variables of the graph for the firms that were asked for. */
export interface FirmsWanted {
  language: string;
  search: string | undefined;
  where: Record<string, string[] | undefined>;
  near: { place: string; radiusKm?: number | undefined } | undefined;
}

const parameters = {
  search: "search",
  "where.countries": "country",
  "where.clusters": "cluster",
  "where.capabilities": "capability",
  near: "near",
  "near.place": "near",
  "near.radiusKm": "radiusKm",
};

const facets = z.object({
  facets: z.array(
    z.object({
      dimension: z.string(),
      buckets: z.array(z.object({ value: z.string(), label: z.object({ text: z.string() }) })),
    }),
  ),
});
interface Frame {
  sources: DirectorySource[];
  companies: z.infer<typeof facets>;
  cooperationOffers: z.infer<typeof facets>;
}
const frameQuestion: Question<Frame> = {
  document: `query DirectoryFrame($language: Language) {
    sources { ${sourceFields} }
    companies(first: 1) { facets { dimension buckets { value label(language: $language) { text } } } }
    cooperationOffers(first: 1) { facets { dimension buckets { value label(language: $language) { text } } } }
  }`,
  answer: z.object({ sources: z.array(directorySource), companies: facets, cooperationOffers: facets }),
};

const labelled = new Set(["SIZE", "KIND", "DIRECTION"]);

/** The sources, and the words for codes: the graph knows them in every language, as labels of its facets. */
export async function askFrame(
  asker: Asker,
  language: string,
): Promise<Pick<DirectoryFrame, "sources" | "labels">> {
  const { sources, companies, cooperationOffers } = await asker.ask(frameQuestion, { language });
  const labels: Record<string, Record<string, string>> = {};
  for (const { dimension, buckets } of [...companies.facets, ...cooperationOffers.facets])
    if (labelled.has(dimension))
      labels[dimension] = Object.fromEntries(buckets.map(({ value, label }) => [value, label.text]));
  return { sources, labels };
}

const firmsPage = z.object({
  companies: z.object({
    totalCount: z.number(),
    nodes: z.array(directoryFirm),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
type FirmsPage = z.infer<typeof firmsPage>;

const firmsQuestion: Question<FirmsPage> = {
  document: `query DirectoryFirms(
    $search: String, $where: CompanyFilter, $near: NearInput, $language: Language, $first: Int, $after: String
  ) {
    companies(
      search: $search, where: $where, near: $near, orderBy: NAME, collation: $language, first: $first, after: $after
    ) {
      totalCount
      nodes { ${firmFields} }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  answer: firmsPage,
  parameters,
};

const mostFirms = 5000;
// A page is computed in one go on the event loop: small ones leave room for other requests in between.
const pageSize = 50;

/** The firms that are wanted, a page at a time, by name. Refuses more than a directory can hold. */
export async function* firmsOf(asker: Asker, wanted: FirmsWanted): AsyncGenerator<DirectoryFirm[]> {
  let after: string | null = null;
  do {
    const { companies }: FirmsPage = await asker.ask(firmsQuestion, { ...wanted, first: pageSize, after });
    if (companies.totalCount > mostFirms) throw tooMany(companies.totalCount);
    yield companies.nodes;
    after = companies.pageInfo.hasNextPage ? companies.pageInfo.endCursor : null;
  } while (after !== null);
}

function tooMany(firms: number): ExportError {
  const narrower = ["cluster", "country", "capability", "search", "near"];
  const message = `A directory holds up to ${mostFirms} firms, and this one would hold ${firms}. Narrow it by ${narrower.join(", ")}.`;
  return new ExportError(400, "BAD_INPUT", message, { firms, narrower });
}

import { languageOf } from "#schema/reference/languages.ts";
import type { Content, NewContent } from "../entries/entry.ts";
import { industryByCode } from "../facts/industries.ts";
import type { EntryProblems } from "./entry-problems.ts";
import type { DocumentInput, MetaClusterInput, NewsItemInput } from "./input-types.ts";

export function checkDocument(input: DocumentInput, list: EntryProblems): NewContent<"DOCUMENT"> {
  return {
    kind: input.kind,
    titles: list.texts("title", input.title),
    summary: list.optionalTexts("summary", input.summary),
    url: input.url ?? undefined,
    languages: (input.languages ?? []).flatMap((language) => languageOf(language) ?? []),
    issuedOn: input.issuedOn ?? undefined,
    project: list.optionalSlug("project", input.project),
    cluster: list.optionalSlug("cluster", input.cluster),
    source: list.text("source", input.source, 2, 300),
  };
}

/** A piece of news without a moment is published now, or was when it first came. */
export function checkNewsItem(
  input: NewsItemInput,
  list: EntryProblems,
  { now, before }: { now: Date; before: Content<"NEWS_ITEM"> | undefined },
): NewContent<"NEWS_ITEM"> {
  return {
    titles: list.texts("title", input.title),
    body: list.optionalTexts("body", input.body, 20_000),
    publishedAt: input.publishedAt ?? before?.publishedAt ?? now.toISOString(),
    cluster: list.optionalSlug("cluster", input.cluster),
    institution: list.optionalSlug("institution", input.institution),
    project: list.optionalSlug("project", input.project),
    url: input.url ?? undefined,
  };
}

export function checkMetaCluster(input: MetaClusterInput, list: EntryProblems): NewContent<"META_CLUSTER"> {
  if (industryByCode(input.industry) === undefined) {
    const written = input.industry.slice(0, 40);
    list.add(
      "industry",
      "UNKNOWN_CODE",
      `"${written}" is unknown; give a code that the query industries lists.`,
    );
  }
  return {
    names: list.texts("name", input.name),
    industry: input.industry,
    project: list.optionalSlug("project", input.project),
    clusters: list.slugs("clusters", input.clusters),
    partners: list.slugs("partners", input.partners),
  };
}

import { textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { Entry } from "../entries/entry.ts";
import { type Industry, industryByCode } from "../facts/industries.ts";
import type { SourceDocument } from "../facts/sources.ts";
import { institutionsOf, itsProject } from "./project.ts";
import { type Context, clusterOf, clustersOf, field, type InLanguage, textOf } from "./values.ts";

export const publicationResolvers = {
  Document: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.entry("DOCUMENT", id),
    kind: field<"DOCUMENT", unknown>(({ kind }) => kind),
    title: textOf<"DOCUMENT">(({ titles }) => titles),
    summary: textOf<"DOCUMENT">(({ summary }) => summary),
    url: field<"DOCUMENT", unknown>(({ url }) => url),
    languages: field<"DOCUMENT", unknown>(({ languages }) => languages),
    issuedOn: field<"DOCUMENT", unknown>(({ issuedOn }) => issuedOn),
    project: itsProject,
    cluster: field<"DOCUMENT", unknown>(({ cluster }) => clusterOf(cluster)),
    source: field<"DOCUMENT", unknown>(({ source }) => source),
  },
  NewsItem: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.entry("NEWS_ITEM", id),
    title: textOf<"NEWS_ITEM">(({ titles }) => titles),
    body: textOf<"NEWS_ITEM">(({ body }) => body),
    publishedAt: field<"NEWS_ITEM", unknown>(({ publishedAt }) => publishedAt),
    updatedAt: ({ changedAt }: Entry<"NEWS_ITEM">) => changedAt,
    cluster: field<"NEWS_ITEM", unknown>(({ cluster }) => clusterOf(cluster)),
    institution: ({ content }: Entry<"NEWS_ITEM">, _args: unknown, { loaders }: Context) =>
      loaders.entry("INSTITUTION", content.institution),
    project: itsProject,
    url: field<"NEWS_ITEM", unknown>(({ url }) => url),
  },
  MetaCluster: {
    __resolveReference: ({ slug }: { slug: string }, { loaders }: Context) =>
      loaders.entry("META_CLUSTER", slug),
    slug: ({ id }: Entry<"META_CLUSTER">) => id,
    name: textOf<"META_CLUSTER">(({ names }) => names),
    industry: field<"META_CLUSTER", unknown>(({ industry }) => industry),
    industryName: textOf<"META_CLUSTER">(({ industry }) => industryByCode(industry)?.names),
    project: itsProject,
    clusters: field<"META_CLUSTER", unknown>(({ clusters }) => clustersOf(clusters)),
    partners: ({ content }: Entry<"META_CLUSTER">, _args: unknown, { loaders }: Context) =>
      institutionsOf(content.partners, loaders),
  },
  Industry: {
    name: ({ names }: Industry, args: InLanguage, context: Context) => textIn(names, args, context),
    metaClusters: ({ code }: Industry, _args: unknown, { loaders }: Context) =>
      loaders.pointingAt("META_CLUSTER", `INDUSTRY/${code}`),
  },
  SourceDocument: {
    about: ({ about }: SourceDocument, args: InLanguage, context: Context) => textIn(about, args, context),
  },
};

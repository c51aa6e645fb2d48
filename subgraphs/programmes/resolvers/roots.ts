import { badCursor } from "#schema/errors.ts";
import { fold } from "#schema/text/fold.ts";
import type { FieldResolver } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { connection, type PageArguments, readPageArguments, writeCursor } from "#subgraphs/kit/paging.ts";
import { type Entry, type EntryKind, isOf } from "../entries/entry.ts";
import { industries } from "../facts/industries.ts";
import { sourceDocuments } from "../facts/sources.ts";
import {
  courseConditions,
  type EventFilter,
  eventConditions,
  type InstitutionFilter,
  institutionConditions,
  projectConditions,
} from "../filters.ts";
import { fieldIn, pointsAt } from "../source/conditions.ts";
import type { EntrySelection, EntrySource } from "../source/entry-source.ts";
import type { Keepers } from "./keepers.ts";
import type { Context } from "./values.ts";

interface Slug {
  slug: string;
}

export function roots(source: EntrySource, keepers: Keepers): Record<string, FieldResolver> {
  const list = <Kind extends EntryKind>(
    kind: Kind,
    where: EntrySelection<Kind>["where"],
    { clock }: Context,
  ) => source.list({ kind, where: where ?? [], now: clock() });

  const page = async <Kind extends EntryKind>(
    selection: EntrySelection<Kind>,
    { first, after }: PageArguments,
    newestFirst: boolean,
  ) => {
    const { size, from } = readPageArguments({ first, after });
    if (from !== undefined && !from.startsWith(`${selection.kind} `)) throw badCursor("after");
    const { entries, hasNextPage } = await source.page(selection, { size, from, newestFirst });
    const edges = entries.map(({ entry, at }) => ({ cursor: writeCursor(at), node: entry }));
    const made = connection(edges, { totalCount: 0, hasNextPage, hasPreviousPage: from !== undefined });
    // Counting costs a question of its own, so it is put only when the total is asked for.
    return { ...made, totalCount: () => source.count(selection) };
  };

  const single =
    <Kind extends EntryKind>(kind: Kind) =>
    async (_parent: unknown, { id }: { id: string }, { loaders, claims, clock }: Context) => {
      const published = await loaders.entry(kind, id);
      if (published !== null) return published;
      const [entry] = await source.byIds([id], { now: clock(), scheduled: true });
      return entry !== undefined && isOf(entry, kind) && (await keepers.mayKeep(entry, claims))
        ? entry
        : null;
    };

  return {
    institution: (_parent: unknown, { slug }: Slug, { loaders }: Context) =>
      loaders.entry("INSTITUTION", slug),
    institutions: async (
      _parent: unknown,
      { where }: { where?: InstitutionFilter | null },
      context: Context,
    ) => bearing(await list("INSTITUTION", institutionConditions(where), context), where?.search),
    project: (_parent: unknown, { slug }: Slug, { loaders }: Context) => loaders.entry("PROJECT", slug),
    projects: (
      _parent: unknown,
      { where }: { where?: { institution?: string | null; programme?: string | null } | null },
      context: Context,
    ) => list("PROJECT", projectConditions(where), context),
    event: single("EVENT"),
    events: (
      _parent: unknown,
      { where, ...paging }: PageArguments & { where?: EventFilter | null },
      { clock }: Context,
    ) => page({ kind: "EVENT", where: eventConditions(where), now: clock() }, paging, false),
    courses: (
      _parent: unknown,
      { where }: { where?: { tracks?: readonly string[] | null; project?: string | null } | null },
      context: Context,
    ) => list("COURSE", courseConditions(where), context),
    documents: (
      _parent: unknown,
      { cluster, kind }: { cluster?: string | null; kind?: string | null },
      context: Context,
    ) =>
      list(
        "DOCUMENT",
        [...pointsAt("CLUSTER", cluster), ...fieldIn("kind", kind == null ? null : [kind])],
        context,
      ),
    newsItem: single("NEWS_ITEM"),
    news: (
      _parent: unknown,
      { cluster, ...paging }: PageArguments & { cluster?: string | null },
      { clock }: Context,
    ) => page({ kind: "NEWS_ITEM", where: pointsAt("CLUSTER", cluster), now: clock() }, paging, true),
    metaCluster: (_parent: unknown, { slug }: Slug, { loaders }: Context) =>
      loaders.entry("META_CLUSTER", slug),
    metaClusters: (_parent: unknown, _args: unknown, context: Context) => list("META_CLUSTER", [], context),
    creativeGroups: (_parent: unknown, { project }: { project?: string | null }, context: Context) =>
      list("CREATIVE_GROUP", pointsAt("PROJECT", project), context),
    industries: () => industries,
    sourceDocuments: () => sourceDocuments,
  };
}

/** Those one of whose names holds the text, in any spelling. */
function bearing(institutions: Entry<"INSTITUTION">[], search: string | null | undefined) {
  const key = fold(search ?? "");
  if (key === "") return institutions;
  return institutions.filter(({ content: { names, otherNames } }) =>
    [...Object.values(names), ...otherNames.map(({ name }) => name)].some((name) => fold(name).includes(key)),
  );
}

import { badCursor } from "#schema/errors.ts";
import { localize } from "#schema/reference/localized.ts";
import type { ResolverMap } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { connection, readPageArguments, writeCursor } from "#subgraphs/kit/paging.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import { certificateOf } from "./certificate.ts";
import { clusterWith } from "./cluster.ts";
import { feedChanges } from "./feed-record.ts";
import type { WoodworkingLoaders } from "./loaders.ts";
import type { MemberFilter } from "./source/filter.ts";
import type { MemberRow } from "./source/rows.ts";
import { speciesNames } from "./source/species.ts";
import type { WoodworkingSource } from "./source.ts";

type Context = SubgraphContext<WoodworkingLoaders>;
type PageOfMembers = { where?: MemberFilter | null; first?: number | null; after?: string | null };

/** By this prefix a firm's handle is this cluster's. */
const prefix = "woodworking:";

export function woodworkingResolvers(source: WoodworkingSource, facts: { hasSite: boolean }): ResolverMap {
  return {
    Query: {
      woodworkingMember: (_, { id }: { id: string }, { loaders }: Context) => loaders.member.load(id),
      woodworkingMembers: (_, wanted: PageOfMembers) => pageOfMembers(source, wanted),
      clusterFeed: async (_, page: { after?: string | null; first: number }, { clock }: Context) => {
        const rows = await source.feed(page, clock());
        return { cluster: clusterWith(rows, facts), ...rows.log, changes: feedChanges(rows) };
      },
    },
    WoodworkingMember: {
      __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.member.load(id),
      name: ({ record }: MemberRow) => record.name,
      company: ({ id }: MemberRow) => ({ ref: prefix + id }),
      products: ({ record }: MemberRow) => record.products,
      species: ({ record }: MemberRow) => record.species.map((latin) => ({ latin })),
      chainOfCustody: ({ record }: MemberRow) => record.chainOfCustody.map(certificateOf),
      kilnDryingM3: ({ record }: MemberRow) =>
        record.kilnDryingM3 === undefined ? null : Math.round(record.kilnDryingM3),
      sourcePage: ({ record }: MemberRow) => record.sourcePage,
    },
    WoodSpecies: {
      // A species that the reference does not hold has at least the name that botanists gave it.
      name: ({ latin }: { latin: string }, { language }: { language?: string | null }, context: Context) =>
        localize(speciesNames(latin), language ?? context.language) ?? {
          text: latin,
          language: "la",
          isFallback: true,
        },
    },
    Company: {
      __resolveReference: (company: { ref: string; aliases?: string[] }) => company,
      woodworking: async ({ aliases }: { aliases: string[] }, _: unknown, { loaders }: Context) => {
        const ids = aliases.filter((alias) => alias.startsWith(prefix));
        const members = await Promise.all(ids.map((id) => loaders.member.load(id.slice(prefix.length))));
        return members.find((member) => member !== null) ?? null;
      },
    },
  };
}

async function pageOfMembers(source: WoodworkingSource, { where, first, after }: PageOfMembers) {
  const { size, from } = readPageArguments({ first, after });
  const rows = await source.membersAfter(where, { after: numberBehind(from), limit: size + 1 });
  const edges = rows.slice(0, size).map((node) => ({ cursor: writeCursor(cursorMark + node.id), node }));
  const page = connection(edges, {
    totalCount: 0,
    hasNextPage: rows.length > size,
    hasPreviousPage: from !== undefined,
  });
  // Counting costs a question of its own, so it is put only when the total is asked for.
  return { ...page, totalCount: () => source.countMembers(where) };
}

/** Tells this list's cursors from those of other lists. */
const cursorMark = "wood member ";

function numberBehind(position: string | undefined): string | undefined {
  if (position !== undefined && !position.startsWith(cursorMark)) throw badCursor("after");
  return position?.slice(cursorMark.length);
}

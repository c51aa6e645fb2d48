import { capabilityByCode } from "#schema/reference/capabilities.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { type ResolverMap, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { memberAmong, pageOfMembers } from "#subgraphs/kit/members.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import { clusterAt } from "./cluster.ts";
import { feedChanges } from "./feed-record.ts";
import { groupMutations } from "./groups/group-mutations.ts";
import { groupQueries, groupTypes } from "./groups/group-resolvers.ts";
import type { GroupSource } from "./groups/group-source.ts";
import type { Secretariat } from "./groups/secretariat.ts";
import type { MetalworkingLoaders } from "./loaders.ts";
import type { MemberFilter } from "./source/filter.ts";
import type { MemberRow } from "./source/rows.ts";
import type { MetalworkingSource } from "./source.ts";

type Context = SubgraphContext<MetalworkingLoaders>;
type Process = MemberRow["processes"][number];
type PageOfMembers = { where?: MemberFilter | null; first?: number | null; after?: string | null };

/** By this prefix a firm's handle is this cluster's. */
const prefix = "metalworking:";

export function metalworkingResolvers(
  source: MetalworkingSource,
  { groups, secretariat }: { groups: GroupSource; secretariat: Secretariat },
): ResolverMap {
  return {
    ...groupTypes,
    Mutation: groupMutations(secretariat),
    Query: {
      ...groupQueries(groups),
      metalworkingMember: (_, { id }: { id: string }, { loaders }: Context) => loaders.member.load(id),
      metalworkingMembers: (_, wanted: PageOfMembers) => pageOfMembers(source, wanted, cursorMark),
      clusterFeed: async (_, page: { after?: string | null; first: number }, { clock }: Context) => {
        const readAt = clock();
        const rows = await source.feed(page);
        return { cluster: clusterAt(readAt, rows.notice), ...rows.log, changes: feedChanges(rows, readAt) };
      },
    },
    MetalworkingMember: {
      __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.member.load(id),
      company: ({ id }: MemberRow) => ({ ref: prefix + id }),
      // A code outside the vocabulary cannot be shown as a capability; the directory reports it from the feed.
      processes: ({ processes }: MemberRow) =>
        processes.filter(({ capability }) => capabilityByCode(capability) !== undefined),
    },
    MetalProcess: {
      capability: ({ capability }: Process) => capabilityByCode(capability),
      note: ({ note }: { note: Texts | null }, wanted: { language?: string | null }, context: Context) =>
        note && textIn(note, wanted, context),
    },
    Company: {
      __resolveReference: (company: { ref: string; aliases?: string[] }) => company,
      metalworking: ({ aliases }: { aliases: string[] }, _: unknown, { loaders }: Context) =>
        memberAmong(aliases, prefix, (id) => loaders.member.load(id)),
    },
  };
}

/** Tells this list's cursors from those of other lists. */
const cursorMark = "metal member ";

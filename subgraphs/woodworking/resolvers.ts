import { localize } from "#schema/reference/localized.ts";
import type { ResolverMap } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { memberAmong, pageOfMembers } from "#subgraphs/kit/members.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import { certificateOf } from "./certificate.ts";
import { clusterWith } from "./cluster.ts";
import { feedChanges } from "./feed-record.ts";
import { helpMutations, helpQueries, helpTypes } from "./help/help-resolvers.ts";
import type { OpenHelpDesk } from "./help/open-help-desk.ts";
import type { WoodworkingLoaders } from "./loaders.ts";
import type { MemberFilter } from "./source/filter.ts";
import type { MemberRow } from "./source/rows.ts";
import { speciesNames } from "./source/species.ts";
import type { WoodworkingSource } from "./source.ts";

type Context = SubgraphContext<WoodworkingLoaders>;
type PageOfMembers = { where?: MemberFilter | null; first?: number | null; after?: string | null };

/** By this prefix a firm's handle is this cluster's. */
const prefix = "woodworking:";

export function woodworkingResolvers(
  source: WoodworkingSource,
  { help, ...facts }: { hasSite: boolean; help: OpenHelpDesk },
): ResolverMap {
  return {
    ...helpTypes,
    Mutation: helpMutations(help),
    Query: {
      ...helpQueries(help),
      woodworkingMember: (_, { id }: { id: string }, { loaders }: Context) => loaders.member.load(id),
      woodworkingMembers: (_, wanted: PageOfMembers) => pageOfMembers(source, wanted, cursorMark),
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
      woodworking: ({ aliases }: { aliases: string[] }, _: unknown, { loaders }: Context) =>
        memberAmong(aliases, prefix, (id) => loaders.member.load(id)),
    },
  };
}

/** Tells this list's cursors from those of other lists. */
const cursorMark = "wood member ";

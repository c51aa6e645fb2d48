import { badInput } from "#schema/errors.ts";
import { largestPage } from "#subgraphs/kit/paging.ts";
import type { Target } from "../loaders.ts";
import type { Context } from "./values.ts";

interface Cluster {
  slug: string;
}

const target = ({ slug }: Cluster): Target => `CLUSTER/${slug}`;

/** What the programmes add to a cluster of the directory. */
export const clusterResolvers = {
  Cluster: {
    __resolveReference: ({ slug }: Cluster) => ({ slug }),
    projects: (cluster: Cluster, _args: unknown, { loaders }: Context) =>
      loaders.pointingAt("PROJECT", target(cluster)),
    documents: (cluster: Cluster, _args: unknown, { loaders }: Context) =>
      loaders.pointingAt("DOCUMENT", target(cluster)),
    news: async (cluster: Cluster, { first }: { first?: number | null }, { loaders }: Context) => {
      const size = first ?? 10;
      if (size < 1 || size > largestPage) {
        throw badInput({
          argument: "first",
          problem: `is ${size}`,
          expected: `it has to be from 1 to ${largestPage}`,
        });
      }
      const news = await loaders.pointingAt("NEWS_ITEM", target(cluster));
      return news.toReversed().slice(0, size);
    },
    events: async (cluster: Cluster, { from }: { from?: string | null }, { loaders }: Context) => {
      const events = await loaders.pointingAt("EVENT", target(cluster));
      return from == null
        ? events
        : events.filter(({ content: { startsAt, endsAt } }) => (endsAt ?? startsAt ?? "") >= from);
    },
  },
};

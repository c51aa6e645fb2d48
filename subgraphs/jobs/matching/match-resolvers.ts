import { badInput } from "#schema/errors.ts";
import { type FieldResolver, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import type { AdRow } from "../ad.ts";
import type { JobsLoaders } from "../loaders.ts";
import { reasonTexts } from "./reasons.ts";
import type { MatchReason } from "./score.ts";

type Context = SubgraphContext<JobsLoaders>;

const most = 50;

/** The best of what suits an ad of either kind. */
export async function matches(ad: AdRow, { first }: { first: number }, { loaders }: Context) {
  if (first < 1 || first > most) {
    const problem = `is ${first}`;
    throw badInput({ argument: "first", problem, expected: `it has to be from 1 to ${most}` });
  }
  const found = (await loaders.matchesOf(ad)).slice(0, first);
  const shown = await Promise.all(
    found.map(async ({ offer, seeker, ...match }) => ({
      ...match,
      offer: await loaders.ad(offer, "OFFER"),
      seeker: await loaders.ad(seeker, "SEEKER"),
    })),
  );
  // An ad may have been taken down since it was compared.
  return shown.filter(({ offer, seeker }) => offer !== null && seeker !== null);
}

export const matchTypes: Record<string, Record<string, FieldResolver>> = {
  JobMatchReason: {
    text: (reason: MatchReason, wanted: { language?: string | null }, context: Context) =>
      textIn(reasonTexts(reason), wanted, context),
  },
};

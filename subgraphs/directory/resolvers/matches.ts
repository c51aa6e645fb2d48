import { dayOf } from "#schema/clock.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { type FieldResolver, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { MatchFact, ScoredMatch } from "../matching/index.ts";
import { readFirst } from "./lists.ts";
import { reasonTexts } from "./match-reasons.ts";
import type { Context, LanguageArgument, Room } from "./room.ts";

/** In how many parts a score is counted. */
const whole = 10_000;

/** Who could answer an offer; null when there is none of that id. */
export async function matches(
  { offerId, first }: { offerId: string; first?: number | null },
  room: Room,
  context: Context,
) {
  const count = readFirst(first, 20, 100);
  const offer = await context.loaders.offer.load(offerId);
  return offer && matchesOf(offerId, count, room, context);
}

/** The best matches of an offer, in order; none for one that is not open. */
export async function matchesOf(offerId: string, first: number, { projection }: Room, context: Context) {
  const demand = projection.matches.demand(offerId, dayOf(context.clock()));
  const found = demand === undefined ? [] : projection.matches.best(demand, first);
  const companies = await context.loaders.company.loadMany(found.map(({ companyId }) => companyId));
  return found.flatMap((match, at) => {
    const company = companies[at];
    if (company instanceof Error) throw company;
    return company ? [{ ...match, company }] : [];
  });
}

export const matchResolvers: Record<string, Record<string, FieldResolver>> = {
  Match: {
    offer: ({ offerId }: ScoredMatch, _: unknown, { loaders }: Context) =>
      offerId === undefined ? null : loaders.offer.load(offerId),
    score: ({ points }: ScoredMatch) => points / whole,
    reasons: ({ facts }: ScoredMatch) => facts,
  },
  MatchReason: {
    weight: ({ points }: MatchFact) => points / whole,
    text: (fact: MatchFact, wanted: LanguageArgument, context: Context) =>
      textIn(reasonTexts(fact) satisfies Texts, wanted, context),
  },
};

import type { GraphQLResolveInfo } from "graphql";
import { dayOf } from "#schema/clock.ts";
import { badInput } from "#schema/errors.ts";
import { type NearArgument, readNear } from "#subgraphs/kit/near.ts";
import type { PageArguments } from "#subgraphs/kit/paging.ts";
import { compacted } from "../profile/build-profile.ts";
import type { Projection } from "../projection/projection.ts";
import { type OfferFilter, type OfferOrder, offerFacets } from "../search/index.ts";
import type { OfferRow } from "../source/offers.ts";
import { readPage, readSearch, searchConnection, selects } from "./lists.ts";
import { asksForAnswers, type OfferFilterInput, readOfferFilter } from "./read-filters.ts";
import type { Context, Room } from "./room.ts";

export interface OfferListInput extends PageArguments {
  search?: string | null;
  where?: OfferFilterInput | null;
  near?: NearArgument | null;
  orderBy?: OfferOrder;
}

/** A page of offers: one question to the index, one to the database for all lists of a step together. */
export async function offerList(
  wanted: OfferListInput,
  { projection }: Room,
  context: Context,
  info: GraphQLResolveInfo,
  within?: { company: string },
) {
  const orderBy = wanted.orderBy ?? "NEWEST";
  const near = readNear(wanted.near);
  if (orderBy === "DISTANCE" && !near) {
    const expected = "give near with it, or another order";
    throw badInput({ argument: "orderBy", problem: "is DISTANCE without a point to measure from", expected });
  }
  const today = dayOf(context.clock());
  const where = await offerFilter(wanted.where, projection, today);
  const answer = projection.index.offers.find({
    ...compacted({ search: readSearch(wanted.search), near, today }),
    where: within ? { ...where, companies: [within.company] } : where,
    orderBy,
    page: readPage(wanted),
    facets: selects(info, "facets") && offerFacets,
  });
  const nodes = await context.loaders.offer.loadMany(answer.hits.map(({ id }) => id));
  return searchConnection(answer, nodes, projection.clusterNames);
}

/** The filter, checked; where it asks who could answer, that is worked out first. */
export async function offerFilter(
  where: OfferFilterInput | null | undefined,
  { answers, known }: Projection,
  today: string,
): Promise<OfferFilter> {
  const filter = readOfferFilter(where, known, (id) => answers.of(id, today));
  if (asksForAnswers(where)) await answers.prepare(today);
  return filter;
}

const mostInJsonLd = 20;

/** A firm's open offers, the newest first. */
export async function openOffersOf(
  company: string,
  { projection }: Room,
  { clock, loaders }: Context,
): Promise<OfferRow[]> {
  const { hits } = projection.index.offers.find({
    where: { companies: [company], status: "OPEN" },
    orderBy: "NEWEST",
    page: { first: mostInJsonLd },
    today: dayOf(clock()),
  });
  const rows = await loaders.offer.loadMany(hits.map(({ id }) => id));
  return rows.flatMap((row) => (row === null || row instanceof Error ? [] : [row]));
}

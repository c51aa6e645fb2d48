import { dayOf } from "#schema/clock.ts";
import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { jsonLdText } from "#subgraphs/kit/graph/json-ld.ts";
import { type FieldResolver, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { firmReference } from "../json-ld/company.ts";
import { offerObject } from "../json-ld/offer.ts";
import { offerStatus } from "../search/index.ts";
import type { OfferRow } from "../source/offers.ts";
import { readFirst } from "./lists.ts";
import { matchesOf } from "./matches.ts";
import type { Context, LanguageArgument, Room } from "./room.ts";

const present = <T>(value: T | undefined): value is T => value !== undefined;

export const offerResolvers = (room: Room): Record<string, FieldResolver> => ({
  __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.offer.load(id),
  kind: ({ body }: OfferRow) => body.kind,
  direction: ({ body }: OfferRow) => body.direction,
  title: ({ body }: OfferRow, wanted: LanguageArgument, context: Context) =>
    textIn(body.titles, wanted, context),
  description: ({ body }: OfferRow, wanted: LanguageArgument, context: Context) =>
    textIn(body.descriptions, wanted, context),
  languages: ({ body }: OfferRow) => [
    ...new Set([...Object.keys(body.titles), ...Object.keys(body.descriptions)]),
  ],
  company: ({ companyId }: OfferRow, _: unknown, { loaders }: Context) => loaders.company.load(companyId),
  cluster: ({ cluster }: OfferRow, _: unknown, { loaders }: Context) => loaders.cluster.load(cluster),
  capabilities: ({ body }: OfferRow) => body.capabilities.map(capabilityByCode).filter(present),
  wantedCountries: ({ body }: OfferRow) => body.wantedCountries.map(countryByCode).filter(present),
  // Feeds carry neither.
  quantity: ({ body }: OfferRow) => body.quantity ?? null,
  price: ({ body }: OfferRow) => priceOf(body.price),
  publishedAt: ({ body }: OfferRow) => body.publishedAt,
  validUntil: ({ body }: OfferRow) => body.validUntil ?? null,
  status: ({ body }: OfferRow, _: unknown, { clock }: Context) => offerStatus(body, dayOf(clock())),
  matches: ({ id }: OfferRow, { first }: { first?: number | null }, context: Context) =>
    matchesOf(id, readFirst(first, 10, 100), room, context),
  jsonLd: async (offer: OfferRow, { language: wanted }: LanguageArgument, context: Context) => {
    const company = await context.loaders.company.load(offer.companyId);
    const language = wanted ?? context.language ?? "en";
    return jsonLdText(offerObject(offer, { language, firm: company ? firmReference(company) : undefined }));
  },
});

/** Only an amount in euros has a euro value: no rate of any day is kept here. */
function priceOf(price: OfferRow["body"]["price"]) {
  if (price === undefined) return null;
  return { ...price, euros: price.currency === "EUR" ? price.amount : null, rateDate: null };
}

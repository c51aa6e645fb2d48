import { dayOf } from "#schema/clock.ts";
import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { type FieldResolver, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { offerStatus } from "../search/index.ts";
import type { OfferRow } from "../source/offers.ts";
import type { Context, LanguageArgument } from "./room.ts";

const present = <T>(value: T | undefined): value is T => value !== undefined;

export const offerResolvers: Record<string, FieldResolver> = {
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
  // Feeds carry neither yet.
  quantity: () => null,
  price: () => null,
  publishedAt: ({ body }: OfferRow) => body.publishedAt,
  validUntil: ({ body }: OfferRow) => body.validUntil ?? null,
  status: ({ body }: OfferRow, _: unknown, { clock }: Context) => offerStatus(body, dayOf(clock())),
};

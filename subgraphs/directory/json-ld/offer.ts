import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { localize } from "#schema/reference/localized.ts";
import type { JsonLdObject } from "#subgraphs/kit/graph/json-ld.ts";
import type { OfferRow } from "../source/offers.ts";

/** An offer as schema.org's Offer, a request as its Demand; `firm` is left out inside the firm's own object. */
export function offerObject(
  { id, body }: OfferRow,
  { language, firm }: { language: string; firm?: JsonLdObject | undefined },
): JsonLdObject {
  const isOffer = body.direction === "OFFER";
  const names = body.capabilities.flatMap((code) => {
    const name = localize(capabilityByCode(code)?.names ?? {}, language)?.text;
    return name ?? [];
  });
  return {
    "@type": isOffer ? "Offer" : "Demand",
    identifier: id,
    name: localize(body.titles, language)?.text,
    description: localize(body.descriptions, language)?.text,
    itemOffered: names.map((name) => ({ "@type": "Service", name })),
    areaServed: body.wantedCountries,
    availabilityStarts: body.publishedAt,
    validThrough: body.validUntil,
    ...(isOffer ? { price: body.price?.amount, priceCurrency: body.price?.currency } : {}),
    // Whoever seeks is no property of a Demand; Organization.seeks read backwards says it.
    ...(firm && (isOffer ? { offeredBy: firm } : { "@reverse": { seeks: firm } })),
  };
}

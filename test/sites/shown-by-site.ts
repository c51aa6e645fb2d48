import { type DemoFirm, firmAsListed, memberId } from "#demo/firm.ts";
import type { WoodMemberRecord } from "#scrapers/sites/medienos-partneriai/index.ts";

/** What the generator put into the old site for a firm, in the words of the scraper, without its address. */
export function shownBySite(firm: DemoFirm): Omit<WoodMemberRecord, "sourcePage"> {
  const listed = firmAsListed(firm, "woodworking");
  if (!listed.wood) throw new Error(`${firm.key} is no wood firm`);
  return {
    id: memberId(firm, "woodworking"),
    name: listed.name,
    legalForm: listed.legalForm,
    country: listed.country,
    place: listed.place,
    street: listed.street,
    postalCode: listed.postalCode,
    phones: [listed.phone],
    email: listed.email,
    website: listed.website,
    contactRole: listed.contactRole,
    taxIds: inSiteOrder(listed.taxIds),
    products: listed.wood.products,
    species: listed.wood.species,
    chainOfCustody: listed.wood.chainOfCustody,
    ...(listed.wood.kilnDryingM3 === undefined ? {} : { kilnDryingM3: listed.wood.kilnDryingM3 }),
    memberSince: listed.memberSince,
    descriptions: listed.descriptions,
    offers: listed.offers.map((offer) => ({
      id: `${memberId(firm, "woodworking")}-${offer.key.slice(offer.key.lastIndexOf("w") + 1)}`,
      kind: offer.kind,
      direction: offer.direction,
      titles: offer.titles,
      descriptions: offer.descriptions,
      wantedCountries: offer.wantedCountries,
      publishedAt: offer.publishedAt,
      ...(offer.validUntil ? { validUntil: offer.validUntil } : {}),
      closed: offer.closed,
    })),
    readFrom: "lt",
  };
}

const inSiteOrder = (ids: DemoFirm["taxIds"]) => {
  const order = ["LT_CODE", "LT_VAT", "PL_NIP", "PL_REGON", "PL_KRS"];
  return [...ids].sort((left, right) => order.indexOf(left.scheme) - order.indexOf(right.scheme));
};

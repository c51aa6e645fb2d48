import { placeByKey } from "#schema/places/gazetteer.ts";
import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { localize, type Texts } from "#schema/reference/localized.ts";
import { tokens } from "#schema/text/tokens.ts";
import type { JsonLdObject } from "#subgraphs/kit/graph/json-ld.ts";
import { nameKey } from "../identity/company-name.ts";
import type { CompanyProfile, CompanyRow } from "../source/company-row.ts";
import type { OfferRow } from "../source/offers.ts";
import { offerObject } from "./offer.ts";

/** A firm as schema.org's Organization. A firm's contacts are left out: a mailbox may be a person's. */
export function companyObject(
  { id, profile }: CompanyRow,
  {
    language,
    clusterNames,
    offers,
  }: { language: string; clusterNames: ReadonlyMap<string, Texts>; offers: readonly OfferRow[] },
): JsonLdObject {
  const inLanguage = (texts: Texts) => localize(texts, language)?.text;
  const open = (direction: string) =>
    offers
      .filter(({ body }) => body.direction === direction)
      .map((offer) => offerObject(offer, { language }));
  return {
    "@type": "Organization",
    identifier: id,
    name: profile.name,
    legalName: legalNameOf(profile),
    alternateName: profile.formerNames,
    description: inLanguage(profile.descriptions),
    url: profile.website,
    address: {
      "@type": "PostalAddress",
      streetAddress: profile.street,
      postalCode: profile.postalCode,
      addressLocality: townOf(profile, language),
      addressCountry: profile.country,
    },
    location: pointOf(profile),
    foundingDate: profile.foundedYear === undefined ? undefined : String(profile.foundedYear),
    ...numbersOf(profile),
    knowsAbout: profile.capabilities.flatMap((code) => inLanguage(capabilityByCode(code)?.names ?? {}) ?? []),
    hasCertification: profile.certificates.map(({ standard, validUntil, scope }) => ({
      "@type": "Certification",
      name: standard,
      expires: validUntil,
      description: scope,
    })),
    memberOf: [...new Set(profile.memberships.map(({ cluster }) => cluster))].map((cluster) => ({
      "@type": "Organization",
      identifier: cluster,
      name: inLanguage(clusterNames.get(cluster) ?? {}) ?? cluster,
    })),
    makesOffer: open("OFFER"),
    seeks: open("REQUEST"),
  };
}

/** The firm as an offer names it. */
export function firmReference({ id, profile }: CompanyRow): JsonLdObject {
  return { "@type": "Organization", identifier: id, name: profile.name, url: profile.website };
}

/** Sources write the form into the name, or beside it, or not at all. */
function legalNameOf({ name, legalForm }: CompanyProfile): string {
  const isNamed = nameKey(name) !== tokens(name).join(" ");
  return isNamed || legalForm === undefined ? name : `${name}, ${legalForm}`;
}

function townOf({ placeKey, placeName }: CompanyProfile, language: string): string | undefined {
  const known = placeKey === undefined ? undefined : placeByKey(placeKey);
  const names = Object.entries(known?.names ?? {}).map(([tag, list]) => [tag, list?.[0]]);
  return localize(Object.fromEntries(names), language)?.text ?? placeName;
}

function pointOf({ latitude, longitude }: CompanyProfile): JsonLdObject | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  return { "@type": "Place", geo: { "@type": "GeoCoordinates", latitude, longitude } };
}

/** Schemes whose numbers tax offices give, and the prefix that makes one a VAT number of the EU. */
const taxSchemes: Readonly<Record<string, string | undefined>> = {
  PL_NIP: "PL",
  LT_VAT: "LT",
  BY_UNP: undefined,
  RU_INN: undefined,
};

function numbersOf({ taxIds }: CompanyProfile): JsonLdObject {
  const valid = taxIds.filter((number) => number.valid);
  const tax = valid.find(({ scheme }) => scheme in taxSchemes);
  const vat = valid.find(({ scheme }) => taxSchemes[scheme] !== undefined);
  return { taxID: tax?.value, vatID: vat && `${taxSchemes[vat.scheme]}${vat.value}` };
}

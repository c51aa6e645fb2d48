import type { DemoFirm } from "#demo/firm.ts";
import { demoFirms } from "#demo/firms/index.ts";
import type { DirectoryFirm } from "#gateway/http/exports/directory/directory-firm.ts";
import type { DirectoryFrame } from "#gateway/http/exports/directory/directory-frame.ts";
import type { DirectoryLanguage } from "#gateway/http/exports/directory/directory-words.ts";
import { findPlaces } from "#schema/places/gazetteer.ts";
import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { localize, type Texts } from "#schema/reference/localized.ts";

/** Firms of the demonstration, those with a planted flaw left out, as the graph would give them to a directory, without a graph. */
export function generatedFirms(count: number, language: DirectoryLanguage): DirectoryFirm[] {
  return [...demoFirms(count)]
    .filter(({ flaw }) => flaw === undefined)
    .map((firm) => directoryFirmOf(firm, language));
}

export function frameOf(language: DirectoryLanguage, changes: Partial<DirectoryFrame> = {}): DirectoryFrame {
  return {
    language,
    madeAt: "2026-11-01T09:00:00.000Z",
    demonstration: true,
    groupBy: "country",
    address: "http://graph.example",
    filters: [],
    sources: [
      {
        subgraph: "metalworking",
        kind: "DATABASE",
        license: "CC BY 4.0",
        languages: ["pl", "en"],
        cluster: {
          name: { text: "Klaster obróbki metali" },
          country: { code: "PL", name: { text: "Polska" } },
          coordinator: "Centrum Obróbki",
          website: "https://metal.example/",
          memberCount: 1000,
        },
        harvest: { state: "FRESH", lastSuccessAt: "2026-11-01T08:30:00.000Z", recordCount: 2000 },
      },
    ],
    labels: {
      SIZE: { MICRO: "mikroprzedsiębiorstwo", SMALL: "mała firma" },
      KIND: { TRADE: "handel" },
      DIRECTION: { OFFER: "oferta", REQUEST: "zapytanie" },
    },
    ...changes,
  };
}

function directoryFirmOf(firm: DemoFirm, language: DirectoryLanguage): DirectoryFirm {
  const text = (texts: Readonly<Texts>) => ({ text: localize(texts, language)?.text ?? "" });
  const country = (code: string) => ({ code, name: text(countryByCode(code)?.names ?? {}) });
  const [place] = findPlaces(firm.place, { country: firm.country });
  const open = firm.offers.filter(({ closed }) => !closed);
  return {
    id: firm.key,
    name: firm.name,
    legalForm: firm.legalForm,
    description: text(firm.descriptions),
    country: country(firm.country),
    region: null,
    place: place ? { name: { text: place.names[language]?.[0] ?? firm.place } } : null,
    address: { street: firm.street, postalCode: firm.postalCode, town: firm.place },
    contact: { email: firm.email, phone: firm.phone, website: firm.website },
    taxIds: firm.taxIds.map(({ scheme, value }) => ({ scheme, value, valid: true })),
    capabilities: firm.capabilities.flatMap((code) => {
      const capability = capabilityByCode(code);
      return capability ? [{ code, name: text(capability.names) }] : [];
    }),
    certificates: firm.certificates.map(({ standard, scope, validUntil }) => ({
      standard,
      scope: scope ?? null,
      validUntil: validUntil ?? null,
    })),
    size: firm.size,
    foundedYear: firm.foundedYear,
    exportsTo: firm.exportsTo.map(country),
    memberships: firm.clusters.map((slug) => ({ cluster: { slug, name: { text: slug } } })),
    updatedAt: "2026-10-30T10:00:00.000Z",
    staleSince: null,
    cooperationOffers: {
      totalCount: open.length,
      nodes: open.map((offer) => ({
        id: offer.key,
        kind: offer.kind,
        direction: offer.direction,
        title: text(offer.titles),
        description: text(offer.descriptions),
        publishedAt: offer.publishedAt,
        validUntil: offer.validUntil ?? null,
        wantedCountries: offer.wantedCountries.map(country),
      })),
    },
  };
}

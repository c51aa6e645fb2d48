import type { WoodMemberRecord, WoodOffer } from "#scrapers/sites/medienos-partneriai/index.ts";

/** A member's record as the site would give it. */
export function woodRecord(id: string, changes: Partial<WoodMemberRecord> = {}): WoodMemberRecord {
  return {
    id,
    name: `Firma ${id}`,
    legalForm: "UAB",
    country: "LT",
    place: "Alytus",
    street: "Pramonės g. 1",
    postalCode: "LT-62137",
    phones: ["+37031552345"],
    email: `info@${id}.example`,
    taxIds: [{ scheme: "LT_CODE", value: "123456789" }],
    products: ["lauko durys", "pjautinė mediena"],
    species: ["Pinus sylvestris"],
    chainOfCustody: [],
    memberSince: "2012-05-01",
    descriptions: { lt: "Gaminame duris." },
    offers: [],
    sourcePage: `http://site.example/lt/narys/${id}.php`,
    readFrom: "lt",
    ...changes,
  };
}

export function woodOffer(id: string, changes: Partial<WoodOffer> = {}): WoodOffer {
  return {
    id,
    kind: "TRADE",
    direction: "OFFER",
    titles: { lt: "Parduodame: durys" },
    descriptions: {},
    wantedCountries: ["PL"],
    publishedAt: "2026-10-01",
    closed: false,
    ...changes,
  };
}

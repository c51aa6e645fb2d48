import { z } from "zod";

const text = z.string();
const maybe = z.string().nullish();

const feedText = z.object({ language: text, text: text });
const feedTaxId = z.object({ scheme: text, value: text });
const feedCertificate = z.object({ standard: text, scope: maybe, validUntil: maybe });

export const companyShape = z.object({
  name: text,
  legalForm: maybe,
  descriptions: z.array(feedText),
  country: text,
  place: maybe,
  postalCode: maybe,
  street: maybe,
  latitude: z.number().nullish(),
  longitude: z.number().nullish(),
  email: maybe,
  phone: maybe,
  website: maybe,
  taxIds: z.array(feedTaxId),
  activities: z.array(text),
  capabilities: z.array(text),
  keywords: z.array(text),
  certificates: z.array(feedCertificate),
  size: maybe,
  foundedYear: z.number().nullish(),
  exportsTo: z.array(text),
  memberSince: maybe,
  sourceUrl: maybe,
  retrievedAt: text,
});

export const offerShape = z.object({
  companyId: text,
  kind: text,
  direction: text,
  titles: z.array(feedText),
  descriptions: z.array(feedText),
  capabilities: z.array(text),
  wantedCountries: z.array(text),
  publishedAt: text,
  validUntil: maybe,
  closed: z.boolean(),
  sourceUrl: maybe,
});

export const clusterShape = z.object({
  slug: text,
  country: text,
  sectors: z.array(text),
  languages: z.array(text),
  names: z.array(feedText),
  descriptions: z.array(feedText),
  coordinator: maybe,
  website: maybe,
  foundedYear: z.number().nullish(),
  profileField: maybe,
  license: maybe,
  sourceKind: text,
  freshAt: maybe,
  state: maybe,
});

/** A change as far as the page goes; what it carries is checked record by record. */
export const changeShape = z.object({
  id: z.string().min(1).max(200),
  changedAt: text,
  deleted: z.boolean(),
  company: z.unknown().optional(),
  offer: z.unknown().optional(),
});
export type ReceivedChange = z.infer<typeof changeShape>;

export const pageShape = z.object({
  cluster: clusterShape,
  cursor: z.string().min(1).max(4000),
  hasMore: z.boolean(),
  changes: z.array(z.unknown()).max(2000),
});

export type ReceivedCompany = z.infer<typeof companyShape>;
export type ReceivedOffer = z.infer<typeof offerShape>;
export type ReceivedCluster = z.infer<typeof clusterShape>;
export type ReceivedText = z.infer<typeof feedText>;

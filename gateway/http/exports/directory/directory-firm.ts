import { z } from "zod";

const named = z.object({ text: z.string() });
const coded = z.object({ code: z.string(), name: named });

const offer = z.object({
  id: z.string(),
  kind: z.string(),
  direction: z.string(),
  title: named,
  description: named.nullable(),
  publishedAt: z.string(),
  validUntil: z.string().nullable(),
  wantedCountries: z.array(coded),
});

/** A firm of the directory as the graph gives it, in the language that was asked for. */
export const directoryFirm = z.object({
  id: z.string(),
  name: z.string(),
  legalForm: z.string().nullable(),
  description: named.nullable(),
  country: coded,
  region: z.object({ name: named }).nullable(),
  place: z.object({ name: named }).nullable(),
  address: z
    .object({ street: z.string().nullable(), postalCode: z.string().nullable(), town: z.string().nullable() })
    .nullable(),
  contact: z.object({
    email: z.string().nullable(),
    phone: z.string().nullable(),
    website: z.string().nullable(),
  }),
  taxIds: z.array(z.object({ scheme: z.string(), value: z.string(), valid: z.boolean() })),
  capabilities: z.array(coded),
  certificates: z.array(
    z.object({ standard: z.string(), scope: z.string().nullable(), validUntil: z.string().nullable() }),
  ),
  size: z.string().nullable(),
  foundedYear: z.number().nullable(),
  exportsTo: z.array(coded),
  memberships: z.array(z.object({ cluster: z.object({ slug: z.string(), name: named }) })),
  updatedAt: z.string(),
  staleSince: z.string().nullable(),
  cooperationOffers: z.object({ totalCount: z.number(), nodes: z.array(offer) }),
});
export type DirectoryFirm = z.infer<typeof directoryFirm>;
export type DirectoryOffer = z.infer<typeof offer>;

export const directorySource = z.object({
  subgraph: z.string(),
  kind: z.string(),
  license: z.string().nullable(),
  languages: z.array(z.string()),
  cluster: z
    .object({
      name: named,
      country: coded,
      coordinator: z.string().nullable(),
      website: z.string().nullable(),
      memberCount: z.number(),
    })
    .nullable(),
  harvest: z
    .object({ state: z.string(), lastSuccessAt: z.string().nullable(), recordCount: z.number() })
    .nullable(),
});
export type DirectorySource = z.infer<typeof directorySource>;

/** The fields of Company that `directoryFirm` reads. */
export const firmFields = `
  id
  name
  legalForm
  description(language: $language) { text }
  country { code name(language: $language) { text } }
  region { name(language: $language) { text } }
  place { name(language: $language) { text } }
  address { street postalCode town }
  contact { email phone website }
  taxIds { scheme value valid }
  capabilities { code name(language: $language) { text } }
  certificates { standard scope validUntil }
  size
  foundedYear
  exportsTo { code name(language: $language) { text } }
  memberships { cluster { slug name(language: $language) { text } } }
  updatedAt
  staleSince
  cooperationOffers(where: { status: OPEN }, first: 50) {
    totalCount
    nodes {
      id
      kind
      direction
      title(language: $language) { text }
      description(language: $language) { text }
      publishedAt
      validUntil
      wantedCountries { code name(language: $language) { text } }
    }
  }`;

export const sourceFields = `
  subgraph
  kind
  license
  languages
  cluster {
    name(language: $language) { text }
    country { code name(language: $language) { text } }
    coordinator
    website
    memberCount
  }
  harvest { state lastSuccessAt recordCount }`;

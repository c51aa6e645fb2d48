import { z } from "zod";

const texts = z.object({ lt: z.string().optional(), pl: z.string().optional(), en: z.string().optional() });

/** A member as the site tells of it, without its offers, which are rows of their own. */
const memberRecord = z.object({
  id: z.string(),
  name: z.string(),
  legalForm: z.string().optional(),
  country: z.string().optional(),
  place: z.string().optional(),
  street: z.string().optional(),
  postalCode: z.string().optional(),
  phones: z.array(z.string()),
  email: z.string().optional(),
  website: z.string().optional(),
  contactRole: z.string().optional(),
  taxIds: z.array(
    z.object({ scheme: z.enum(["LT_CODE", "LT_VAT", "PL_NIP", "PL_REGON", "PL_KRS"]), value: z.string() }),
  ),
  products: z.array(z.string()),
  species: z.array(z.string()),
  chainOfCustody: z.array(z.object({ standard: z.string(), validUntil: z.string().optional() })),
  kilnDryingM3: z.number().optional(),
  memberSince: z.string().optional(),
  descriptions: texts,
  sourcePage: z.string(),
  readFrom: z.enum(["lt", "pl", "en"]),
});

/** A published member, with the finish of the accepted run that saw it last. */
export const memberRow = z.object({ id: z.string(), record: memberRecord, lastSeenAt: z.coerce.date() });
export type MemberRow = z.infer<typeof memberRow>;

const offerRecord = z.object({
  id: z.string(),
  kind: z.string(),
  direction: z.string(),
  titles: texts,
  descriptions: texts,
  wantedCountries: z.array(z.string()),
  publishedAt: z.string(),
  validUntil: z.string().optional(),
  closed: z.boolean(),
});

export const offerRow = z.object({
  id: z.string(),
  memberId: z.string(),
  sourcePage: z.string(),
  record: offerRecord,
});
export type OfferRow = z.infer<typeof offerRow>;

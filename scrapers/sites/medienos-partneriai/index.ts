export type {
  WoodCertificate,
  WoodMemberRecord,
  WoodOffer,
  WoodTaxId,
  WrittenTexts,
} from "./member-record.ts";
export { medienosPartneriai } from "./site.ts";

export type { WoodMemberRecord, WoodOffer } from "./member-record.ts";
export { medienosPartneriai } from "./site.ts";

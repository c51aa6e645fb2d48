import type { AnySite } from "../site.ts";
import { medienosPartneriai } from "./medienos-partneriai/index.ts";

/** The sites we harvest: a folder beside this file and one line here. */
export const sites: readonly AnySite[] = [medienosPartneriai];

import type { Site, SiteRecord } from "../site.ts";
import { medienosPartneriai } from "./medienos-partneriai/index.ts";

/** The sites we harvest: a folder beside this file and one line here. */
export const sites: readonly Site[] = [listed(medienosPartneriai)];

/** A list cannot know the fields of each site's records, only that they have an id. */
function listed<R extends SiteRecord>(site: Site<R>): Site {
  return site as unknown as Site;
}

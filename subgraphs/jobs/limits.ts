import { DeedLimits } from "#subgraphs/kit/deed-limits.ts";

/** How often anybody reports, writes to an ad, or asks for a link. */
export const deedsOfJobs = new DeedLimits("jobs");

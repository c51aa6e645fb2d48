export type { SiteFault } from "./faults.ts";
export { ghostsAmong } from "./ghosts.ts";
export { type LegacySite, startLegacySite } from "./server.ts";

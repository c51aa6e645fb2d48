export { type SiteFault, siteFaults } from "./faults.ts";
export { type Ghost, ghostsAmong } from "./ghosts.ts";
export { type LegacySite, type LegacySiteOptions, startLegacySite } from "./server.ts";

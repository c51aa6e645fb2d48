import { startLegacySite } from "./server.ts";

const size = Number(process.env.DEMO_COMPANIES ?? 1000);
const port = Number(process.env.PORT ?? 4480);
if (!Number.isInteger(size) || size < 1) throw new Error("DEMO_COMPANIES must be a whole number from 1");
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  throw new Error("PORT must be a whole number up to 65535");

const site = await startLegacySite({ firms: { size }, port });
process.stdout.write(`The wood cluster's old site (demonstration data, ${size} firms): ${site.url}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void site.stop());

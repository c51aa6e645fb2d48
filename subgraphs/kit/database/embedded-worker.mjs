// On Node 20 a worker thread does not inherit tsx, so this plain file registers it before the real worker loads.
import { register } from "tsx/esm/api";

register();
await import("./embedded-worker.ts");

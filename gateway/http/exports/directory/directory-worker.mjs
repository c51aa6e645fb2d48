// Workers on Node 20 do not inherit tsx, so this entry registers it before it loads TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./directory-worker.ts");

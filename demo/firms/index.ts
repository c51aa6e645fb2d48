import type { DemoFirm } from "../firm.ts";
import { demoSeed } from "./expectations.ts";
import { demoFirm } from "./firm-of.ts";

export { demoExpectations, demoSeed } from "./expectations.ts";
export { demoFirm } from "./firm-of.ts";

/** The first `size` firms, one at a time and none held. */
export function* demoFirms(size: number, seed = demoSeed): Generator<DemoFirm> {
  for (let number = 1; number <= size; number++) yield demoFirm(number, seed);
}

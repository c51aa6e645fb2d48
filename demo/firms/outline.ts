import { caseOf, homeOf } from "./cases.ts";
import { ownNameOf } from "./identity.ts";

/** As much of a firm as a list needs, at a fraction of the cost of the whole. */
export interface Outline {
  readonly number: number;
  readonly name: string;
  readonly country: string;
  readonly isWood: boolean;
}

export function outlineOf(number: number, seed: number): Outline {
  const part = caseOf(number);
  const { country, cluster } = homeOf(seed, number);
  return {
    number,
    name: ownNameOf(seed, number, part),
    country,
    isWood: cluster === "woodworking" || part.kind === "double member",
  };
}

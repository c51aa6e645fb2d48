import type { DemoFlaw } from "../firm.ts";
import { type Case, caseOf, homeOf } from "./cases.ts";

/** What must come out of harvesting `size` firms; keys are firms' keys. */
export interface DemoExpectations {
  readonly size: number;
  /** Companies in the directory: each firm once, without the rejected. */
  readonly companies: number;
  /** Memberships: a double member has two. */
  readonly memberships: number;
  readonly metalMembers: number;
  readonly woodMembers: number;
  readonly doubleMembers: number;
  /** Of the double members: both lists give one valid tax id. */
  readonly joinedByTaxId: readonly string[];
  /** Of the double members: only name, town and one contact agree. */
  readonly joinedByContact: readonly { readonly key: string; readonly by: string }[];
  /** One name, two towns: two companies each. */
  readonly namesakesElsewhere: readonly (readonly [string, string])[];
  /** One name, one town, nothing else in common: two companies each, proposed to a person. */
  readonly namesakesNextDoor: readonly (readonly [string, string])[];
  /** Firms with one tax number whose check digit is wrong; they stay. */
  readonly spoiltTaxIds: readonly string[];
  /** Metal records that must be rejected, each for its own reason. */
  readonly rejected: readonly { readonly key: string; readonly flaw: DemoFlaw }[];
}

/** The known answers for the first `size` firms of a seed. */
export function demoExpectations(size: number, seed = demoSeed): DemoExpectations {
  const parts = Array.from({ length: size }, (_, index) => ({ number: index + 1, part: caseOf(index + 1) }));
  const keys = (kind: Case["kind"]) =>
    parts.filter(({ part }) => part.kind === kind).map(({ number }) => keyOf(number));
  const doubles = parts.flatMap(({ number, part }) =>
    part.kind === "double member" ? [{ key: keyOf(number), by: part.by }] : [],
  );
  const rejected = parts.flatMap(({ number, part }) =>
    part.kind === "flawed" ? [{ key: keyOf(number), flaw: part.flaw }] : [],
  );
  const metalHomes = parts.filter(({ number }) => homeOf(seed, number).cluster === "metalworking").length;
  const doublesAtHomeInMetal = parts.filter(
    ({ number, part }) => part.kind === "double member" && homeOf(seed, number).cluster === "metalworking",
  ).length;
  return {
    size,
    companies: size - rejected.length,
    memberships: size - rejected.length + doubles.length,
    metalMembers: metalHomes - rejected.length + doubles.length - doublesAtHomeInMetal,
    woodMembers: size - metalHomes + doublesAtHomeInMetal,
    doubleMembers: doubles.length,
    joinedByTaxId: doubles.filter((double) => double.by === "tax id").map((double) => double.key),
    joinedByContact: doubles.filter((double) => double.by !== "tax id"),
    namesakesElsewhere: keys("namesake elsewhere").map(withTheOneBefore),
    namesakesNextDoor: keys("namesake next door").map(withTheOneBefore),
    spoiltTaxIds: keys("spoilt tax id"),
    rejected,
  };
}

/** The seed of the demonstration that everyone sees. */
export const demoSeed = 2010;

/** `f-00042`. */
export function keyOf(number: number): string {
  return `f-${String(number).padStart(5, "0")}`;
}

function withTheOneBefore(key: string): readonly [string, string] {
  return [keyOf(Number(key.slice(2)) - 1), key];
}

import type { DemoCluster, DemoFlaw } from "../firm.ts";
import { at, diceFor } from "./dice.ts";

/** By which contact two listings without a common tax number still show that they are one firm. */
export type SharedContact = "phone" | "website" | "email";

/** The part a firm plays for those who look at identities and rejections. */
export type Case =
  | { readonly kind: "ordinary" }
  | { readonly kind: "double member"; readonly by: "tax id" | SharedContact }
  /** Has the name of the firm before it, in another town. */
  | { readonly kind: "namesake elsewhere" }
  /** Has name and town of the firm before it, and nothing else in common. */
  | { readonly kind: "namesake next door" }
  | { readonly kind: "spoilt tax id" }
  | { readonly kind: "flawed"; readonly flaw: DemoFlaw };

const contacts: readonly SharedContact[] = ["phone", "website", "email"];
const flaws: readonly DemoFlaw[] = [
  { field: "country", reason: "the country code XQ is unknown" },
  { field: "capabilities", reason: "the capability NO_SUCH_CRAFT is unknown" },
  { field: "activities", reason: "NACE9 is no revision of NACE" },
  { field: "latitude", reason: "no place on earth has the latitude 154.11" },
  { field: "size", reason: "the size GIGANTIC is unknown" },
];

/**
 * Which part firm `number` plays; every hundred firms hold the same parts, so each count follows from the size.
 * Of a hundred: four double members (two by tax id, two by a contact), one pair of namesakes in two towns,
 * half a pair next door, two spoilt tax ids, one flawed record.
 */
export function caseOf(number: number): Case {
  const slot = (number - 1) % 100;
  const block = Math.floor((number - 1) / 100);
  if (slot === 7 || slot === 32) return { kind: "double member", by: "tax id" };
  if (slot === 57) return { kind: "double member", by: at(contacts, (2 * block) % 3) };
  if (slot === 82) return { kind: "double member", by: at(contacts, (2 * block + 1) % 3) };
  if (slot === 16) return { kind: "namesake elsewhere" };
  if (slot === 41 && block % 2 === 0) return { kind: "namesake next door" };
  if (slot === 22 || slot === 73) return { kind: "spoilt tax id" };
  if (slot === 66) return { kind: "flawed", flaw: at(flaws, block % flaws.length) };
  return { kind: "ordinary" };
}

/** Country and home cluster: about half metal, mostly Polish; half wood, mostly Lithuanian. */
export function homeOf(seed: number, number: number): { country: "PL" | "LT"; cluster: DemoCluster } {
  const part = caseOf(number);
  if (part.kind === "namesake elsewhere") return homeOf(seed, number - 1);
  if (part.kind === "namesake next door") {
    const { country, cluster } = homeOf(seed, number - 1);
    return { country, cluster: cluster === "metalworking" ? "woodworking" : "metalworking" };
  }
  const dice = diceFor(seed, number, "home");
  const metal = part.kind === "flawed" || dice.chance(0.5);
  const country = dice.chance(metal ? 0.8 : 0.25) ? "PL" : "LT";
  return { country, cluster: metal ? "metalworking" : "woodworking" };
}

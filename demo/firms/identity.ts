import type { DemoListing, DemoTaxId } from "../firm.ts";
import { type Case, caseOf, homeOf, type SharedContact } from "./cases.ts";
import { at, type Dice, diceFor } from "./dice.ts";
import { nameOf, slugOf } from "./names.ts";
import { spoilt, taxIdsOf, withDashes } from "./numbers.ts";
import { type DemoTown, townIn } from "./towns.ts";

/** Who a firm is: what the identity rules look at. */
export interface Identity {
  readonly name: string;
  readonly country: "PL" | "LT";
  readonly town: DemoTown;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly taxIds: readonly DemoTaxId[];
}

export function identityOf(seed: number, number: number): Identity {
  const part = caseOf(number);
  const { country } = homeOf(seed, number);
  const town = townOf(seed, number, part);
  const name = ownNameOf(seed, number, part);
  const apart = part.kind.startsWith("namesake") ? `-${number}` : "";
  const host = `${slugOf(name)}${apart}.example`;
  const dice = diceFor(seed, number, "contact");
  return {
    name,
    country,
    town,
    phone: phoneIn(town, number),
    // Many small firms write from a shared mail host; there the host says nothing about who they are.
    email: dice.chance(0.15) && part.kind === "ordinary" ? sharedMail(country, name) : `info@${host}`,
    website: `http://www.${host}/`,
    taxIds: taxIdsFor(number, country, part, diceFor(seed, number, "tax")),
  };
}

/** How the two clusters list a double member; elsewhere, nothing to add. */
export function listingsOf(
  seed: number,
  number: number,
  who: Identity,
): { metalworking: DemoListing; woodworking: DemoListing } | undefined {
  const part = caseOf(number);
  if (part.kind !== "double member") return undefined;
  const dice = diceFor(seed, number, "listing");
  const metalworking = { name: spelling(who.name, who.country, dice) };
  if (part.by === "tax id") {
    const shown = who.country === "PL" ? at(who.taxIds, 0) : dice.pick(who.taxIds);
    return { metalworking, woodworking: { taxIds: [shown], ...otherContact(who, number) } };
  }
  return { metalworking, woodworking: { taxIds: [], ...otherContact(who, number, part.by) } };
}

/** A second telephone, host and mailbox of the same firm, except for the one that both lists have. */
function otherContact(who: Identity, number: number, same?: SharedContact): DemoListing {
  const host = `${slugOf(who.name)}-mediena.example`;
  const ownHost = new URL(who.website).host.replace("www.", "");
  return {
    phone: same === "phone" ? who.phone : phoneIn(who.town, number + 4_321),
    website: same === "website" ? `https://${ownHost}/lt` : `http://www.${host}/`,
    email: same === "email" ? `mediena@${ownHost}` : `info@${host}`,
  };
}

/** The metal list was typed by hand: without diacritics, in capitals, with the legal form and quotes in the name. */
function spelling(name: string, country: string, dice: Dice): string {
  const variants =
    country === "LT"
      ? [name, bare(name), `UAB „${name}“`, `UAB "${name}"`, `${name}, UAB`, name.toLocaleUpperCase("lt")]
      : [name, bare(name), `${name} Sp. z o.o.`, `„${name}” sp. z o. o.`, name.toLocaleUpperCase("pl")];
  return dice.pick(variants);
}

const bare = (name: string) =>
  name.replaceAll("ł", "l").replaceAll("Ł", "L").normalize("NFD").replace(/\p{M}/gu, "");

export function ownNameOf(seed: number, number: number, part: Case): string {
  const original = part.kind.startsWith("namesake") ? number - 1 : number;
  const { country, cluster } = homeOf(seed, original);
  return nameOf(country, cluster, original);
}

function townOf(seed: number, number: number, part: Case): DemoTown {
  const { country } = homeOf(seed, number);
  if (part.kind === "namesake next door") return townOf(seed, number - 1, caseOf(number - 1));
  const except =
    part.kind === "namesake elsewhere" ? townOf(seed, number - 1, caseOf(number - 1)) : undefined;
  return townIn(country, diceFor(seed, number, "town"), except);
}

function taxIdsFor(number: number, country: string, part: Case, dice: Dice): DemoTaxId[] {
  const all = taxIdsOf(country, number);
  if (part.kind === "namesake next door") return [];
  if (part.kind === "double member") return all;
  if (part.kind === "spoilt tax id") return [spoilt(at(all, 0))];
  if (dice.chance(0.15)) return [];
  const first = at(all, 0);
  const written = country === "PL" && dice.chance(0.3) ? { ...first, value: withDashes(first.value) } : first;
  return dice.chance(0.5) ? [written] : [written, ...all.slice(1)];
}

/** A number in a block that no exchange gives out: a subscriber's own number never begins with 0. */
function phoneIn(town: DemoTown, number: number): string {
  const prefix = town.country === "PL" ? "+48" : "+370";
  const length = (town.country === "PL" ? 9 : 8) - town.area.length - 1;
  const own = String((number * 7919) % 10 ** length).padStart(length, "0");
  return `${prefix}${town.area}0${own}`;
}

function sharedMail(country: string, name: string): string {
  return `${slugOf(name)}@${country === "PL" ? "poczta" : "pastas"}.example`;
}

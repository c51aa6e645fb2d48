import { type DemoFirm, firmAsListed } from "../firm.ts";
import { demoFirm, demoSeed } from "../firms/index.ts";
import { outlineOf } from "../firms/outline.ts";
import { woodTrades } from "../firms/wood-trades.ts";

/** Where the site's members come from: firms at hand, or so many of a seed, made when a page needs them. */
export type RosterSource = readonly DemoFirm[] | { readonly size: number; readonly seed?: number };

/** A line of a list: the firm's number, and whether it stands there under its legal form. */
export interface Entry {
  readonly number: number;
  readonly alias: boolean;
}

export interface Roster {
  readonly count: number;
  /** Letters that have members, with their entries in the order of the site. */
  readonly letters: ReadonlyMap<string, readonly Entry[]>;
  /** The firm as the wood cluster lists it. */
  member(number: number): DemoFirm | undefined;
  /** Members that make what a product group holds; groups count from 1. */
  inGroup(group: number): readonly number[];
}

/** Product groups by their Lithuanian title. */
export const productGroups: readonly string[] = woodTrades.map((trade) => trade.goods.lt);

export function rosterOf(source: RosterSource): Roster {
  const members = "size" in source ? outlinesFrom(source) : source.filter((firm) => firm.wood);
  const atHand = new Map("size" in source ? [] : source.map((firm) => [firm.number, firm]));
  const numbers = new Set(members.map((member) => member.number));
  const seed = "size" in source ? (source.seed ?? demoSeed) : demoSeed;
  const member = (number: number) => {
    if (!numbers.has(number)) return undefined;
    return firmAsListed(atHand.get(number) ?? demoFirm(number, seed), "woodworking");
  };
  let groups: number[][] | undefined;
  return {
    count: members.length,
    letters: lettersOf(members),
    member,
    inGroup(group) {
      groups ??= groupsOf([...numbers], member);
      return groups[group - 1] ?? [];
    },
  };
}

function outlinesFrom({ size, seed = demoSeed }: { size: number; seed?: number }) {
  return Array.from({ length: size }, (_, index) => outlineOf(index + 1, seed)).filter(
    (outline) => outline.isWood,
  );
}

/** Every ninth firm stands a second time under the letter of its legal form, as whoever typed it pleased. */
function lettersOf(members: readonly { number: number; name: string; country: string }[]) {
  const letters = new Map<string, Entry[]>();
  const put = (letter: string, entry: Entry) => {
    const entries = letters.get(letter);
    if (entries) entries.push(entry);
    else letters.set(letter, [entry]);
  };
  for (const { number, name, country } of members) {
    put(name.charAt(0).toLocaleUpperCase("lt"), { number, alias: false });
    if (number % 9 === 0) put(country === "LT" ? "U" : "S", { number, alias: true });
  }
  return new Map([...letters].sort(([left], [right]) => left.localeCompare(right, "lt")));
}

function groupsOf(numbers: readonly number[], member: (number: number) => DemoFirm | undefined): number[][] {
  const groups = woodTrades.map((): number[] => []);
  for (const number of numbers) {
    const products = member(number)?.wood?.products ?? [];
    for (const [index, trade] of woodTrades.entries()) {
      if (trade.products.every((product) => products.includes(product))) groups[index]?.push(number);
    }
  }
  return groups;
}

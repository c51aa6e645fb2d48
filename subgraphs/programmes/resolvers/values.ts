import { type PlaceFact, placeByKey } from "#schema/places/gazetteer.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { type PlaceOnGraph, placeOnGraph, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import type { Entry, EntryKind } from "../entries/entry.ts";
import type { Claim, Figure, Measure, Money, Town } from "../entries/values.ts";
import type { ProgrammesLoaders } from "../loaders.ts";

export type Context = SubgraphContext<ProgrammesLoaders>;

export interface InLanguage {
  language?: string | null;
}

/** The resolver of a text that an entry's content holds. */
export function textOf<Kind extends EntryKind>(read: (content: Entry<Kind>["content"]) => Texts | undefined) {
  return ({ content }: Entry<Kind>, args: InLanguage, context: Context) =>
    textIn(read(content) ?? {}, args, context);
}

/** The resolver of a list of texts; one that has no language of ours is left out. */
export function textsOf<Kind extends EntryKind>(read: (content: Entry<Kind>["content"]) => readonly Texts[]) {
  return ({ content }: Entry<Kind>, args: InLanguage, context: Context) =>
    read(content).flatMap((texts) => textIn(texts, args, context) ?? []);
}

/** The resolver of a field that the content has as the graph shows it; absent is null. */
export function field<Kind extends EntryKind, Value>(read: (content: Entry<Kind>["content"]) => Value) {
  return ({ content }: Entry<Kind>) => read(content) ?? null;
}

export function countryOf(code: string | undefined) {
  return code === undefined ? null : countryByCode(code);
}

export function countriesOf(codes: readonly string[]) {
  return codes.flatMap((code) => countryByCode(code) ?? []);
}

/** A town that the gazetteer does not know is shown by the name that was written. */
export function placeOf(town: Town | undefined, country: string | undefined): PlaceOnGraph | null {
  if (town === undefined) return null;
  const fact: PlaceFact | undefined = town.key === undefined ? undefined : placeByKey(town.key);
  if (fact !== undefined) return placeOnGraph(fact);
  return country === undefined ? null : { names: { en: town.name }, country };
}

export function moneyOf(money: Money | undefined) {
  if (money === undefined) return null;
  return { ...money, euros: money.currency === "EUR" ? money.amount : null, rateDate: null };
}

/** Clusters are the directory's: only their slugs are known here. */
export function clustersOf(slugs: readonly string[]) {
  return slugs.map((slug) => ({ slug }));
}

export function clusterOf(slug: string | undefined) {
  return slug === undefined ? null : { slug };
}

/** Types that have no entry of their own. */
export const valueResolvers = {
  Measure: {
    name: ({ names }: Measure, args: InLanguage, context: Context) => textIn(names, args, context),
  },
  Figure: {
    derived: ({ derivation }: Figure) => derivation !== undefined,
    note: ({ note }: Figure, args: InLanguage, context: Context) => textIn(note ?? {}, args, context),
  },
  Claim: {
    reason: ({ reason }: Claim, args: InLanguage, context: Context) => textIn(reason ?? {}, args, context),
  },
};

import { localize } from "#schema/reference/localized.ts";
import type { CodeView } from "./code-column.ts";
import { countFacet } from "./counting.ts";
import { highlight, highlightTexts, type IsMatched } from "./highlight.ts";
import { type Lexicon, type Meaning, meaningToken } from "./lexicon.ts";
import type { Matches } from "./matching.ts";
import type { Meanings } from "./meanings.ts";
import { type Ordering, pickPage, readCursor, writeCursor } from "./paging.ts";
import type { DistanceOf } from "./points.ts";
import type { Facet, Hit, Page, SearchAnswer } from "./query.ts";
import type { RecordTable } from "./record-table.ts";
import { readSearch, type SearchWord } from "./search-reading.ts";
import { type Condition, passes, type Selection, select } from "./selection.ts";

const usualFacetSize = 50;
/** Up to three pieces of text and what the search meant. */
const mostShown = 4;

/** A question in the table's terms. `only` are the slots to look at when the filter names records. */
export interface TableQuestion<Dimension extends string> {
  readonly search: string | undefined;
  readonly only: Uint32Array | undefined;
  readonly distance: DistanceOf | undefined;
  readonly conditions: readonly Condition<Dimension>[];
  /** Values that depend on the question itself, in place of the shape's. */
  readonly views?: Partial<Record<Dimension, () => CodeView>>;
}

export interface TableListing<Dimension extends string> {
  readonly order: string;
  readonly collation: string | undefined;
  readonly page: Page;
  readonly facets: readonly Dimension[];
  readonly facetSize: number | undefined;
}

/** What an index knows of its own: each dimension's values, and the number by which an order sorts. */
export interface TableShape<Dimension extends string> {
  view(dimension: Dimension): CodeView;
  /** Undefined for orders that any table has: RELEVANCE, NAME, DISTANCE. */
  sortNumber(order: string): ((slot: number) => number) | undefined;
}

interface Found<Dimension extends string> {
  readonly words: readonly SearchWord[];
  readonly matches: Matches | undefined;
  readonly selection: Selection<Dimension>;
}

/** Answers questions to one table: match, sift, count, pick, highlight. */
export class TableSearch<Dimension extends string, Column extends string, Measure extends string> {
  private readonly table: RecordTable<Column, Measure>;
  private readonly shape: TableShape<Dimension>;
  private readonly meanings: Meanings;
  private readonly lexicon: Lexicon;
  private readonly wholeFacets = new Map<string, Facet<Dimension>>();
  private wholeVersion = -1;

  constructor(
    table: RecordTable<Column, Measure>,
    shape: TableShape<Dimension>,
    { meanings, lexicon }: { meanings: Meanings; lexicon: Lexicon },
  ) {
    this.table = table;
    this.shape = shape;
    this.meanings = meanings;
    this.lexicon = lexicon;
  }

  list(question: TableQuestion<Dimension>, listing: TableListing<Dimension>): SearchAnswer<Dimension> {
    const words = this.wordsOf(question.search);
    const kind = this.orderKind(listing, words, question.distance);
    const cursor = readCursor(listing.page, kind, words?.length ?? 0);
    const { matches, selection } = this.find(question, listing.facets, words, cursor?.plan);
    const facets = this.facets(question, listing, selection);
    const ordering = this.ordering(kind, listing, question.distance, matches);
    const picked = pickPage(selection.hits, selection.hitCount, ordering, listing.page, cursor);
    const hits = picked.slots.map((slot): Hit => {
      const place = {
        kind,
        first: ordering.first(slot),
        name: ordering.nameOf(slot),
        id: ordering.idOf(slot),
      };
      return {
        id: place.id,
        ...(matches ? { score: matches.scores[slot] as number } : {}),
        ...(question.distance ? { distanceKm: question.distance(slot) } : {}),
        highlights: matches && words ? this.highlights(slot, words, matches) : [],
        cursorKey: writeCursor(matches ? { ...place, plan: matches.plan } : place),
      };
    });
    const { hasNextPage, hasPreviousPage } = picked;
    return { total: selection.hitCount, hits, hasNextPage, hasPreviousPage, facets };
  }

  /** The slots that a question selects, in no order. */
  select(question: TableQuestion<Dimension>): { slots: Uint32Array; count: number } {
    const { selection } = this.find(question, [], this.wordsOf(question.search), undefined);
    return { slots: selection.hits, count: selection.hitCount };
  }

  /** Undefined where nothing is searched for; a text without any word finds nothing. */
  private wordsOf(search: string | undefined): readonly SearchWord[] | undefined {
    if (search === undefined || search.trim() === "") return undefined;
    return readSearch(search, this.meanings);
  }

  private find(
    question: TableQuestion<Dimension>,
    facets: readonly Dimension[],
    words: readonly SearchWord[] | undefined,
    plan: Matches["plan"] | undefined,
  ): Found<Dimension> {
    const { table } = this;
    const matches = words && table.matcher.match(words, table.population, { plan });
    const { distance, only } = question;
    const conditions = [...question.conditions];
    if (distance !== undefined) {
      conditions.unshift(passes((slot) => (distance(slot) as number) < Number.POSITIVE_INFINITY));
    }
    if (matches && only) {
      const named = new Set(only);
      conditions.unshift(passes((slot) => named.has(slot)));
    }
    const slots = matches?.slots ?? only ?? table.livingSlots();
    const count = matches?.count ?? slots.length;
    const selection = select(slots, count, conditions, facets, table.scratchMarks);
    return { words: words ?? [], matches, selection };
  }

  /** The facets of all records are asked for by every visitor's first page, so they are kept until a change. */
  private facets(
    question: TableQuestion<Dimension>,
    { facets, facetSize = usualFacetSize }: TableListing<Dimension>,
    selection: Selection<Dimension>,
  ): Facet<Dimension>[] {
    const isWhole = selection.hitCount === this.table.size && selection.bits.size === 0;
    if (this.wholeVersion !== this.table.version) this.wholeFacets.clear();
    this.wholeVersion = this.table.version;
    return facets.map((dimension) => {
      const ownView = question.views?.[dimension];
      const key = `${dimension} ${facetSize}`;
      const known = isWhole && ownView === undefined ? this.wholeFacets.get(key) : undefined;
      if (known !== undefined) return known;
      const counted = countFacet(selection, dimension, ownView?.() ?? this.shape.view(dimension), facetSize);
      if (isWhole && ownView === undefined && this.wholeFacets.size < 100) this.wholeFacets.set(key, counted);
      return counted;
    });
  }

  private orderKind(
    { order, collation }: TableListing<Dimension>,
    words: readonly SearchWord[] | undefined,
    distance: DistanceOf | undefined,
  ): string {
    if (order === "NAME") return `NAME ${collation ?? ""}`;
    if ((order === "RELEVANCE" && words === undefined) || (order === "DISTANCE" && !distance)) return "NAME ";
    return order;
  }

  private ordering(
    kind: string,
    listing: TableListing<Dimension>,
    distance: DistanceOf | undefined,
    matches: Matches | undefined,
  ): Ordering {
    const { table } = this;
    const idOf = (slot: number) => table.ids[slot] as string;
    if (kind.startsWith("NAME ") && kind !== "NAME ") {
      const nameOf = (slot: number) => table.names[slot] as string;
      return { kind, first: () => 0, names: table.order(listing.collation), nameOf, idOf };
    }
    const byScore = matches && ((slot: number) => -(matches.scores[slot] as number));
    const number =
      kind === "RELEVANCE" ? byScore : kind === "DISTANCE" ? distance : this.shape.sortNumber(kind);
    const nameOf = (slot: number) => table.foldedNames[slot] as string;
    return { kind, first: number ?? (() => 0), names: table.order(), nameOf, idOf };
  }

  private highlights(slot: number, words: readonly SearchWord[], { tokens }: Matches): string[] {
    const { vocabulary } = this.table.words;
    const isMatched = (keys: readonly string[]) =>
      keys.some((key) => {
        const token = vocabulary.find(key);
        return token !== undefined && tokens.has(token);
      });
    const shown = highlightTexts(this.table.texts.read(slot), isMatched);
    const typed = new Set(words.flatMap(({ keys }) => keys));
    const isTyped = (keys: readonly string[]) => keys.some((key) => typed.has(key));
    const meanings = new Map(
      words.flatMap((word) =>
        [...word.meanings, ...word.guesses].map((meaning) => [meaningToken(meaning), meaning]),
      ),
    );
    for (const meaning of meanings.values()) {
      if (shown.length >= mostShown || !this.means(slot, meaning)) continue;
      const name = this.nameOf(meaning, isTyped);
      if (name !== undefined && !shown.includes(name)) shown.push(name);
    }
    return shown;
  }

  private means(slot: number, { kind, code }: Meaning): boolean {
    const column = (
      this.table.columns as Readonly<Record<string, RecordTable<string, string>["columns"][string]>>
    )[kind];
    return column?.has(slot, code) === true;
  }

  /** The name in which the searched words stand, or the whole English name marked. */
  private nameOf(meaning: Meaning, isTyped: IsMatched): string | undefined {
    const names = this.lexicon.namesOf(meaning);
    for (const { text } of names) {
      const marked = highlight(text, isTyped);
      if (marked !== undefined) return marked;
    }
    const name = localize(Object.fromEntries(names.map(({ language, text }) => [language, text])))?.text;
    return name === undefined ? undefined : `«${name}»`;
  }
}

/** The near and border limits of a question as one distance: to the point where there is one. */
export function bothDistances(
  near: DistanceOf | undefined,
  border: DistanceOf | undefined,
): DistanceOf | undefined {
  if (near === undefined || border === undefined) return near ?? border;
  return (slot) => (border(slot) < Number.POSITIVE_INFINITY ? near(slot) : Number.POSITIVE_INFINITY);
}

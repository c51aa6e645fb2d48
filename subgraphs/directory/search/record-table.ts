import { languageOf } from "#schema/reference/languages.ts";
import { collator } from "#schema/text/collation.ts";
import { fold } from "#schema/text/fold.ts";
import { CodeColumn } from "./code-column.ts";
import type { Whereabouts } from "./document.ts";
import { GrowingNumbers } from "./growing.ts";
import { meaningToken, type PostedKind } from "./lexicon.ts";
import { Matcher, type Population } from "./matching.ts";
import { byText, NameOrder } from "./name-order.ts";
import { Points } from "./points.ts";
import { TextArena } from "./text-arena.ts";
import { WordPostings } from "./word-postings.ts";

const fewestDead = 1024;

/** What every kind of record gives to its table; its words are added to `words` by the caller first. */
export interface TableRow<Column extends string, Measure extends string> {
  readonly id: string;
  readonly name: string;
  readonly whereabouts: Pick<Whereabouts, "latitude" | "longitude">;
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  readonly measures: Readonly<Record<Measure, number>>;
  /** What highlights are cut from, the name first. */
  readonly texts: readonly string[];
}

/**
 * Records in slots, one column for each property. A replaced or removed record leaves a dead slot behind; when a third
 * of the slots is dead, the living ones move together. Nothing that a query gives depends on the slots.
 */
export class RecordTable<Column extends string, Measure extends string> {
  readonly ids: string[] = [];
  readonly names: string[] = [];
  readonly foldedNames: string[] = [];
  readonly words = new WordPostings();
  readonly matcher = new Matcher(this.words);
  readonly points = new Points();
  readonly texts = new TextArena();
  readonly columns: Readonly<Record<Column, CodeColumn>>;
  readonly measures: Readonly<Record<Measure, GrowingNumbers>>;
  private alive = new Uint8Array(64);
  private slots = new Map<string, number>();
  private marks = new Uint16Array(0);
  private living = new Uint32Array(0);
  /** Raised by every change, for what others remember about the table as a whole. */
  version = 0;
  private readonly orders = new Map<string, NameOrder>();
  private readonly plainOrder: NameOrder;

  constructor(columns: readonly Column[], measures: readonly Measure[]) {
    this.columns = Object.fromEntries(columns.map((name) => [name, new CodeColumn()])) as Record<
      Column,
      CodeColumn
    >;
    this.measures = Object.fromEntries(measures.map((name) => [name, new GrowingNumbers()])) as Record<
      Measure,
      GrowingNumbers
    >;
    this.plainOrder = new NameOrder(this.foldedNames, this.ids, byText);
  }

  get size(): number {
    return this.slots.size;
  }

  /** Slots in use, dead ones included. */
  get slotCount(): number {
    return this.ids.length;
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id);
  }

  get population(): Population {
    return { alive: this.alive.subarray(0, this.slotCount), living: this.size };
  }

  /** A mark for each slot, for one query at a time. */
  get scratchMarks(): Uint16Array {
    if (this.marks.length < this.slotCount) this.marks = new Uint16Array(Math.ceil(this.slotCount * 1.25));
    return this.marks;
  }

  /** Every living slot, in a list that the caller may change until the next question. */
  livingSlots(): Uint32Array {
    if (this.living.length < this.size) this.living = new Uint32Array(Math.ceil(this.size * 1.25));
    const living = this.living.subarray(0, this.size);
    let count = 0;
    for (let slot = 0; slot < this.slotCount; slot++) if (this.alive[slot] === 1) living[count++] = slot;
    return living;
  }

  /** The living slots of these ids, each once. */
  slotsOf(ids: readonly string[]): Uint32Array {
    return Uint32Array.from([...new Set(ids)].flatMap((id) => this.slots.get(id) ?? []));
  }

  /** The living slots that are posted under a code, without a look at the others. */
  slotsPosted(kind: PostedKind, code: string): Uint32Array {
    const token = this.words.vocabulary.find(meaningToken({ kind, code }));
    if (token === undefined) return new Uint32Array(0);
    const slots = new Uint32Array(this.words.countOf(token));
    this.words.copy(token, slots);
    let count = 0;
    for (const posting of slots) if (this.alive[posting >>> 8] === 1) slots[count++] = posting >>> 8;
    return slots.subarray(0, count);
  }

  put(row: TableRow<Column, Measure>): void {
    this.bury(row.id);
    this.version++;
    const slot = this.ids.push(row.id) - 1;
    if (slot >= 1 << 24) throw new RangeError("the search index holds at most 16,777,216 slots");
    this.names.push(row.name);
    this.foldedNames.push(fold(row.name));
    this.words.commit(slot);
    this.points.append(row.whereabouts.latitude, row.whereabouts.longitude);
    this.texts.append(row.texts);
    for (const name in this.columns) this.columns[name].append(row.columns[name]);
    for (const name in this.measures) this.measures[name].push(row.measures[name]);
    if (slot >= this.alive.length) {
      const grown = new Uint8Array(this.alive.length * 2);
      grown.set(this.alive);
      this.alive = grown;
    }
    this.alive[slot] = 1;
    this.slots.set(row.id, slot);
    this.compactWhenDue();
  }

  remove(id: string): boolean {
    const wasThere = this.bury(id);
    if (wasThere) this.compactWhenDue();
    return wasThere;
  }

  /** The order of the names by their folded letters, or as a language sorts them. */
  order(language?: string): NameOrder {
    const code = language === undefined ? undefined : languageOf(language);
    if (code === undefined) return this.plainOrder;
    const known = this.orders.get(code);
    if (known !== undefined) return known;
    const made = new NameOrder(this.names, this.ids, collator(code).compare, this.plainOrder);
    this.orders.set(code, made);
    return made;
  }

  private bury(id: string): boolean {
    const slot = this.slots.get(id);
    if (slot === undefined) return false;
    this.alive[slot] = 0;
    this.slots.delete(id);
    this.version++;
    return true;
  }

  private compactWhenDue(): void {
    const dead = this.slotCount - this.size;
    if (dead > fewestDead && dead * 3 > this.slotCount) this.compact();
  }

  /** Moves the living slots together. Called by itself; public for tests and quiet hours. */
  compact(): void {
    const kept = this.livingSlots();
    const moved = new Int32Array(this.slotCount).fill(-1);
    kept.forEach((slot, at) => {
      moved[slot] = at;
    });
    this.words.keep(moved);
    this.points.keep(kept);
    this.texts.keep(kept);
    for (const name in this.columns) this.columns[name].keep(kept);
    for (const name in this.measures) keepNumbers(this.measures[name], kept);
    for (const list of [this.ids, this.names, this.foldedNames]) keepTexts(list, kept);
    this.plainOrder.keep(moved);
    for (const order of this.orders.values()) order.keep(moved);
    this.alive = new Uint8Array(Math.max(64, kept.length)).fill(1, 0, kept.length);
    this.slots = new Map(this.ids.map((id, slot) => [id, slot]));
  }
}

function keepNumbers(numbers: GrowingNumbers, kept: Uint32Array): void {
  kept.forEach((slot, at) => {
    numbers.values[at] = numbers.at(slot);
  });
  numbers.length = kept.length;
}

function keepTexts(texts: string[], kept: Uint32Array): void {
  kept.forEach((slot, at) => {
    texts[at] = texts[slot] as string;
  });
  texts.length = kept.length;
}

import { foldings } from "#schema/text/fold.ts";
import type { ClusterDocument } from "./document.ts";
import { byText } from "./name-order.ts";
import type { SuggestedType, Suggestion } from "./query.ts";
import { RecordTable } from "./record-table.ts";
import type { SearchWord } from "./search-reading.ts";
import { searchWords } from "./words.ts";

/** Shorter texts are only looked up at the beginning of names. */
const shortestSearched = 2;
const namePart = { weight: 10, usualLength: 3, isName: true };

/** More clusters than one name can mean. */
const mostNamed = 100;

/** The clusters' names; they are only ever suggested, so they need no search of their own. */
export class ClusterNames {
  readonly table = new RecordTable<never, never>([], []);

  /** The clusters that have, or had, a name that the text may mean. */
  named(text: string): ReadonlySet<string> {
    return new Set(suggestFrom(this.table, "Cluster", text, mostNamed).map(({ id }) => id));
  }

  put(cluster: ClusterDocument): void {
    this.table.remove(cluster.slug);
    for (const name of cluster.names) this.table.words.addText([name], namePart);
    const name = cluster.names[0] ?? cluster.slug;
    this.table.put({
      id: cluster.slug,
      name,
      whereabouts: {},
      columns: {},
      measures: {},
      texts: cluster.names,
    });
  }

  remove(slug: string): boolean {
    return this.table.remove(slug);
  }
}

type AnyTable = Pick<
  RecordTable<never, never>,
  "matcher" | "population" | "names" | "foldedNames" | "ids" | "order"
>;

/**
 * The records of a table whose names the text may become: names that begin with it score 0.9 to 1, those with words
 * that begin with each of its words 0.6 to 0.7, misspelt ones 0.3 to 0.4; the shorter name first.
 */
export function suggestFrom(table: AnyTable, type: SuggestedType, text: string, first: number): Suggestion[] {
  const words: SearchWord[] = searchWords(text.slice(0, 1000))
    .slice(0, 12)
    .map(({ keys }) => ({ keys, meanings: [], guesses: [], synonyms: [] }));
  if (words.length === 0) return [];
  if (text.trim().length < shortestSearched) return namesFrom(table, type, text, first);
  const { slots, count, plan } = table.matcher.match(words, table.population, { isTyping: true });
  if (plan.required < words.length) return [];
  const typed = foldings(text);
  const otherwise = plan.misspelt.includes(true) ? 0.3 : 0.6;
  const best: Suggestion[] = [];
  for (let at = 0; at < count; at++) {
    const slot = slots[at] as number;
    const folded = table.foldedNames[slot] as string;
    const beginning = typed.find((key) => folded.startsWith(key));
    const shortness = Math.min(1, (beginning ?? typed[0] ?? "").length / Math.max(1, folded.length));
    const score = (beginning === undefined ? otherwise : 0.9) + shortness / 10;
    if (best.length === first && score < (best.at(-1)?.score ?? 0)) continue;
    insert(best, { text: table.names[slot] as string, score, type, id: table.ids[slot] as string }, first);
  }
  return best;
}

/** One letter begins too many words to weigh them: the first names in order that begin with it. */
function namesFrom(table: AnyTable, type: SuggestedType, text: string, first: number): Suggestion[] {
  const order = table.order();
  const found: Suggestion[] = [];
  for (const key of foldings(text)) {
    const sorted = order.slots();
    for (let at = order.countBefore(key, "", false); at < sorted.length && found.length < first; at++) {
      const slot = sorted[at] as number;
      if (!(table.foldedNames[slot] as string).startsWith(key)) break;
      if (table.population.alive[slot] === 0) continue;
      found.push({ text: table.names[slot] as string, score: 0.9, type, id: table.ids[slot] as string });
    }
  }
  return found;
}

function insert(best: Suggestion[], suggestion: Suggestion, first: number): void {
  let at = best.length;
  while (at > 0 && inOrder(suggestion, best[at - 1] as Suggestion) < 0) at--;
  best.splice(at, 0, suggestion);
  if (best.length > first) best.pop();
}

/** The better first; equal ones by text, kind and id. */
export function inOrder(a: Suggestion, b: Suggestion): number {
  return b.score - a.score || byText(a.text, b.text) || byText(a.type, b.type) || byText(a.id, b.id);
}

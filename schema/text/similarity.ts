import { tokens } from "./tokens.ts";

/**
 * The distinct three-letter parts of a folded word, padded with two spaces before and one after, as PostgreSQL's
 * pg_trgm makes them: `cat` gives `  c`, ` ca`, `cat`, `at `.
 */
export function trigrams(token: string): Set<string> {
  const parts = new Set<string>();
  if (token === "") return parts;
  const padded = `  ${token} `;
  for (let at = 0; at + 3 <= padded.length; at++) parts.add(padded.slice(at, at + 3));
  return parts;
}

/** The distinct trigrams of every word of a text, folded. */
export function textTrigrams(text: string): Set<string> {
  const parts = new Set<string>();
  for (const token of tokens(text)) for (const part of trigrams(token)) parts.add(part);
  return parts;
}

/** How alike two sets are, 0..1: what they share over what either has (Jaccard); two empty sets are not alike. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const part of small) if (large.has(part)) shared++;
  const either = a.size + b.size - shared;
  return either === 0 ? 0 : shared / either;
}

/** How alike two texts are, 0..1, as pg_trgm's `similarity` on their folded words; the order of words is no matter. */
export function similarity(a: string, b: string): number {
  return overlap(textTrigrams(a), textTrigrams(b));
}

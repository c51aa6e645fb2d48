import { shownWords } from "./words.ts";

const fragmentLength = 140;
const mostHighlights = 3;

/** Whether one of a word's keys is a token that the search matched. */
export type IsMatched = (keys: readonly string[]) => boolean;

/**
 * Up to three short pieces of a record's texts with the matched words between « and »; plain text. Marks that the
 * source itself has are made single, so that a reader can tell them apart.
 */
export function highlightTexts(texts: readonly string[], isMatched: IsMatched): string[] {
  const fragments: string[] = [];
  for (const text of texts) {
    if (fragments.length === mostHighlights) break;
    const fragment = highlight(text, isMatched);
    if (fragment !== undefined && !fragments.includes(fragment)) fragments.push(fragment);
  }
  return fragments;
}

/** The part of a text around the first matched word, or undefined where none matches. */
export function highlight(text: string, isMatched: IsMatched): string | undefined {
  const marked: { from: number; to: number }[] = [];
  let start = 0;
  for (const { keys, from, to } of shownWords(text)) {
    if (marked.length > 0 && to > start + fragmentLength) break;
    if (!isMatched(keys)) continue;
    if (marked.length === 0) start = beginning(text, from);
    marked.push({ from, to });
  }
  const firstMark = marked[0];
  if (firstMark === undefined) return undefined;
  const end = ending(text, Math.max(start + fragmentLength, firstMark.to));
  let shown = start > 0 ? "… " : "";
  let at = start;
  for (const { from, to } of marked) {
    if (to > end) break;
    shown += `${plain(text.slice(at, from))}«${text.slice(from, to)}»`;
    at = to;
  }
  return `${shown}${plain(text.slice(at, end))}${end < text.length ? " …" : ""}`.trim();
}

function plain(text: string): string {
  return text.replaceAll("«", "‹").replaceAll("»", "›").replace(/\s+/g, " ");
}

function beginning(text: string, mark: number): number {
  const earliest = mark - 40;
  if (earliest <= 0) return 0;
  const space = text.indexOf(" ", earliest);
  return space >= 0 && space < mark ? space + 1 : mark;
}

function ending(text: string, latest: number): number {
  if (latest >= text.length) return text.length;
  const space = text.lastIndexOf(" ", latest);
  return space > latest - 40 ? space : latest;
}

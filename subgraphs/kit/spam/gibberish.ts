import { allCapabilities } from "#schema/reference/capabilities.ts";
import { allOccupations } from "#schema/reference/occupations.ts";
import type { Concept } from "#schema/reference/terms/vocabulary.ts";
import { trigrams } from "#schema/text/similarity.ts";
import { plainText } from "./plain-words.ts";
import { usualWords } from "./usual-words.ts";

/** Letter triples that words of our six languages have, learnt from the vocabularies that the platform keeps anyway. */
let known: Set<string> | undefined;

function knownTriples(): Set<string> {
  if (known !== undefined) return known;
  known = new Set();
  const texts = [usualWords, ...[...allCapabilities, ...allOccupations].map(wordsOfConcept)];
  for (const word of texts.flatMap((text) => plainText(text).words))
    for (const triple of trigrams(word)) known.add(triple);
  return known;
}

function wordsOfConcept({ names, terms }: Concept): string {
  return [...Object.values(names), ...Object.values(terms).flat()].join(" ");
}

/** Fewer words than this say nothing: a firm's name or a machine's is no word of a language. */
const leastWords = 6;

/**
 * The part of a text's letter triples that no language of ours has, 0..1, over distinct words of four letters or more;
 * undefined when there are too few of them. Honest ads stay below a quarter.
 */
export function strangeness(words: readonly string[]): number | undefined {
  const judged = [...new Set(words)].filter((word) => word.length >= 4 && !/\d/.test(word));
  if (judged.length < leastWords) return undefined;
  let all = 0;
  let strange = 0;
  for (const word of judged) {
    for (const triple of trigrams(word.slice(0, 40))) {
      all++;
      if (!knownTriples().has(triple)) strange++;
    }
  }
  return strange / all;
}

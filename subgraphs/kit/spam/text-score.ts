import { strangeness } from "./gibberish.ts";
import { spamWordsIn } from "./lexicon/lexicon.ts";
import { leadsIn } from "./links.ts";
import { caseless, plainText } from "./plain-words.ts";
import { promisedPayIn } from "./promised-pay.ts";
import { type Reason, type ReasonCode, reasonsOf } from "./reasons.ts";

export interface TextScore {
  /** 0 for a text that nothing speaks against; about 10 for one that a person should see first. */
  points: number;
  /** What speaks against it, the weightiest first. */
  reasons: Reason[];
  /** How many words were looked up, and how often: grows in step with the text. */
  lookups: number;
}

/**
 * How much a posting reads like spam, in any of the platform's languages: what its words say, whatever they are
 * disguised as, where it leads, and how it shouts. The case of letters does not matter, as honest titles are often
 * written in capitals. A pure function of the texts.
 */
export function scoreText(texts: readonly string[]): TextScore {
  const text = texts.join("\n");
  const lower = caseless(text);
  const plain = plainText(text);
  const { points, lookups } = spamWordsIn(plain.words);
  const add = (reason: ReasonCode, more: number) => {
    if (more > 0) points.set(reason, (points.get(reason) ?? 0) + more);
  };
  const { linkPoints, contactPoints } = leadsIn(lower);
  add("LINKS", linkPoints);
  add("CONTACTS", contactPoints);
  add("MONEY_PROMISE", promisedPayIn(lower));
  add("DISGUISE", step(plain.mixedWords, [3, 6, 10]) + step(plain.invisible, [2, 5, 10]));
  add("PUNCTUATION", punctuationPoints(lower));
  add("GIBBERISH", gibberishPoints(lower, plain.words));
  const codes = [...points].sort(([, a], [, b]) => b - a).map(([code]) => code);
  const sum = [...points.values()].reduce((total, each) => total + each, 0);
  return { points: sum, reasons: reasonsOf(codes), lookups: lookups + plain.words.length };
}

/** The points for so many: the first of the list for one, the last for as many as the list is long or more. */
function step(count: number, list: readonly number[]): number {
  return count === 0 ? 0 : (list[Math.min(count, list.length) - 1] ?? 0);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Three exclamation marks in one place are enthusiasm; in several places, with dollars and fire, they are not. */
function punctuationPoints(text: string): number {
  const marks = step(count(text, /[!?]{3,}/g), [1, 2, 4]);
  const money = step(count(text, /[$€]{2,}|\p{Sc}{3,}/gu), [3, 4]);
  const emoji = count(text, /\p{Extended_Pictographic}/gu);
  const moneyEmoji = step(count(text, /[💰💵💶💸🤑💳🎰🚀💎]/gu), [2, 3, 4]);
  return marks + money + moneyEmoji + (emoji >= 12 ? 4 : emoji >= 6 ? 2 : 0);
}

function gibberishPoints(text: string, words: readonly string[]): number {
  const letters = count(text, /\p{L}/gu);
  const foreign = letters - count(text, /[\p{Script=Latin}\p{Script=Cyrillic}]/gu);
  if (letters >= 10 && foreign > letters * 0.3) return 10;
  const strange = strangeness(words) ?? 0;
  return strange > 0.6 ? 10 : strange > 0.45 ? 5 : 0;
}

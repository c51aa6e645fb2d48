import { type Dice, diceFor } from "#demo/firms/dice.ts";
import { disguised, mistyped } from "./disguises.ts";
import { english } from "./honest/english.ts";
import { lithuanian } from "./honest/lithuanian.ts";
import { polish } from "./honest/polish.ts";
import { russian } from "./honest/russian.ts";
import { ukrainian } from "./honest/ukrainian.ts";
import { type HonestAd, tuningAds } from "./honest-ads.ts";
import { fillings, lures, spamTexts, templates } from "./spam-texts.ts";

export interface SpamPost {
  kind: "OFFER" | "SEEKER";
  language: HonestAd["language"];
  title: string;
  body: string;
}

const languages = ["pl", "lt", "en", "uk", "ru"] as const;
const fragmentsOf = { pl: polish, lt: lithuanian, en: english, uk: ukrainian, ru: russian };

type Writer = (dice: Dice, language: HonestAd["language"], number: number) => { title: string; body: string };

/** How spam comes. The last three have no word that a list could know. */
const writers = {
  SAME_TEXT: (_dice, language) => spamTexts[language][0],
  SMALL_CHANGES: (dice, language) => {
    const { title, body } = dice.pick(spamTexts[language]);
    return { title: mistyped(title, dice), body: mistyped(body, dice) };
  },
  TEMPLATE: (dice, language) => {
    const fill = (text: string) => text.replace(/\{\}/g, () => dice.pick(fillings[language]));
    const template = dice.pick(templates[language]);
    return { title: fill(template.title), body: fill(template.body) };
  },
  DISGUISE: (dice, language) => {
    const { title, body } = dice.pick(spamTexts[language]);
    return { title: disguised(title, dice), body: disguised(body, dice) };
  },
  LINK_FARM: (dice, language) => ({
    title: wordsOf(language, dice, 3),
    body: Array.from(
      { length: dice.between(4, 12) },
      () => `${wordsOf(language, dice, 2)} ${linkBy(dice)}`,
    ).join(", "),
  }),
  LURE: (dice, language) => {
    const { title, body } = dice.pick(lures[language]);
    const number = Array.from({ length: 9 }, () => dice.between(0, 9)).join("");
    return {
      title,
      body: body.replace("{handle}", `${letters(dice, 7)}_job`).replace("{phone}", `+48 ${number}`),
    };
  },
  COPIED_AD: (dice, language, number) => {
    const own = tuningAds().filter((ad) => ad.language === language && ad.kind === "OFFER");
    const { title, body } = own[number % own.length] ?? { title: "", body: "" };
    const sentences = body.split(/(?<=[.!?])\s+/);
    if (sentences.length > 2) sentences.splice(dice.between(0, sentences.length - 1), 1);
    return { title: `${title} ${dice.between(1, 99)}`, body: mistyped(sentences.join(" "), dice) };
  },
  GIBBERISH: (dice) => ({
    title: Array.from({ length: 3 }, () => letters(dice, dice.between(4, 10))).join(" "),
    body: Array.from({ length: 30 }, () => letters(dice, dice.between(3, 11))).join(" "),
  }),
  WORD_SALAD: (dice, language) => ({
    title: wordsOf(language, dice, 4),
    body: `${wordsOf(language, dice, dice.between(20, 50))}.`,
  }),
  HONEST_LOOKING: (dice, language) => {
    const { trades, openings, demands, gives, firms, towns } = fragmentsOf[language];
    const [title, duty] = dice.pick(trades);
    const body = [
      dice.pick(openings),
      duty,
      dice.pick(demands),
      dice.pick(gives),
      wordsOf(language, dice, 12),
    ].join(" ");
    return {
      title,
      body: body.replaceAll("{firm}", dice.pick(firms)).replaceAll("{town}", dice.pick(towns)),
    };
  },
} satisfies Record<string, Writer>;

export type CampaignSort = keyof typeof writers;
export const campaignSorts = Object.keys(writers) as CampaignSort[];

/** So many posts of one sort, or of all of them mixed, in five languages. Follows from the seed alone. */
export function campaign(sort: CampaignSort | "MIXED", count: number, seed = 1): SpamPost[] {
  return Array.from({ length: count }, (_, number) => {
    const dice = diceFor(seed, number, `campaign ${sort}`);
    const language = languages[number % languages.length] ?? "pl";
    const own = sort === "MIXED" ? dice.pick(campaignSorts) : sort;
    const write: Writer = writers[own];
    return { kind: dice.chance(0.5) ? "OFFER" : "SEEKER", language, ...write(dice, language, number) };
  });
}

/** How the spammer's fifty addresses are told: each a mailbox of its own behind a network address of its own, or one of the two. */
export type Spread = "PAIRS" | "MAILBOXES" | "ORIGINS";

/** Which address a post comes from: fifty in turn, at random, or each until it is done. */
export function senderOf(
  number: number,
  { spread = "PAIRS", addresses = 50, count = 1000, order = "IN_TURN" }: SenderSettings = {},
): { email: string; origin: string } {
  const turn = {
    IN_TURN: number % addresses,
    AT_RANDOM: diceFor(7, number, "sender").between(0, addresses - 1),
    ONE_BY_ONE: Math.floor((number * addresses) / count),
  };
  const address = turn[order];
  return {
    email:
      spread === "ORIGINS"
        ? `box${number}@wp.pl`
        : `box${address}@${address % 2 ? "gmail.com" : `host${address}.example`}`,
    origin: spread === "MAILBOXES" ? `spam origin ${number}` : `spam origin ${address}`,
  };
}

export interface SenderSettings {
  spread?: Spread;
  addresses?: number;
  count?: number;
  order?: "IN_TURN" | "AT_RANDOM" | "ONE_BY_ONE";
}

function wordsOf(language: HonestAd["language"], dice: Dice, count: number): string {
  const { openings, demands, trades, extras } = fragmentsOf[language];
  const words = [...openings, ...demands, ...extras, ...trades.flat()].join(" ").match(/\p{L}{3,}/gu) ?? [];
  return Array.from({ length: count }, () => dice.pick(words)).join(" ");
}

function letters(dice: Dice, count: number): string {
  return Array.from({ length: count }, () => dice.pick([..."abcdefghijklmnopqrstuvwxyz"])).join("");
}

function linkBy(dice: Dice): string {
  const ending = dice.pick(["com", "xyz", "top", "net", "click", "info", "pl"]);
  return dice.pick([
    `https://${letters(dice, 8)}.${ending}/${letters(dice, 4)}?ref=${letters(dice, 5)}`,
    `www.${letters(dice, 9)}.${ending}`,
    `https://bit.ly/${letters(dice, 6)}`,
  ]);
}

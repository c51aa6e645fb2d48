import { english } from "./honest/english.ts";
import type { Fragments } from "./honest/fragments.ts";
import { lithuanian } from "./honest/lithuanian.ts";
import { polish } from "./honest/polish.ts";
import { russian } from "./honest/russian.ts";
import { ukrainian } from "./honest/ukrainian.ts";
import { unseenAds } from "./honest/unseen.ts";

/** An ad as somebody honest would post it: seekers leave no contact in the text, as the exchange asks of them. */
export interface HonestAd {
  kind: "OFFER" | "SEEKER";
  language: "pl" | "lt" | "en" | "uk" | "ru";
  title: string;
  body: string;
  employer?: string;
  place: string;
  country: string;
  email: string;
  /** A network address of its own. */
  origin: string;
}

/** Forty of each language that the text score was tuned on, half of them vacancies. */
export function tuningAds(): HonestAd[] {
  return [polish, lithuanian, english, ukrainian, russian].flatMap((fragments) =>
    Array.from({ length: 20 }, (_, at) => [vacancy(fragments, at), seeker(fragments, at)]).flat(),
  );
}

/** Twenty of each language that were written afterwards, each as a whole, and that nothing was tuned on. */
export function heldOutAds(): HonestAd[] {
  return unseenAds.map(({ kind, language, title, body, employer }, at) => ({
    kind,
    language,
    title,
    body,
    ...(employer === undefined ? {} : { employer }),
    ...whereabouts(language, at),
    ...sender(`unseen-${at}`, at + 500),
  }));
}

/** All three hundred: sixty of each language. */
export function honestAds(): HonestAd[] {
  return [...tuningAds(), ...heldOutAds()];
}

/** A different step through each list, so that two ads of twenty seldom share more than a sentence. */
function pick(list: readonly string[], at: number, step: number): string {
  return list[(at * step + Math.floor(at / 10) * 3) % list.length] ?? "";
}

function vacancy(fragments: Fragments, at: number): HonestAd {
  const { language, trades, firms } = fragments;
  const [title = "", duty = ""] = trades[at % trades.length] ?? [];
  const employer = pick(firms, at, 1);
  const town = pick(fragments.towns, at, 1);
  const sentences = [
    pick(fragments.openings, at, 3),
    duty,
    pick(fragments.demands, at, 7),
    pick(fragments.gives, at, 9),
    pick(fragments.closings, at, 1),
  ];
  // A third are short, as people write in a hurry.
  const body = (at % 3 === 2 ? sentences.slice(1, 4) : sentences)
    .filter(Boolean)
    .join(at % 2 === 0 ? " " : "\n");
  return {
    kind: "OFFER",
    language,
    title: at < 10 ? title : `${title}, ${town}`,
    body: body.replaceAll("{firm}", employer).replaceAll("{town}", town),
    employer,
    ...whereabouts(language, at),
    ...sender(`${language}-offer-${at}`, at + 20 * language.charCodeAt(0)),
  };
}

function seeker(fragments: Fragments, at: number): HonestAd {
  const { language, trades } = fragments;
  const [, , title = "", done = ""] = trades[at % trades.length] ?? [];
  const sentences = [
    done,
    pick(fragments.reasons, at, 3),
    pick(fragments.extras, at, 7),
    pick(fragments.ends, at, 9),
  ];
  return {
    kind: "SEEKER",
    language,
    title: at % 7 === 3 ? title.toUpperCase() : title,
    body: (at % 4 === 3 ? sentences.slice(0, 2) : sentences).filter(Boolean).join(" "),
    ...whereabouts(language, at),
    ...sender(`${language}-seeker-${at}`, at + 20 * language.charCodeAt(1)),
  };
}

const placesOf: Record<HonestAd["language"], readonly (readonly [string, string])[]> = {
  pl: [
    ["Suwałki", "PL"],
    ["Białystok", "PL"],
    ["Ełk", "PL"],
  ],
  lt: [
    ["Alytus", "LT"],
    ["Marijampolė", "LT"],
    ["Lazdijai", "LT"],
  ],
  en: [
    ["Alytus", "LT"],
    ["Suwałki", "PL"],
    ["Kaunas", "LT"],
  ],
  uk: [
    ["Suwałki", "PL"],
    ["Białystok", "PL"],
    ["Augustów", "PL"],
  ],
  ru: [
    ["Alytus", "LT"],
    ["Grodno", "BY"],
    ["Kaunas", "LT"],
  ],
};

function whereabouts(language: HonestAd["language"], at: number): { place: string; country: string } {
  const [place = "Alytus", country = "LT"] = placesOf[language][at % 3] ?? [];
  return { place, country };
}

const mailHosts = ["gmail.example", "wp.pl", "gmail.com", "ukr.net", "inbox.lt", "mail.ru", "o2.pl"];

function sender(name: string, number: number): { email: string; origin: string } {
  // A firm writes from its own host, everybody else from a public one.
  const host = number % 3 === 0 ? `${name}.example` : (mailHosts[number % mailHosts.length] ?? "gmail.com");
  return {
    email: `${name}@${host === "gmail.example" ? `${name}.example` : host}`,
    origin: `honest ${name}`,
  };
}

import type { Texts } from "#schema/reference/localized.ts";
import { demoDay } from "../firm.ts";
import { type Dice, diceFor } from "../firms/dice.ts";
import { demoFirm, demoSeed } from "../firms/index.ts";
import { townIn } from "../firms/towns.ts";
import type { DemoJobOffer, DemoJobSeeker, DemoSalary } from "./ad.ts";
import { type AdvertisedWork, advertisedWork } from "./occupations.ts";

export type { DemoJobOffer, DemoJobSeeker } from "./ad.ts";

export interface DemoAds {
  readonly offers: readonly DemoJobOffer[];
  readonly seekers: readonly DemoJobSeeker[];
}

type AdLanguage = "pl" | "lt" | "en";

/**
 * Job ads of a demonstration of `size` firms: an offer for every twelve firms, half as many seekers, one in ten
 * of them run out. Dates are counted from `now`; apart from them the ads follow from size and seed alone.
 */
export function demoAds(size: number, seed = demoSeed, now: Date = new Date(demoDay)): DemoAds {
  const offers = offerCount(size);
  return {
    offers: Array.from({ length: offers }, (_, index) => jobOffer(index + 1, seed, now)),
    seekers: Array.from({ length: seekerCount(size) }, (_, index) => jobSeeker(index + 1, seed, now)),
  };
}

/** The key of the last offer of a demonstration of `size` firms: another size has another. */
export function lastOfferKey(size: number): string {
  return keyOf("j", offerCount(size));
}

function offerCount(size: number): number {
  return Math.floor(size / 12);
}

function seekerCount(size: number): number {
  return Math.floor(offerCount(size) / 2);
}

function jobOffer(number: number, seed: number, now: Date): DemoJobOffer {
  const dice = diceFor(seed, number, "job offer");
  const firm = demoFirm(12 * (number - 1) + dice.between(1, 12), seed);
  // A record that the directory rejects has no company to advertise for.
  const free = firm.flaw !== undefined || dice.chance(0.1);
  const work = dice.pick(advertisedWork.filter((item) => firm.clusters.includes(item.cluster)));
  const country = firm.placeKey.slice(0, 2);
  const languages = languagesFor(country, dice);
  const salary = salaryIn(country, dice);
  return {
    key: keyOf("j", number),
    titles: inThese(languages, work.title),
    descriptions: inThese(languages, descriptionOf(work)),
    occupation: work.code,
    ...(free ? {} : { employerKey: firm.key }),
    employerName: free
      ? country === "LT"
        ? "Demo darbdavys, UAB"
        : "Demo Pracodawca Sp. z o.o."
      : firm.name,
    country,
    placeKey: firm.placeKey,
    place: firm.place,
    contract: dice.pick(["PERMANENT", "PERMANENT", "PERMANENT", "TEMPORARY", "APPRENTICESHIP", "SEASONAL"]),
    ...(salary ? { salary } : {}),
    positions: dice.pick([1, 1, 1, 2, 3, 5]),
    ...(dice.chance(0.4) ? { startsOn: dayAfter(now, dice.between(10, 90)).slice(0, 10) } : {}),
    skills: work.skills,
    languages,
    contactEmail: `praca-${number}@ads.example`,
    ...runningTime(number, now, dice),
  };
}

function jobSeeker(number: number, seed: number, now: Date): DemoJobSeeker {
  const dice = diceFor(seed, number, "job seeker");
  const country = dice.chance(0.5) ? "LT" : "PL";
  const town = townIn(country, dice);
  const work = dice.pick(advertisedWork);
  const languages = languagesFor(country, dice);
  const experienceYears = dice.between(0, 30);
  return {
    key: keyOf("s", number),
    titles: inThese(languages, work.title),
    summaries: inThese(languages, {
      pl: `Doświadczenie: ${experienceYears} lat. Możliwa praca zmianowa.`,
      lt: `Patirtis: ${experienceYears} m. Galimas pamaininis darbas.`,
      en: `Experience: ${experienceYears} years. Shift work is possible.`,
    }),
    occupation: work.code,
    experienceYears,
    country,
    placeKey: town.key,
    place: town.name,
    willingToMove: dice.chance(0.25),
    ...(dice.chance(0.7) ? { radiusKm: dice.pick([15, 30, 50, 80]) } : {}),
    skills: work.skills,
    certificates: dice.chance(0.6) ? work.certificates : [],
    languages,
    contactEmail: `seeker-${number}@ads.example`,
    ...runningTime(number, now, dice),
  };
}

function keyOf(kind: "j" | "s", number: number): string {
  return `${kind}-${String(number).padStart(5, "0")}`;
}

/** Thirty days each; every tenth ad has run out. */
function runningTime(number: number, now: Date, dice: Dice): { publishedAt: string; expiresAt: string } {
  const age = number % 10 === 0 ? dice.between(31, 80) : dice.between(0, 29);
  return { publishedAt: dayAfter(now, -age), expiresAt: dayAfter(now, 30 - age) };
}

/** Lithuanian law wants the pay in every vacancy (since 27 July 2019); in Poland two in three ads have it. */
function salaryIn(country: string, dice: Dice): DemoSalary | undefined {
  if (country === "LT") {
    const min = 50 * dice.between(22, 44);
    return { min, max: min + 50 * dice.between(2, 16), currency: "EUR", per: "MONTH", gross: true };
  }
  if (dice.chance(0.35)) return undefined;
  if (dice.chance(0.2)) return { min: dice.between(32, 60), currency: "PLN", per: "HOUR", gross: true };
  const min = 100 * dice.between(50, 90);
  return { min, max: min + 100 * dice.between(5, 30), currency: "PLN", per: "MONTH", gross: true };
}

function languagesFor(country: string, dice: Dice): AdLanguage[] {
  const own = country === "LT" ? "lt" : "pl";
  const others = (["pl", "lt", "en"] as const).filter((language) => language !== own);
  return [own, ...dice.some(others, 0, 2)];
}

function descriptionOf(work: AdvertisedWork): Record<AdLanguage, string> {
  const skills = work.skills.length > 0 ? ` ${work.skills.join(", ")}.` : "";
  return {
    pl: `Praca w zakładzie produkcyjnym.${skills} Zapewniamy wdrożenie i odzież roboczą.`,
    lt: `Darbas gamybos įmonėje.${skills} Apmokome, suteikiame darbo drabužius.`,
    en: `Work in a production plant.${skills} Training and working clothes are provided.`,
  };
}

function inThese(languages: readonly AdLanguage[], text: Record<AdLanguage, string>): Texts {
  return Object.fromEntries(languages.map((language) => [language, text[language]]));
}

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString();
}

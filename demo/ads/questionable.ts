import type { NewAd } from "#subgraphs/jobs/ad.ts";
import type { KeptAd } from "#subgraphs/jobs/source/ad-store.ts";

const vacancy = { kind: "OFFER", country: "PL", place: "Suwałki", contract: "TEMPORARY" } as const;

/** What the spam guard would hold, and why: so that an operator of the demonstration has something to decide on. */
const held: readonly (readonly [NewAd, readonly string[]])[] = [
  [
    {
      ...vacancy,
      language: "pl",
      title: "Zarabiaj 900 zł dziennie z domu",
      body: "Bez doświadczenia i bez umowy. Wpłać 150 zł na szkolenie, resztą zajmiemy się my.",
      employerName: "Demo Szybki Zysk",
      details: { skills: [] },
    },
    ["MONEY_PROMISE", "ADVANCE_PAYMENT"],
  ],
  [
    {
      ...vacancy,
      language: "en",
      title: "Welder (f/m)",
      body: "Work on steel structures, two shifts. Write to us by messenger first, details there.",
      occupation: "7212",
      employerName: "Demo Steel Works",
      details: { skills: ["MIG/MAG 135"] },
    },
    ["CONTACTS"],
  ],
  [
    {
      kind: "SEEKER",
      language: "lt",
      title: "Ieškau darbo, galiu pradėti rytoj",
      body: "Galiu pradėti rytoj! Galiu pradėti rytoj! Galiu pradėti rytoj! Bet koks darbas.",
      country: "LT",
      place: "Alytus",
      details: { skills: [], certificates: [], willingToMove: true },
    },
    ["REPEATED"],
  ],
];

/** Ads that wait for a decision. */
export function questionableAds(now: Date): KeptAd[] {
  return held.map(([ad, heldReasons], at) => ({
    id: `demo-h-${at + 1}`,
    ad,
    heldReasons,
    state: "HELD_FOR_REVIEW",
    postedAt: new Date(now.getTime() - (at + 1) * 3_600_000),
    expiresAt: new Date(now.getTime() + 30 * 86_400_000),
  }));
}

import { distanceKm } from "#schema/places/distances.ts";
import { type Answer, answerOf } from "./relation.ts";
import { usualCertificates } from "./usual-certificates.ts";

/** An open offer or request, as far as matching goes. */
export interface Demand {
  offerId: string;
  companyId: string;
  direction: "OFFER" | "REQUEST";
  kind: string;
  capabilities: readonly string[];
  /** Of the offer itself. */
  languages: readonly string[];
  /** Of the firm whose offer it is. */
  firmLanguages: readonly string[];
  country: string;
  point?: { latitude: number; longitude: number } | undefined;
  /** Where partners are looked for; empty: anywhere. */
  wantedCountries: readonly string[];
  namedCertificates: readonly string[];
  /** The day on which certificates have to be valid. */
  today: string;
}

/** A firm that may answer. */
export interface Candidate {
  companyId: string;
  country: string;
  capabilities: readonly string[];
  languages: readonly string[];
  certificates: readonly { standard: string; validUntil?: string | undefined }[];
  size?: string | undefined;
  point?: { latitude: number; longitude: number } | undefined;
  /** Its open offers of the other direction. */
  counterOffers: readonly CounterOffer[];
}

export interface CounterOffer {
  id: string;
  kind: string;
  capabilities: readonly string[];
  wantedCountries: readonly string[];
  publishedAt: string;
}

/** Why a firm matches: the facts, and what they are worth in ten-thousandths of the score. */
export type MatchFact = { points: number } & (
  | { kind: "CAPABILITY"; answer: Answer; byOffer: boolean }
  | { kind: "DISTANCE"; km: number }
  | { kind: "LANGUAGE"; languages: string[] }
  | { kind: "CERTIFICATE"; held: { standard: string; validUntil?: string | undefined }[]; named: boolean }
  | { kind: "COUNTRY"; country: string; place: "WANTED" | "HOME" | "ABROAD" }
  | { kind: "CAPACITY"; offerKind: string }
  | { kind: "CAPACITY"; size: string }
);

export interface ScoredMatch {
  companyId: string;
  /** The open offer of the other direction that answers best. */
  offerId?: string | undefined;
  /** In ten-thousandths: whole numbers add up the same in any order. */
  points: number;
  facts: MatchFact[];
}

/** What each reason is worth at most, in ten-thousandths. */
export const mostPoints = {
  CAPABILITY: 5000,
  DISTANCE: 1500,
  LANGUAGE: 1000,
  CERTIFICATE: 1000,
  COUNTRY: 500,
  CAPACITY: 1000,
} as const;

/** At this distance the nearness counts half. */
const halfwayKm = 100;

/** Capacity by size, where no open offer tells of it; the directory knows nothing finer. */
const sizeParts: Readonly<Record<string, number>> = { MICRO: 0.1, SMALL: 0.25, MEDIUM: 0.4, LARGE: 0.5 };

const capacityKinds: readonly string[] = ["SUBCONTRACTING", "PRODUCTION"];

/**
 * How well a firm could answer, or undefined when it could not. Depends on these two alone, never on who else there is.
 * A request is answered by whoever has the capability. An offer is answered by whoever has an open request for it, and
 * somebody who looks for an investor by an investor: for these the firm's own trade says nothing.
 */
export function scoreMatch(demand: Demand, candidate: Candidate): ScoredMatch | undefined {
  if (candidate.companyId === demand.companyId) return undefined;
  if (demand.wantedCountries.length > 0 && !demand.wantedCountries.includes(candidate.country)) {
    return undefined;
  }
  const counter = bestCounterOffer(demand, candidate);
  const own = needsCounterOffer(demand) ? undefined : answerOf(demand.capabilities, candidate.capabilities);
  const byOffer = counter !== undefined && counter.answer.part > (own?.part ?? 0);
  const answer = byOffer ? counter.answer : own;
  if (answer === undefined) return undefined;
  const facts: (MatchFact | undefined)[] = [
    { kind: "CAPABILITY", points: worth("CAPABILITY", answer.part), answer, byOffer },
    distanceFact(demand, candidate),
    languageFact(demand, candidate),
    certificateFact(demand, candidate),
    countryFact(demand, candidate),
    capacityFact(demand, candidate),
  ];
  const told = facts.filter((fact) => fact !== undefined && fact.points > 0) as MatchFact[];
  return {
    companyId: candidate.companyId,
    ...(counter && { offerId: counter.offer.id }),
    points: told.reduce((sum, { points }) => sum + points, 0),
    facts: told,
  };
}

export function needsCounterOffer({ direction, kind }: Pick<Demand, "direction" | "kind">): boolean {
  return direction === "OFFER" || kind === "INVESTMENT";
}

/** The better match first; of equals the one with the lesser id, so that the order never wavers. */
export function inOrderOfMatch(a: ScoredMatch, b: ScoredMatch): number {
  return b.points - a.points || (a.companyId < b.companyId ? -1 : 1);
}

function worth(kind: keyof typeof mostPoints, part: number): number {
  return Math.round(mostPoints[kind] * part);
}

/** The open offer that answers best, then the newest, then the one with the lesser id. */
function bestCounterOffer(demand: Demand, { counterOffers }: Candidate) {
  let best: { offer: CounterOffer; answer: Answer } | undefined;
  for (const offer of counterOffers) {
    const answer = counterAnswer(demand, offer);
    if (answer === undefined) continue;
    if (best === undefined || isBetterCounter({ offer, answer }, best)) best = { offer, answer };
  }
  return best;
}

function isBetterCounter(
  a: { offer: CounterOffer; answer: Answer },
  b: { offer: CounterOffer; answer: Answer },
): boolean {
  if (a.answer.part !== b.answer.part) return a.answer.part > b.answer.part;
  if (a.offer.publishedAt !== b.offer.publishedAt) return a.offer.publishedAt > b.offer.publishedAt;
  return a.offer.id < b.offer.id;
}

/** What is wanted is what the request says, whichever of the two it is. */
function counterAnswer(demand: Demand, offer: CounterOffer): Answer | undefined {
  if (offer.wantedCountries.length > 0 && !offer.wantedCountries.includes(demand.country)) return undefined;
  if ((demand.kind === "INVESTMENT" || offer.kind === "INVESTMENT") && demand.kind !== offer.kind)
    return undefined;
  return demand.direction === "REQUEST"
    ? answerOf(demand.capabilities, offer.capabilities)
    : answerOf(offer.capabilities, demand.capabilities);
}

function distanceFact({ point: from }: Demand, { point: to }: Candidate): MatchFact | undefined {
  if (from === undefined || to === undefined) return undefined;
  const km = distanceKm(from, to);
  return { kind: "DISTANCE", km, points: worth("DISTANCE", halfwayKm / (halfwayKm + km)) };
}

/** A language of the offer counts whole; one that the two firms share besides, half. */
function languageFact({ languages, firmLanguages }: Demand, candidate: Candidate): MatchFact | undefined {
  const ofOffer = candidate.languages.filter((language) => languages.includes(language));
  if (ofOffer.length > 0) return { kind: "LANGUAGE", languages: ofOffer, points: worth("LANGUAGE", 1) };
  const ofFirms = candidate.languages.filter((language) => firmLanguages.includes(language));
  return ofFirms.length === 0
    ? undefined
    : { kind: "LANGUAGE", languages: ofFirms, points: worth("LANGUAGE", 0.5) };
}

/** Certificates that the text names count by how many of them are valid; of the usual ones any is enough. */
function certificateFact(demand: Demand, { certificates }: Candidate): MatchFact | undefined {
  const { namedCertificates, today } = demand;
  const named = namedCertificates.length > 0;
  const asked = named ? namedCertificates : usualCertificates(demand.capabilities);
  const held = certificates
    .filter(
      ({ standard, validUntil }) =>
        asked.includes(standard) && (validUntil === undefined || validUntil >= today),
    )
    .sort((a, b) => (a.standard < b.standard ? -1 : 1));
  if (held.length === 0) return undefined;
  const count = new Set(held.map(({ standard }) => standard)).size;
  return {
    kind: "CERTIFICATE",
    held,
    named,
    points: worth("CERTIFICATE", named ? count / asked.length : 1),
  };
}

function countryFact({ wantedCountries, country: home }: Demand, { country }: Candidate): MatchFact {
  if (wantedCountries.length > 0)
    return { kind: "COUNTRY", country, place: "WANTED", points: worth("COUNTRY", 1) };
  return country === home
    ? { kind: "COUNTRY", country, place: "HOME", points: worth("COUNTRY", 0.6) }
    : { kind: "COUNTRY", country, place: "ABROAD", points: worth("COUNTRY", 0.4) };
}

/** An open offer of work or an open request for it tells of capacity; else the size is the only hint. */
function capacityFact(demand: Demand, { counterOffers, size }: Candidate): MatchFact | undefined {
  const open = counterOffers.filter(({ kind }) => capacityKinds.includes(kind));
  for (const kind of capacityKinds) {
    const exact = open.some((offer) => {
      const answer = offer.kind === kind ? counterAnswer(demand, offer) : undefined;
      return answer?.kind === "EXACT" || answer?.kind === "NARROWER";
    });
    if (exact) return { kind: "CAPACITY", offerKind: kind, points: worth("CAPACITY", 1) };
  }
  const part = size === undefined ? undefined : sizeParts[size];
  return size === undefined || part === undefined
    ? undefined
    : { kind: "CAPACITY", size, points: worth("CAPACITY", part) };
}

import { distanceKm } from "#schema/places/distances.ts";
import { widerCapabilities } from "#schema/reference/capabilities.ts";
import type { AdRow } from "../ad.ts";

export const matchReasonKinds = ["OCCUPATION", "DISTANCE", "LANGUAGE", "CERTIFICATE", "SKILL"] as const;
export type MatchReasonKind = (typeof matchReasonKinds)[number];

/** What of an ad takes part in a comparison. */
export type Comparable = Pick<
  AdRow,
  "id" | "occupation" | "country" | "language" | "latitude" | "longitude" | "details" | "match_keys"
>;

/** One thing that the two ads agree in, with the facts of it; its words are in reasons.ts. */
export type MatchReason =
  | { kind: "OCCUPATION"; offered: string; sought: string }
  | { kind: "DISTANCE"; km: number; moving: boolean }
  | { kind: "LANGUAGE"; language: string }
  | { kind: "CERTIFICATE"; standards: readonly string[] }
  | { kind: "SKILL"; capabilities: readonly string[]; skills: readonly string[] };

/** A vacancy and a seeker that suit each other, from 0 to 1. */
export interface Match {
  offer: string;
  seeker: string;
  score: number;
  reasons: readonly MatchReason[];
}

const weights: Readonly<Record<MatchReasonKind, number>> = {
  OCCUPATION: 0.45,
  SKILL: 0.2,
  DISTANCE: 0.15,
  CERTIFICATE: 0.12,
  LANGUAGE: 0.08,
};

/** How far a seeker goes who has said nothing of it. */
const usualRadiusKm = 50;

/** What work elsewhere counts for somebody who would move there. */
const movingCounts = 0.3;

/** A comparison in one respect: what it counts from 0 to 1, and the reason, where there is something to tell. */
interface Aspect {
  kind: MatchReasonKind;
  counts: number;
  reason?: MatchReason;
}

/**
 * Compares a vacancy with a seeker; undefined when they do not suit. They have to be related by trade or skill, and
 * within reach of each other. What neither side has said does not count, for or against. The pair alone decides, so
 * the answer is the same from either side.
 */
export function matchOf(offer: Comparable, seeker: Comparable): Match | undefined {
  const occupation = occupationAspect(offer, seeker);
  const skill = skillAspect(offer, seeker);
  if ((occupation?.counts ?? 0) === 0 && (skill?.counts ?? 0) === 0) return undefined;
  const reach = reachAspect(offer, seeker);
  if (reach === "OUT_OF_REACH") return undefined;
  const aspects = [
    occupation,
    skill,
    reach,
    certificateAspect(offer, seeker),
    languageAspect(offer, seeker),
  ].filter((aspect) => aspect !== undefined);
  const whole = aspects.reduce((sum, { kind }) => sum + weights[kind], 0);
  const reached = aspects.reduce((sum, { kind, counts }) => sum + weights[kind] * counts, 0);
  return {
    offer: offer.id,
    seeker: seeker.id,
    score: Math.round((reached / whole) * 10_000) / 10_000,
    reasons: aspects.flatMap(({ reason }) => reason ?? []),
  };
}

/** Best first; of equal ones in the order of their ids, so that the same ads always give the same list. */
export function byScore(a: Match, b: Match): number {
  return b.score - a.score || compare(a.offer, b.offer) || compare(a.seeker, b.seeker);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** ISCO's digits name ever narrower groups: all four alike are one trade, two are trades of one kind. */
function occupationAspect(offer: Comparable, seeker: Comparable): Aspect | undefined {
  const [offered, sought] = [offer.occupation, seeker.occupation];
  if (offered === null || sought === null) return undefined;
  const alike = [...offered].findIndex((digit, at) => digit !== sought[at]);
  const counts = alike === -1 ? 1 : alike === 3 ? 0.7 : alike === 2 ? 0.4 : 0;
  if (counts === 0) return { kind: "OCCUPATION", counts };
  return { kind: "OCCUPATION", counts, reason: { kind: "OCCUPATION", offered, sought } };
}

function skillAspect(offer: Comparable, seeker: Comparable): Aspect | undefined {
  const [wanted, had] = [keysIn(offer, "cap:"), keysIn(seeker, "cap:")];
  const [wantedSkills, hadSkills] = [keysIn(offer, "skill:"), keysIn(seeker, "skill:")];
  const stated = Math.min(wanted.length + wantedSkills.length, had.length + hadSkills.length);
  if (stated === 0) return undefined;
  const shared = wanted.filter((want) => had.some((have) => related(want, have)));
  const sharedBack = had.filter((have) => wanted.some((want) => related(want, have)));
  const capabilities = [...new Set([...shared, ...sharedBack])].sort();
  const skills = wantedSkills.filter((skill) => hadSkills.includes(skill));
  const counts = Math.min(1, (Math.min(shared.length, sharedBack.length) + skills.length) / stated);
  if (counts === 0) return { kind: "SKILL", counts };
  return { kind: "SKILL", counts, reason: { kind: "SKILL", capabilities, skills } };
}

function related(a: string, b: string): boolean {
  return a === b || widerCapabilities(a).includes(b) || widerCapabilities(b).includes(a);
}

function reachAspect(offer: Comparable, seeker: Comparable): Aspect | "OUT_OF_REACH" | undefined {
  const moving = seeker.details.willingToMove ?? false;
  const [work, home] = [pointOf(offer), pointOf(seeker)];
  if (work === undefined || home === undefined) {
    return moving || offer.country === seeker.country ? undefined : "OUT_OF_REACH";
  }
  const km = Math.round(distanceKm(work, home));
  const radius = seeker.details.radiusKm ?? usualRadiusKm;
  if (km <= radius) {
    return { kind: "DISTANCE", counts: 1 - km / radius / 2, reason: { kind: "DISTANCE", km, moving: false } };
  }
  if (!moving) return "OUT_OF_REACH";
  return { kind: "DISTANCE", counts: movingCounts, reason: { kind: "DISTANCE", km, moving } };
}

function certificateAspect(offer: Comparable, seeker: Comparable): Aspect | undefined {
  const wanted = keysIn(offer, "cert:");
  if (wanted.length === 0) return undefined;
  const had = keysIn(seeker, "cert:");
  const standards = wanted.filter((standard) => had.includes(standard));
  const counts = standards.length / wanted.length;
  return counts === 0
    ? { kind: "CERTIFICATE", counts }
    : { kind: "CERTIFICATE", counts, reason: { kind: "CERTIFICATE", standards } };
}

function languageAspect(offer: Comparable, seeker: Comparable): Aspect {
  return offer.language === seeker.language
    ? { kind: "LANGUAGE", counts: 1, reason: { kind: "LANGUAGE", language: offer.language } }
    : { kind: "LANGUAGE", counts: 0 };
}

function keysIn({ match_keys }: Comparable, prefix: string): string[] {
  return (match_keys ?? []).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}

function pointOf({ latitude, longitude }: Comparable) {
  return latitude === null || longitude === null ? undefined : { latitude, longitude };
}

import { distanceKm } from "#schema/places/distances.ts";
import { capabilityByCode } from "#schema/reference/capabilities.ts";
import type { CompanyDocument, OfferDocument } from "#subgraphs/directory/search/index.ts";
import { type Trade, today } from "./generated-trade.ts";

/** As the manual says it, written down a second time without index, tables or shortcuts. Points of ten thousand. */
export function naiveMatches(offerId: string, { firms, offers }: Trade) {
  const offer = offers.find(({ id }) => id === offerId);
  const home = firms.find(({ id }) => id === offer?.companyId);
  if (!offer || !home || !isOpen(offer)) return undefined;
  return firms
    .filter(({ id }) => id !== home.id)
    .flatMap((firm) => {
      const counters = offers.filter(
        (other) => other.companyId === firm.id && isOpen(other) && other.direction !== offer.direction,
      );
      const found = naiveScore(offer, home, firm, counters);
      return found ? [found] : [];
    })
    .sort((a, b) => b.points - a.points || (a.companyId < b.companyId ? -1 : 1));
}

export function isOpen({ closed, validUntil }: OfferDocument): boolean {
  return !closed && (validUntil === undefined || validUntil >= today);
}

function naiveScore(
  offer: OfferDocument,
  home: CompanyDocument,
  firm: CompanyDocument,
  counters: readonly OfferDocument[],
) {
  const { wantedCountries } = offer;
  if (wantedCountries.length > 0 && !wantedCountries.includes(firm.country)) return undefined;
  const fitting = counters
    .filter((other) => other.wantedCountries.length === 0 || other.wantedCountries.includes(offer.country))
    .filter((other) => (other.kind === "INVESTMENT") === (offer.kind === "INVESTMENT"))
    .map((other) => ({
      other,
      ...(offer.direction === "REQUEST"
        ? answers(offer.capabilities, other.capabilities)
        : answers(other.capabilities, offer.capabilities)),
    }))
    .filter(({ part }) => part > 0)
    .sort(
      (a, b) =>
        b.part - a.part ||
        b.other.publishedAt.localeCompare(a.other.publishedAt) ||
        (a.other.id < b.other.id ? -1 : 1),
    );
  const byTrade =
    offer.direction === "REQUEST" && offer.kind !== "INVESTMENT"
      ? answers(offer.capabilities, firm.capabilities).part
      : 0;
  const capability = Math.max(byTrade, fitting[0]?.part ?? 0);
  if (capability === 0) return undefined;
  const shares = (languages: readonly string[]) => firm.languages.some((code) => languages.includes(code));
  const language = shares(offer.languages) ? 1 : shares(home.languages) ? 0.5 : 0;
  const country = wantedCountries.length > 0 ? 1 : firm.country === offer.country ? 0.6 : 0.4;
  const hasWork = fitting.some(
    ({ other, isWhole }) => ["SUBCONTRACTING", "PRODUCTION"].includes(other.kind) && isWhole,
  );
  const bySize = { MICRO: 0.1, SMALL: 0.25, MEDIUM: 0.4, LARGE: 0.5 }[firm.size ?? ""] ?? 0;
  const parts = [
    5000 * capability,
    1500 * nearness(offer, firm),
    1000 * language,
    1000 * certified(offer, firm),
    500 * country,
    1000 * (hasWork ? 1 : bySize),
  ];
  const points = parts.map(Math.round).reduce((sum, part) => sum + part, 0);
  return { companyId: firm.id, offerId: fitting[0]?.other.id, points };
}

/** Half of it is the best answer, half the average over all that is wanted. */
function answers(wanted: readonly string[], supplied: readonly string[]) {
  const best = wanted.map((want) => Math.max(0, ...supplied.map((supply) => answer(want, supply))));
  if (best.length === 0) return { part: 0, isWhole: false };
  const mean = best.reduce((sum, part) => sum + part, 0) / best.length;
  return { part: (Math.max(...best) + mean) / 2, isWhole: best.includes(1) };
}

function answer(wanted: string, supplied: string): number {
  const up = above(wanted);
  if (wanted === supplied || above(supplied).includes(wanted)) return 1;
  if (up.includes(supplied)) return 0.5 ** (up.indexOf(supplied) + 1);
  return up[0] !== undefined && above(supplied).includes(up[0]) ? 0.15 : 0;
}

function above(code: string): string[] {
  const broader = capabilityByCode(code)?.broader;
  return broader === undefined ? [] : [broader, ...above(broader)];
}

function nearness(a: OfferDocument, b: CompanyDocument): number {
  if (a.latitude === undefined || a.longitude === undefined) return 0;
  if (b.latitude === undefined || b.longitude === undefined) return 0;
  const from = { latitude: a.latitude, longitude: a.longitude };
  const to = { latitude: b.latitude, longitude: b.longitude };
  return 100 / (100 + distanceKm(from, to));
}

/** Those usual for the capabilities of the generated trade. */
const usual: Readonly<Record<string, readonly string[]>> = {
  WELDING: ["ISO 3834-2"],
  STEEL_STRUCTURES: ["EN 1090-1"],
  WINDOWS: ["EN 14351-1"],
  DOORS: ["EN 14351-1"],
};

function certified({ namedCertificates = [], capabilities }: OfferDocument, firm: CompanyDocument): number {
  const valid = firm.certificates
    .filter(({ validUntil }) => validUntil === undefined || validUntil >= today)
    .map(({ standard }) => standard);
  if (namedCertificates.length > 0)
    return namedCertificates.filter((name) => valid.includes(name)).length / namedCertificates.length;
  return capabilities.some((code) => usual[code]?.some((name) => valid.includes(name))) ? 1 : 0;
}

import { tagCapabilities } from "#schema/reference/capabilities.ts";
import { compacted } from "../profile/build-profile.ts";
import type { OfferBody } from "../profile/member-body.ts";
import * as read from "./readings.ts";
import type { ReceivedOffer } from "./record-shape.ts";
import { Unacceptable } from "./rejection.ts";

/** The kinds of the graph; every OfferKind is a feed's kind too. */
export const offerKinds = [
  "TRADE",
  "SUBCONTRACTING",
  "PRODUCTION",
  "TECHNOLOGY",
  "RESEARCH",
  "SERVICES",
  "INVESTMENT",
  "MUTUAL_HELP",
] as const;

/** Finer kinds that feeds may use, and the kind of the graph that each is shown as. */
const finerKinds: Readonly<Record<string, (typeof offerKinds)[number]>> = {
  SUPPLY: "TRADE",
  DISTRIBUTION: "TRADE",
  JOINT_VENTURE: "INVESTMENT",
  JOINT_BID: "SUBCONTRACTING",
};

/** Reads a feed's offer. Throws Unacceptable with the field and the reason when it cannot be taken. */
export function checkOffer(record: ReceivedOffer): OfferBody {
  const titles = read.readTexts(record.titles, "titles", read.lengths.name);
  if (Object.keys(titles).length === 0) throw new Unacceptable("MISSING", "titles", "titles has no text.");
  const descriptions = read.readTexts(record.descriptions, "descriptions", read.lengths.description);
  const publishedAt = read.readDay(record.publishedAt, "publishedAt");
  if (publishedAt === undefined) throw new Unacceptable("MISSING", "publishedAt", "publishedAt is empty.");
  const known = [...offerKinds, ...Object.keys(finerKinds)];
  const kind = read.oneOf(record.kind, known, "kind");
  return compacted({
    companyId: read.requiredLine(record.companyId, "companyId"),
    kind: finerKinds[kind] ?? kind,
    direction: read.oneOf(record.direction, ["OFFER", "REQUEST"], "direction"),
    titles,
    descriptions,
    capabilities: [
      ...new Set([
        ...read.readCapabilities(record.capabilities, "capabilities"),
        ...[...Object.values(titles), ...Object.values(descriptions)].flatMap((text) =>
          tagCapabilities(text),
        ),
      ]),
    ],
    wantedCountries: read.readCountries(record.wantedCountries, "wantedCountries"),
    publishedAt,
    validUntil: read.readDay(record.validUntil, "validUntil"),
    closed: record.closed,
    sourceUrl: sourceUrlOf(record.sourceUrl),
  });
}

function sourceUrlOf(value: string | null | undefined): string | undefined {
  const line = read.readLine(value, "sourceUrl", read.lengths.address);
  return line === undefined ? undefined : read.readAddress(line);
}

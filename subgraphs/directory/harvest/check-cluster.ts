import { languageOf } from "#schema/reference/languages.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";
import { compacted } from "../profile/build-profile.ts";
import type { ClusterFacts } from "../profile/member-body.ts";
import * as read from "./readings.ts";
import type { ReceivedCluster } from "./record-shape.ts";
import { Unacceptable } from "./rejection.ts";

const sourceKinds = ["DATABASE", "SCRAPED_SITE", "FILE", "REMOTE"] as const;

/**
 * Reads what a feed says of its cluster. Throws Unacceptable: without a cluster that can be shown, nothing of the
 * feed can be. A subgraph speaks for the cluster of its own name only, so that none writes into another's.
 */
export function checkCluster(record: ReceivedCluster, subgraph: string, now: Date): ClusterFacts {
  if (record.slug !== subgraph) {
    const reason = `The feed names the cluster ${read.shown(record.slug)}; it has to be the subgraph's name, "${subgraph}".`;
    throw new Unacceptable("UNKNOWN_CODE", "cluster.slug", reason);
  }
  const names = read.readTexts(record.names, "cluster.names", read.lengths.name);
  if (Object.keys(names).length === 0)
    throw new Unacceptable("MISSING", "cluster.names", "The cluster has no name.");
  return compacted({
    slug: record.slug,
    country: read.readCountry(record.country, "cluster.country"),
    sectors: [...new Set(record.sectors.map(readSector))],
    languages: [...new Set(record.languages.map(readLanguage))],
    names,
    descriptions: read.readTexts(record.descriptions, "cluster.descriptions", read.lengths.description),
    coordinator: read.readLine(record.coordinator, "cluster.coordinator"),
    website: record.website ? read.readAddress(record.website) : undefined,
    foundedYear: read.readYear(record.foundedYear, "cluster.foundedYear", now),
    profileField: read.readLine(record.profileField, "cluster.profileField"),
    license: read.readLine(record.license, "cluster.license"),
    sourceKind: read.oneOf(record.sourceKind, sourceKinds, "cluster.sourceKind"),
  });
}

function readSector(code: string): string {
  if (sectorByCode(code)) return code;
  throw new Unacceptable("UNKNOWN_CODE", "cluster.sectors", `${read.shown(code)} is not a known sector.`);
}

function readLanguage(tag: string): string {
  const language = languageOf(tag);
  if (language !== undefined) return language;
  const reason = `${read.shown(tag)} is not a language of the platform.`;
  throw new Unacceptable("UNKNOWN_CODE", "cluster.languages", reason);
}

export interface SourceStanding {
  /** When the source last read what it serves; undefined where it does not say. */
  freshAt?: string;
  state?: "FRESH" | "STALE" | "QUARANTINED" | "NEVER_RUN";
}

/** How the source says that it stands itself: a site that its scraper cannot reach is stale though its feed answers. */
export function checkStanding({ freshAt, state }: ReceivedCluster): SourceStanding {
  return compacted({
    freshAt: freshAt ? read.readMoment(freshAt, "cluster.freshAt") : undefined,
    state: state
      ? read.oneOf(state, ["FRESH", "STALE", "QUARANTINED", "NEVER_RUN"], "cluster.state")
      : undefined,
  });
}

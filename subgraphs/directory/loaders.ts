import DataLoader from "dataloader";
import type { ClusterClaim } from "./clusters/claim.ts";
import { allClaims } from "./clusters/claims.ts";
import { type Measures, measureClusters } from "./clusters/indicators/measure.ts";
import { allClusters, type ClusterCounts, type ClusterRow, clusterCounts } from "./source/clusters.ts";
import { companiesById, companiesByRef, companiesBySlug } from "./source/companies.ts";
import type { CompanyRow } from "./source/company-row.ts";
import type { Connection } from "./source/connection.ts";
import { type OfferRow, offersById } from "./source/offers.ts";

export interface DirectoryLoaders {
  company: DataLoader<string, CompanyRow | null>;
  companyByRef: DataLoader<string, CompanyRow | null>;
  companyBySlug: DataLoader<string, CompanyRow | null>;
  offer: DataLoader<string, OfferRow | null>;
  cluster: DataLoader<string, ClusterRow | null>;
  /** Every cluster, read once for a request. */
  clusters(): Promise<ClusterRow[]>;
  /** How many records a cluster has; read for all clusters together. */
  counts(cluster: string): Promise<ClusterCounts>;
  /** What is claimed of every cluster, read once for a request. */
  clusterClaims(): Promise<ClusterClaim[]>;
  /** The computed indicators of every cluster by slug, measured once for a request. */
  clusterMeasures(now: Date): Promise<ReadonlyMap<string, Measures>>;
}

/** Loaders of one request: whatever its number of companies, each kind of row is asked for once a step. */
export function directoryLoaders(db: Connection): DirectoryLoaders {
  let all: Promise<ClusterRow[]> | undefined;
  const clusters = () => {
    all ??= allClusters(db);
    return all;
  };
  let counted: ReturnType<typeof clusterCounts> | undefined;
  let claims: Promise<ClusterClaim[]> | undefined;
  let measures: ReturnType<typeof measureClusters> | undefined;
  return {
    async counts(cluster) {
      counted ??= clusterCounts(db);
      return (await counted).get(cluster) ?? { members: 0, offers: 0, rejected: 0 };
    },
    clusterClaims() {
      claims ??= allClaims(db);
      return claims;
    },
    clusterMeasures(now) {
      measures ??= clusters().then((rows) => measureClusters(db, rows, now));
      return measures;
    },
    company: byAsked((ids) => companiesById(db, ids)),
    companyByRef: byAsked((refs) => companiesByRef(db, refs)),
    companyBySlug: byAsked((slugs) => companiesBySlug(db, slugs)),
    offer: new DataLoader(async (ids) => {
      const found = new Map((await offersById(db, ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    cluster: new DataLoader(async (slugs) => {
      const found = new Map((await clusters()).map((row) => [row.slug, row]));
      return slugs.map((slug) => found.get(slug) ?? null);
    }),
    clusters,
  };
}

function byAsked(read: (keys: readonly string[]) => Promise<(CompanyRow & { asked: string })[]>) {
  return new DataLoader<string, CompanyRow | null>(async (keys) => {
    const found = new Map((await read(keys)).map((row) => [row.asked, row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

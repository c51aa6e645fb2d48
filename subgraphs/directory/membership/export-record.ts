import type { Application } from "./application.ts";

/**
 * An accepted application as a record of a cluster's feed (FeedCompany), in JSON: the cluster's own database is where
 * members are kept, and its feed is how they come into the directory.
 */
export function exportRecord({ body, contactEmail, decidedAt, receivedAt }: Application): string {
  const { organisation, country, place, website, taxId, capabilities } = body;
  return JSON.stringify({
    name: organisation,
    descriptions: [],
    country,
    place,
    ...(contactEmail !== null && { email: contactEmail }),
    ...(website !== undefined && { website }),
    taxIds: taxId === undefined ? [] : [taxId],
    activities: [],
    capabilities,
    keywords: [],
    certificates: [],
    exportsTo: [],
    ...(decidedAt !== null && { memberSince: decidedAt.toISOString().slice(0, 10) }),
    retrievedAt: receivedAt.toISOString(),
  });
}

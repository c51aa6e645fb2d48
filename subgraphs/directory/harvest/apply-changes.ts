import { sql } from "kysely";
import { proposeIdentities } from "../identity/propose.ts";
import { resolveIdentities } from "../identity/resolve.ts";
import { attachOwnOffers } from "../offers/attach-own-offers.ts";
import { fieldsOf } from "../profile/provenance.ts";
import { rebuildCompanies } from "../profile/rebuild.ts";
import type { Connection } from "../source/connection.ts";
import type { CheckedChanges } from "./check-page.ts";
import { addFields } from "./harvest-state.ts";
import { endMembers, storeMembers } from "./store-members.ts";
import { attachOffers, endOffers, storeOffers } from "./store-offers.ts";
import { liftRejections, storeRejections } from "./store-rejections.ts";

export interface Application {
  cluster: string;
  at: Date;
  /** The full read that the changes belong to; undefined for what is merely new. */
  run?: string | undefined;
}

/**
 * Two transactions that each see half of a firm would make two companies of it, so they take turns, across processes;
 * the lock goes with the transaction.
 */
export async function takeTurn(db: Connection): Promise<void> {
  await sql`select pg_advisory_xact_lock(7310432201)`.execute(db);
}

/**
 * Applies checked changes within the caller's transaction and turn. Applying them again changes nothing.
 * A fixed number of statements, whatever the number of changes.
 */
export async function applyChanges(
  db: Connection,
  { companies, offers, deleted, rejected }: CheckedChanges,
  { cluster, at, run }: Application,
): Promise<void> {
  const occasion = { at, run };
  const changed = await storeMembers(db, cluster, companies, occasion);
  await storeOffers(db, cluster, offers, occasion);
  const gone = deleted.map((id) => `${cluster}:${id}`);
  // A record that turned from a firm into an offer, or back, is gone as what it was.
  const offerIds = offers.map(({ recordId }) => `${cluster}:${recordId}`);
  const left = await endMembers(db, [...gone, ...offerIds], at);
  await endOffers(db, [...gone, ...companies.map(({ recordId }) => `${cluster}:${recordId}`)], at);
  const fields = new Set(companies.flatMap(({ body }) => fieldsOf(body)));
  if (offers.length > 0) fields.add("cooperationOffers");
  await addFields(db, cluster, [...fields]);
  await storeRejections(db, cluster, rejected, occasion);
  const good = [...companies, ...offers].map(({ recordId }) => recordId);
  await liftRejections(db, cluster, [...good, ...deleted]);
  await settle(db, { changed, left }, { at, subject: `harvest:${cluster}` });
  await attachOffers(db, { offers: offerIds });
}

/** Works out companies and proposals after members changed or left their companies. */
export async function settle(
  db: Connection,
  { changed, left }: { changed: readonly string[]; left: readonly string[] },
  occasion: { at: Date; subject: string },
): Promise<string[]> {
  if (changed.length === 0 && left.length === 0) return [];
  const resolved = await resolveIdentities(db, { members: changed, companies: left }, occasion);
  await attachOffers(db, { members: [...new Set([...changed, ...resolved.moved])] });
  await attachOwnOffers(db, resolved.companies);
  await rebuildCompanies(db, resolved.companies, { created: resolved.created, at: occasion.at });
  await proposeIdentities(db, changed, occasion.at);
  return resolved.companies;
}

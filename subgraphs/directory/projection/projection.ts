import { sql } from "kysely";
import { type Clock, dayOf } from "#schema/clock.ts";
import type { Texts } from "#schema/reference/localized.ts";
import type { ClusterFacts } from "../profile/member-body.ts";
import { SearchIndex } from "../search/index.ts";
import { platformLexicon } from "../search/platform-lexicon.ts";
import { allClusters } from "../source/clusters.ts";
import type { Connection } from "../source/connection.ts";
import {
  companyDocuments,
  companyDocumentsAfter,
  offerDocuments,
  offerDocumentsAfter,
} from "./read-documents.ts";

/** What filters name besides the reference tables. */
interface KnownValues {
  clusters: ReadonlyMap<string, ClusterFacts>;
  hasPlace(name: string): boolean;
}

const batch = 2000;

/**
 * This process's search index, kept like the tables. Whoever changes a company or an offer leaves its transaction's id
 * in the row; what is read anew is everything from the oldest transaction that was still running when last looked.
 */
export class Projection {
  readonly index = new SearchIndex(platformLexicon);
  /** The clusters' names, for labels. */
  readonly clusterNames = new Map<string, Texts>();
  readonly #clusters = new Map<string, ClusterFacts>();
  readonly #db: Connection;
  readonly #clock: Clock;
  /** Every change by a transaction before this one is in the index. */
  #seenBefore: string | undefined;
  /** By kind and id, the transactions since then that are in the index already. */
  readonly #taken = new Map<string, string>();
  /** The day by which offers were last told open or not. */
  #day = "";
  #following: Promise<void> | undefined;

  constructor(db: Connection, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** What filters are checked against. */
  get known(): KnownValues {
    const hasPlace = (name: string) => {
      const question = { where: { places: [name] }, orderBy: "NAME", page: { first: 1 } } as const;
      return this.index.companies.find({ ...question, today: this.#day }).total > 0;
    };
    return { clusters: this.#clusters, hasPlace };
  }

  get clusterCountries(): string[] {
    return [...new Set([...this.#clusters.values()].map(({ country }) => country))].sort();
  }

  get loaded(): boolean {
    return this.#seenBefore !== undefined;
  }

  /** Builds the index from the tables. */
  async load(): Promise<void> {
    const horizon = await this.#horizon();
    const today = dayOf(this.#clock());
    let after = "";
    for (;;) {
      const documents = await companyDocumentsAfter(this.#db, after, batch, today);
      for (const document of documents) this.index.companies.put(document);
      const last = documents.at(-1);
      if (last === undefined) break;
      after = last.id;
    }
    after = "";
    for (;;) {
      const documents = await offerDocumentsAfter(this.#db, after, batch);
      for (const document of documents) this.index.offers.put(document);
      const last = documents.at(-1);
      if (last === undefined) break;
      after = last.id;
    }
    await this.#putClusters();
    this.#day = today;
    this.#seenBefore = horizon;
  }

  /** Takes in what has changed since; calls that come meanwhile wait for the same work and then look once more. */
  async follow(): Promise<void> {
    const before = this.#following;
    const work = (before ?? Promise.resolve()).catch(() => {}).then(() => this.#follow());
    this.#following = work;
    await work;
  }

  async #follow(): Promise<void> {
    if (this.#seenBefore === undefined) return;
    const horizon = await this.#horizon();
    const changed = await this.#changedSince(this.#seenBefore);
    const idsOf = (kind: string) => changed.filter((change) => change.kind === kind).map(({ id }) => id);
    await this.refresh(idsOf("COMPANY"), idsOf("OFFER"));
    if (idsOf("CLUSTER").length > 0) await this.#putClusters();
    await this.#turnDay();
    this.#seenBefore = horizon;
    for (const { kind, id, xid } of changed) this.#taken.set(`${kind} ${id}`, xid);
    for (const [key, xid] of this.#taken) if (BigInt(xid) < BigInt(horizon)) this.#taken.delete(key);
  }

  /** What changed and was not yet taken in: while a long transaction runs, the same rows are found again and again. */
  async #changedSince(xid: string): Promise<{ kind: string; id: string; xid: string }[]> {
    const { rows } = await sql<{ kind: string; id: string; xid: string }>`
      select 'COMPANY' as kind, id, changed_xid::text as xid from directory.company where changed_xid >= ${xid}::xid8
      union all
      select 'OFFER', id, changed_xid::text from directory.offer where changed_xid >= ${xid}::xid8
      union all
      select 'CLUSTER', slug, changed_xid::text from directory.cluster where changed_xid >= ${xid}::xid8`.execute(
      this.#db,
    );
    return rows.filter((row) => this.#taken.get(`${row.kind} ${row.id}`) !== row.xid);
  }

  /** Reads these anew; companies together with their offers, offers together with their companies. */
  async refresh(companies: readonly string[], offers: readonly string[]): Promise<void> {
    const today = dayOf(this.#clock());
    const owners = await this.#ownersOf(offers);
    const all = [...new Set([...companies, ...owners])];
    for (let at = 0; at < all.length; at += batch) {
      const ids = all.slice(at, at + batch);
      const documents = await companyDocuments(this.#db, ids, today);
      const living = new Set(documents.map(({ id }) => id));
      for (const document of documents) this.index.companies.put(document);
      for (const id of ids) if (!living.has(id)) this.index.companies.remove(id);
      const theirs = await offerDocuments(this.#db, [], ids);
      const kept = new Set(theirs.map(({ id }) => id));
      for (const id of this.#offersOf(ids)) if (!kept.has(id)) this.index.offers.remove(id);
      for (const document of theirs) this.index.offers.put(document);
    }
    await this.#refreshOffers(offers);
  }

  async #refreshOffers(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += batch) {
      const part = ids.slice(at, at + batch);
      const documents = await offerDocuments(this.#db, part, []);
      const living = new Set(documents.map(({ id }) => id));
      for (const document of documents) this.index.offers.put(document);
      for (const id of part) if (!living.has(id)) this.index.offers.remove(id);
    }
  }

  /** The companies of offers, as the tables say and as the index still has it: their counts of open offers changed. */
  async #ownersOf(offers: readonly string[]): Promise<string[]> {
    if (offers.length === 0) return [];
    const { rows } = await sql<{ id: string }>`
      select distinct m.company_id as id from directory.offer o join directory.member m on m.id = o.member_id
      where o.id = any(${offers}::text[]) and m.company_id is not null`.execute(this.#db);
    return rows.map(({ id }) => id);
  }

  #offersOf(companies: readonly string[]): string[] {
    const today = dayOf(this.#clock());
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = { first: 200, ...(after === undefined ? {} : { after }) };
      const answer = this.index.offers.find({ where: { companies }, orderBy: "NEWEST", page, today });
      ids.push(...answer.hits.map(({ id }) => id));
      after = answer.hasNextPage ? answer.hits.at(-1)?.cursorKey : undefined;
    } while (after !== undefined);
    return ids;
  }

  /** At midnight offers end without anybody changing them. */
  async #turnDay(): Promise<void> {
    const today = dayOf(this.#clock());
    if (today === this.#day) return;
    const { rows } = await sql<{ id: string }>`
      select distinct m.company_id as id from directory.offer o join directory.member m on m.id = o.member_id
      where m.company_id is not null and o.valid_until between ${this.#day}::date and ${today}::date`.execute(
      this.#db,
    );
    await this.refresh(
      rows.map(({ id }) => id),
      [],
    );
    this.#day = today;
  }

  async #putClusters(): Promise<void> {
    for (const { slug, facts } of await allClusters(this.#db)) {
      const known = this.#clusters.get(slug);
      this.#clusters.set(slug, facts);
      if (JSON.stringify(known?.names) === JSON.stringify(facts.names)) continue;
      this.clusterNames.set(slug, facts.names);
      this.index.clusters.put({ slug, names: Object.values(facts.names) });
    }
  }

  async #horizon(): Promise<string> {
    const { rows } = await sql<{ xmin: string }>`
      select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`.execute(this.#db);
    return rows[0]?.xmin ?? "0";
  }
}

import { sql } from "kysely";
import { type Clock, dayOf } from "#schema/clock.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { allClaims } from "../clusters/claims.ts";
import { AnsweredCountries, MatchFinder } from "../matching/index.ts";
import type { ClusterFacts } from "../profile/member-body.ts";
import { SearchIndex } from "../search/index.ts";
import { platformLexicon } from "../search/platform-lexicon.ts";
import { allClusters } from "../source/clusters.ts";
import type { Connection } from "../source/connection.ts";
import { listedOffers } from "../source/listed-offers.ts";
import { type Documents, documentsAfter, documentsOf } from "./read-documents.ts";

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
  readonly matches = new MatchFinder(this.index);
  /** In which countries offers could be answered. */
  readonly answers = new AnsweredCountries(this.index, this.matches);
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
      const documents = await documentsAfter(this.#db, after, batch, today);
      this.#put(documents);
      const last = documents.companies.at(-1);
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
      select 'OFFER', id, changed_xid::text from directory.own_offer where changed_xid >= ${xid}::xid8
      union all
      select 'CLUSTER', slug, changed_xid::text from directory.cluster where changed_xid >= ${xid}::xid8`.execute(
      this.#db,
    );
    return rows.filter((row) => this.#taken.get(`${row.kind} ${row.id}`) !== row.xid);
  }

  /** Reads these anew: companies with their offers, and the companies of these offers. */
  async refresh(companies: readonly string[], offers: readonly string[]): Promise<void> {
    const today = dayOf(this.#clock());
    const owners = await this.#ownersOf(offers);
    const all = [...new Set([...companies, ...owners])];
    for (let at = 0; at < all.length; at += batch) {
      const ids = all.slice(at, at + batch);
      const documents = await documentsOf(this.#db, ids, today);
      const listed = new Set([...documents.companies, ...documents.offers].map(({ id }) => id));
      for (const id of ids) if (!listed.has(id)) this.#removeCompany(id);
      for (const id of this.#offersOf(ids)) if (!listed.has(id)) this.#removeOffer(id);
      this.#put(documents);
    }
  }

  #put({ companies, offers }: Documents): void {
    // Nothing can be known yet that the first load would make untrue.
    const told = this.loaded;
    for (const company of companies) {
      if (told) this.answers.firmChanges(company.id);
      this.index.companies.put(company);
      if (told) this.answers.firmChanges(company.id);
    }
    for (const offer of offers) {
      if (told) this.answers.offerChanges(offer.id);
      this.index.offers.put(offer);
      if (told) this.answers.offerChanges(offer.id);
    }
  }

  #removeCompany(id: string): void {
    this.answers.firmChanges(id);
    this.index.companies.remove(id);
  }

  #removeOffer(id: string): void {
    this.answers.offerChanges(id);
    this.index.offers.remove(id);
  }

  /** The companies of offers, as the tables say and as the index still has it. */
  async #ownersOf(offers: readonly string[]): Promise<string[]> {
    if (offers.length === 0) return [];
    const { rows } = await sql<{ id: string; company: string | null }>`
      select id, company_id as company from directory.offer where id = any(${offers}::text[])
      union all
      select id, company_id from directory.own_offer where id = any(${offers}::text[])`.execute(this.#db);
    for (const { id, company } of rows) if (company === null) this.#removeOffer(id);
    return [...new Set(rows.flatMap(({ company }) => company ?? []))];
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
      select distinct company_id as id from ${listedOffers} o
      where company_id is not null and valid_until between ${this.#day}::date and ${today}::date`.execute(
      this.#db,
    );
    await this.refresh(
      rows.map(({ id }) => id),
      [],
    );
    this.#day = today;
  }

  async #putClusters(): Promise<void> {
    const claims = await allClaims(this.#db);
    for (const { slug, facts } of await allClusters(this.#db)) {
      this.#clusters.set(slug, facts);
      this.clusterNames.set(slug, facts.names);
      const claimed = claims.filter(({ cluster, kind }) => cluster === slug && kind === "NAME");
      const names = [...Object.values(facts.names), ...claimed.flatMap(({ name }) => name ?? [])];
      this.index.clusters.put({ slug, names: [...new Set(names)] });
    }
  }

  async #horizon(): Promise<string> {
    const { rows } = await sql<{ xmin: string }>`
      select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`.execute(this.#db);
    return rows[0]?.xmin ?? "0";
  }
}

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { type Kysely, type QueryExecutorProvider, sql } from "kysely";

/** What a link may be good for: a name that the subgraph chooses, such as CONFIRM or MANAGE. */
export interface TokenGrant {
  /** The id of what the link is about. */
  about: string;
  purpose: string;
  expiresAt: Date;
}

/** Long enough to find a row by, too short to compare the rest of the hash with. */
const selectorBytes = 8;

/** The table of a namespace's links; call it in a migration. */
export async function tokenTables(db: Kysely<unknown>, namespace: string): Promise<void> {
  await sql`create table ${sql.table(`${namespace}.token`)} (
    hash bytea primary key,
    about text not null,
    purpose text not null,
    number bigint generated always as identity,
    expires_at timestamptz not null
  )`.execute(db);
  await tokenIndexes(db, namespace);
}

/** The indexes that LinkTokens reads by. */
export async function tokenIndexes(db: Kysely<unknown>, namespace: string): Promise<void> {
  const table = sql.table(`${namespace}.token`);
  await sql`create index token_about on ${table} (about, purpose)`.execute(db);
  await sql`create index token_selector on ${table} (substring(hash from 1 for ${sql.lit(selectorBytes)}))`.execute(
    db,
  );
}

/**
 * Links that are as good as a signature: 256 random bits, stored hashed, compared in constant time, never logged.
 * A token that was never issued, has run out, was used, or is for another purpose is the same to the caller.
 */
export class LinkTokens {
  readonly #table;

  constructor(namespace: string) {
    this.#table = sql.table(`${namespace}.token`);
  }

  /** Makes a token; only its hash is kept, so whoever reads the database cannot follow the link. */
  async issue(db: QueryExecutorProvider, { about, purpose, expiresAt }: TokenGrant): Promise<string> {
    const token = randomBytes(32).toString("base64url");
    await sql`insert into ${this.#table} (hash, about, purpose, expires_at)
      values (${hashOf(token)}, ${about}, ${purpose}, ${expiresAt})`.execute(db);
    return token;
  }

  /** What the token is about, or undefined. The token stays good. */
  async find(
    db: QueryExecutorProvider,
    token: string,
    purpose: string,
    now: Date,
  ): Promise<string | undefined> {
    return (await this.#rowOf(db, token, purpose, now))?.about;
  }

  /** As `find`, and the token is used up: of two uses at once only one finds it. */
  async redeem(
    db: QueryExecutorProvider,
    token: string,
    purpose: string,
    now: Date,
  ): Promise<string | undefined> {
    const row = await this.#rowOf(db, token, purpose, now);
    if (row === undefined) return undefined;
    const { numAffectedRows } = await sql`delete from ${this.#table} where hash = ${row.hash}`.execute(db);
    return numAffectedRows === 1n ? row.about : undefined;
  }

  /**
   * As `find`, for links that are mailed anew now and then: whoever uses a newer one retires the older ones. A letter
   * that was lost locks nobody out, and a link that was passed on dies once the owner uses the next.
   */
  async use(
    db: QueryExecutorProvider,
    token: string,
    purpose: string,
    now: Date,
  ): Promise<string | undefined> {
    const row = await this.#rowOf(db, token, purpose, now);
    if (row === undefined) return undefined;
    await sql`delete from ${this.#table}
      where about = ${row.about} and purpose = ${purpose} and number < ${row.number}`.execute(db);
    return row.about;
  }

  /** Makes every token about it worthless, or those of one purpose. */
  async retire(db: QueryExecutorProvider, about: string, purpose?: string): Promise<void> {
    const only = purpose === undefined ? sql`true` : sql`purpose = ${purpose}`;
    await sql`delete from ${this.#table} where about = ${about} and ${only}`.execute(db);
  }

  /** Forgets those that have run out. */
  async sweep(db: QueryExecutorProvider, now: Date): Promise<void> {
    await sql`delete from ${this.#table} where expires_at <= ${now}`.execute(db);
  }

  async #rowOf(db: QueryExecutorProvider, token: string, purpose: string, now: Date) {
    const hash = hashOf(token);
    const { rows } = await sql<{ hash: Uint8Array; about: string; number: string | number }>`
      select hash, about, number from ${this.#table}
      where substring(hash from 1 for ${sql.lit(selectorBytes)}) = ${hash.subarray(0, selectorBytes)}
        and purpose = ${purpose} and expires_at > ${now}`.execute(db);
    // With no row at all the comparison is made all the same, against the hash's own complement.
    const candidates = rows.length > 0 ? rows : [{ hash: complement(hash), about: "", number: 0 }];
    return candidates.find((row) => timingSafeEqual(Buffer.from(row.hash), hash));
  }
}

/** SHA-256 is enough for a random token of this length; a slow hash is for passwords. */
function hashOf(token: string): Buffer {
  return createHash("sha256").update(token.slice(0, 200)).digest();
}

function complement(hash: Buffer): Buffer {
  return Buffer.from(hash.map((byte) => byte ^ 0xff));
}

import { createHash } from "node:crypto";
import { type Kysely, type QueryExecutorProvider, sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";
import { parseLanguage } from "#schema/reference/languages.ts";
import { type Mail, MailRefused, type Outbox } from "../outbox.ts";
import { everyMinutes } from "../schedule.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** The pauses after each failure; after the last one a mail is given up. About two days in all. */
const pausesMs = [1, 5, 15, 60, 180, 360, 720, 1440].map((minutes) => minutes * minute);

/** How long a process may take to hand one mail over before another one tries. */
const leaseMs = minute;

/** How many mails one address may get within a day, unless the settings say otherwise. */
const usualMostADay = 20;

export interface MailQueueSettings {
  /** The subgraph's namespace, which has `mailTables`. */
  namespace: string;
  db: QueryExecutorProvider;
  outbox: Outbox;
  clock: Clock;
  logger: Logger;
  mostADay?: number;
  /** No other process has this database: what a mail was taken for by a process before is free at the start. */
  alone?: boolean;
}

/** The address has had its mails for today. Thrown inside the transaction of a deed, it undoes the deed. */
export class TooManyMails extends Error {
  override readonly name = "TooManyMails";
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`no more mails to this address for ${retryAfterSeconds} seconds`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The tables of a namespace's mails; call it in a migration. */
export async function mailTables(db: Kysely<unknown>, namespace: string): Promise<void> {
  await sql`create table ${sql.table(`${namespace}.mail`)} (
    id bigint generated always as identity primary key,
    about text not null,
    recipient text not null,
    language text not null,
    subject text not null,
    body text not null,
    attempts int not null default 0,
    taken boolean not null default false,
    next_attempt_at timestamptz not null
  )`.execute(db);
  await sql`create index mail_about on ${sql.table(`${namespace}.mail`)} (about)`.execute(db);
  await sql`create index mail_due on ${sql.table(`${namespace}.mail`)} (next_attempt_at)`.execute(db);
  await sql`create table ${sql.table(`${namespace}.mail_count`)} (
    address_hash bytea not null,
    day date not null,
    mails int not null,
    primary key (address_hash, day)
  )`.execute(db);
}

interface WaitingMail {
  id: string | number;
  recipient: string;
  language: string;
  subject: string;
  body: string;
  attempts: number;
}

/**
 * Mails of one subgraph: queued in the transaction of what they tell of, so that neither exists without the other, and
 * sent afterwards. A crash between sending and noting it sends a mail twice rather than never.
 */
export class MailQueue {
  readonly #settings: MailQueueSettings;
  readonly #mail;
  readonly #count;
  readonly #schedule;
  #sending: Promise<void> = Promise.resolve();

  constructor(settings: MailQueueSettings) {
    this.#settings = settings;
    this.#mail = sql.table(`${settings.namespace}.mail`);
    this.#count = sql.table(`${settings.namespace}.mail_count`);
    this.#schedule = everyMinutes(1, () => this.send(), settings.logger);
  }

  /** Begins to send every minute. A mail server that does not answer holds up no start. */
  start(): void {
    if (this.#settings.alone) this.#sending = this.#freeTaken();
    void this.#schedule.start();
  }

  async stop(): Promise<void> {
    await this.#schedule.stop();
    await this.#sending;
  }

  /**
   * Puts a mail into the queue. `about` is the id of what it tells of, by which it can be forgotten. Throws TooManyMails
   * when the address has had enough for today.
   */
  async queue(transaction: QueryExecutorProvider, about: string, mail: Mail): Promise<void> {
    const now = this.#settings.clock();
    await this.#countOne(transaction, mail.to, now);
    await sql`insert into ${this.#mail} (about, recipient, language, subject, body, next_attempt_at)
      values (${about}, ${mail.to}, ${mail.language}, ${mail.subject}, ${mail.text}, ${now})`.execute(
      transaction,
    );
  }

  /** Takes waiting mails about it out of the queue. */
  async forget(transaction: QueryExecutorProvider, about: string): Promise<void> {
    await sql`delete from ${this.#mail} where about = ${about}`.execute(transaction);
  }

  /** Sends what is due. Never rejects for a mail that cannot be sent: it is tried again later. */
  send(): Promise<void> {
    this.#sending = this.#sending.then(async () => {
      await this.#forgetOldCounts();
      while (await this.#sendOne());
    });
    const sent = this.#sending;
    this.#sending = sent.catch(() => {});
    return sent;
  }

  /** For after a deed: what it queued goes out now, or with the next run; the deed stands either way. */
  sendSoon(): void {
    void this.send().catch((err) =>
      this.#settings.logger.warn({ err }, "queued mails could not be sent; they are tried again"),
    );
  }

  async #countOne(transaction: QueryExecutorProvider, address: string, now: Date): Promise<void> {
    const { mostADay = usualMostADay } = this.#settings;
    const today = now.toISOString().slice(0, 10);
    const { rows } = await sql<{ mails: number }>`
      insert into ${this.#count} as counted (address_hash, day, mails) values (${hashOf(address)}, ${today}::date, 1)
      on conflict (address_hash, day) do update set mails = counted.mails + 1 returning mails`.execute(
      transaction,
    );
    if ((rows[0]?.mails ?? 0) <= mostADay) return;
    const tomorrow = Date.parse(`${today}T00:00:00Z`) + day;
    throw new TooManyMails(Math.max(1, Math.ceil((tomorrow - now.getTime()) / 1000)));
  }

  /** A process that was killed while it sent leaves its mail taken. */
  async #freeTaken(): Promise<void> {
    const { db, clock, logger } = this.#settings;
    await sql`update ${this.#mail} set taken = false, next_attempt_at = ${clock()} where taken`
      .execute(db)
      .catch((err) => logger.warn({ err }, "mails that were taken before could not be freed"));
  }

  async #forgetOldCounts(): Promise<void> {
    const { clock, db } = this.#settings;
    const yesterday = new Date(clock().getTime() - day).toISOString().slice(0, 10);
    await sql`delete from ${this.#count} where day < ${yesterday}::date`.execute(db);
  }

  /** The row is put off before the mail is handed over, so that no other process sends it, and no lock is held meanwhile. */
  async #sendOne(): Promise<boolean> {
    const { db, clock, outbox } = this.#settings;
    const now = clock();
    const { rows } = await sql<WaitingMail>`
      update ${this.#mail} set taken = true, next_attempt_at = ${new Date(now.getTime() + leaseMs)}
      where id = (select id from ${this.#mail} where next_attempt_at <= ${now}
        order by next_attempt_at, id limit 1 for update skip locked)
      returning id, recipient, language, subject, body, attempts`.execute(db);
    const row = rows[0];
    if (row === undefined) return false;
    try {
      const language = parseLanguage(row.language, "language");
      await outbox.send({ to: row.recipient, subject: row.subject, text: row.body, language });
      await sql`delete from ${this.#mail} where id = ${row.id}`.execute(db);
    } catch (err) {
      await this.#failed(row, err, now);
    }
    return true;
  }

  async #failed({ id, attempts }: WaitingMail, err: unknown, now: Date): Promise<void> {
    const { db, logger } = this.#settings;
    const pause = err instanceof MailRefused ? undefined : pausesMs[attempts];
    // Of the fault only its kind is logged: servers like to repeat the address.
    const kind = err instanceof Error ? err.name : "unknown";
    if (pause === undefined) {
      logger.error({ mail: id, attempts: attempts + 1, kind }, "a mail is given up");
      await sql`delete from ${this.#mail} where id = ${id}`.execute(db);
      return;
    }
    logger.warn({ mail: id, attempts: attempts + 1, kind }, "a mail could not be sent; it is tried again");
    await sql`update ${this.#mail} set attempts = attempts + 1, taken = false,
      next_attempt_at = ${new Date(now.getTime() + pause)} where id = ${id}`.execute(db);
  }
}

/** Enough to count by; it is forgotten after a day. */
function hashOf(address: string): Buffer {
  return createHash("sha256").update(`mail:${address.toLowerCase()}`).digest();
}

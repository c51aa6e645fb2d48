import { randomBytes } from "node:crypto";
import { type Kysely, type QueryExecutorProvider, sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import { type LanguageCode, parseLanguage } from "#schema/reference/languages.ts";
import type { LinkTokens } from "../link-tokens.ts";
import { fillLetter } from "../mail/letters.ts";
import { explorerLink } from "../mail/links.ts";
import type { MailQueue } from "../mail/mail-queue.ts";
import { relayLetters } from "./letters.ts";

/** How long the two sides may write to each other. */
const openForMs = 90 * 24 * 3_600_000;

const replyPurpose = "REPLY";

/** One side of a conversation; the other never learns the address. */
export interface Correspondent {
  email: string;
  language: LanguageCode;
}

export interface RelaySettings {
  namespace: string;
  mail: MailQueue;
  tokens: LinkTokens;
  clock: Clock;
  publicUrl(): string;
  /** The subgraph's mutation that answers: `(token: String!, text: String!)`, with MessageSent in its payload. */
  replyMutation: string;
}

export interface FirstMessage {
  /** The id of what the message is about: erasing that erases the conversation. */
  about: string;
  title: string;
  from: Correspondent;
  to: Correspondent;
  text: string;
}

interface ConversationRow {
  id: string;
  about: string;
  title: string;
  asker: string;
  asker_language: string;
  asked: string;
  asked_language: string;
}

/** The table of a namespace's conversations, beside `tokenTables` and `mailTables`; call it in a migration. */
export async function relayTables(db: Kysely<unknown>, namespace: string): Promise<void> {
  const table = sql.table(`${namespace}.conversation`);
  await sql`create table ${table} (
    id text primary key,
    about text not null,
    title text not null,
    asker text not null,
    asker_language text not null,
    asked text not null,
    asked_language text not null,
    expires_at timestamptz not null
  )`.execute(db);
  await sql`create index conversation_about on ${table} (about)`.execute(db);
}

/**
 * Passes messages on between two addresses without showing either. Each letter carries a link of its own by which it
 * can be answered; messages themselves are kept only until they are sent.
 */
export class Relay {
  readonly #settings: RelaySettings;
  readonly #table;

  constructor(settings: RelaySettings) {
    this.#settings = settings;
    this.#table = sql.table(`${settings.namespace}.conversation`);
  }

  /** Opens a conversation with its first message. Throws TooManyMails when the receiver has had enough for today. */
  async begin(transaction: QueryExecutorProvider, message: FirstMessage): Promise<void> {
    const { about, title, from, to, text } = message;
    const id = randomBytes(12).toString("hex");
    const expiresAt = this.#untilWhen();
    await sql`insert into ${this.#table}
      (id, about, title, asker, asker_language, asked, asked_language, expires_at) values (${id}, ${about}, ${title},
        ${from.email}, ${from.language}, ${to.email}, ${to.language}, ${expiresAt})`.execute(transaction);
    await this.#passOn(transaction, { id, about, title, side: "asked", to, text, expiresAt });
  }

  /** Passes an answer on to the other side. Undefined: the token opens no conversation. */
  async reply(transaction: QueryExecutorProvider, token: string, text: string): Promise<Date | undefined> {
    const now = this.#settings.clock();
    const handle = await this.#settings.tokens.use(transaction, token, replyPurpose, now);
    const [id, side] = handle?.split("/") ?? [];
    const { rows } = await sql<ConversationRow>`
      select * from ${this.#table} where id = ${id ?? ""} and expires_at > ${now}`.execute(transaction);
    const row = rows[0];
    if (row === undefined) return undefined;
    const expiresAt = this.#untilWhen();
    await sql`update ${this.#table} set expires_at = ${expiresAt} where id = ${row.id}`.execute(transaction);
    const other = side === "asked" ? "asker" : "asked";
    const to = { email: row[other], language: parseLanguage(row[`${other}_language`], "language") };
    await this.#passOn(transaction, { ...row, side: other, to, text, expiresAt });
    return now;
  }

  /** Erases the conversations about it, with both addresses, links and waiting letters. */
  async forget(transaction: QueryExecutorProvider, about: string): Promise<void> {
    const { rows } = await sql<{ id: string }>`
      delete from ${this.#table} where about = ${about} returning id`.execute(transaction);
    await this.#forgetLinks(transaction, rows);
    await this.#settings.mail.forget(transaction, about);
  }

  /** Erases the conversations that have run out. */
  async sweep(transaction: QueryExecutorProvider): Promise<void> {
    const { rows } = await sql<{ id: string }>`
      delete from ${this.#table} where expires_at <= ${this.#settings.clock()} returning id`.execute(
      transaction,
    );
    await this.#forgetLinks(transaction, rows);
  }

  async #forgetLinks(transaction: QueryExecutorProvider, rows: readonly { id: string }[]): Promise<void> {
    for (const { id } of rows)
      for (const side of ["asker", "asked"]) await this.#settings.tokens.retire(transaction, `${id}/${side}`);
  }

  async #passOn(
    transaction: QueryExecutorProvider,
    letter: {
      id: string;
      about: string;
      title: string;
      side: "asker" | "asked";
      to: Correspondent;
      text: string;
      expiresAt: Date;
    },
  ): Promise<void> {
    const { mail, tokens, publicUrl, replyMutation } = this.#settings;
    const { id, about, title, side, to, text, expiresAt } = letter;
    const token = await tokens.issue(transaction, {
      about: `${id}/${side}`,
      purpose: replyPurpose,
      expiresAt,
    });
    const link = explorerLink(publicUrl(), replyDocument(replyMutation, token));
    const { subject, text: body } = fillLetter(relayLetters, to.language, { title, text, link });
    await mail.queue(transaction, about, { to: to.email, language: to.language, subject, text: body });
  }

  #untilWhen(): Date {
    return new Date(this.#settings.clock().getTime() + openForMs);
  }
}

function replyDocument(mutation: string, token: string): string {
  return `mutation Answer {
  ${mutation}(token: "${token}", text: "") {
    __typename
    ... on MessageSent { at }
    ... on InvalidInput { problems { message } }
    ... on UnknownToken { message }
  }
}`;
}

import { randomBytes } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";
import { z } from "zod";
import type { AddressKeys } from "./addresses.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Channel, Limit } from "./settings.ts";

export type SightingVerdict = "PASS" | "WAIT" | "HOLD" | "TOO_MANY" | "PROVE";

/** What is kept of a posting that was judged. */
export interface Sighting {
  channel: Channel;
  kind: string;
  keys: AddressKeys;
  known: boolean;
  verdict: SightingVerdict;
  /** Speaks against its addresses. */
  bad: boolean;
  reasons: readonly string[];
  print?: Fingerprint | undefined;
}

const addressRow = z.object({
  seen_at: z.coerce.date(),
  verdict: z.string(),
  bad: z.boolean(),
  by_email: z.boolean(),
  by_mail_host: z.boolean().nullable(),
  by_origin: z.boolean().nullable(),
});
export type AddressRow = z.infer<typeof addressRow>;

const alikeRow = z.object({
  own: z.boolean().nullable(),
  bad: z.boolean(),
  parts: z.number(),
  sketch: z.array(z.number()),
});
export type AlikeRow = z.infer<typeof alikeRow>;

const ticketRow = z.object({
  ticket: z.string(),
  seen_at: z.coerce.date(),
  channel: z.string(),
  email_key: z.string(),
  mail_host_key: z.string().nullable(),
  origin_key: z.string().nullable(),
  known: z.boolean(),
  verdict: z.enum(["PASS", "WAIT", "HOLD", "TOO_MANY", "PROVE"]),
  reasons: z.array(z.string()),
  sketch: z.array(z.number()),
  bands: z.array(z.number()),
});
export type TicketRow = z.infer<typeof ticketRow>;

const alarmRow = z.object({ since: z.coerce.date(), until: z.coerce.date(), hostile: z.boolean() });
export type Alarm = z.infer<typeof alarmRow>;

const situationRow = z.object({ alarm: alarmRow.nullable() }).catchall(z.number());

/** What the channel has seen lately, counted for each of the times asked for. */
export interface Seen {
  kept: Alarm | undefined;
  counts: readonly { all: number; bad: number }[];
}

/** More rows than this say nothing new of an address or a text. */
const mostRows = 400;

/** What the guard of one namespace remembers, in one transaction. */
export class Sightings {
  readonly #db: QueryExecutorProvider;
  readonly #namespace: string;

  constructor(db: QueryExecutorProvider, namespace: string) {
    this.#db = db;
    this.#namespace = namespace;
  }

  #table(name: string) {
    return sql.table(`${this.#namespace}.${name}`);
  }

  /** One judgement at a time, in whichever process: a thousand at once would each see none of the others. */
  async lock(): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtext(${`${this.#namespace}.spam`}))`.execute(this.#db);
  }

  async forget(before: Date, now: Date): Promise<void> {
    await sql`with
      old_sightings as (delete from ${this.#table("spam_sighting")} where seen_at < ${before}),
      old_alarms as (delete from ${this.#table("spam_alarm")} where until < ${before})
      delete from ${this.#table("spam_proof")} where expires_at < ${now}`.execute(this.#db);
  }

  async add(
    { channel, kind, keys, known, verdict, bad, reasons, print }: Sighting,
    now: Date,
  ): Promise<string> {
    const ticket = randomBytes(16).toString("base64url");
    await sql`insert into ${this.#table("spam_sighting")}
      (ticket, seen_at, channel, kind, email_key, mail_host_key, origin_key, known, verdict, bad, reasons, parts, sketch, bands)
      values (${ticket}, ${now}, ${channel}, ${kind}, ${keys.email}, ${keys.mailHost}, ${keys.origin}, ${known},
        ${verdict}, ${bad}, ${[...reasons]}::text[], ${print?.parts ?? 0}, ${[...(print?.sketch ?? [])]}::int[],
        ${[...(print?.bands ?? [])]}::int[])`.execute(this.#db);
    return ticket;
  }

  /** What came from any of the addresses in the channel, newest first; in every channel when none is named. */
  async ofAddresses(keys: AddressKeys, after: Date, channel?: Channel): Promise<AddressRow[]> {
    const { rows } = await sql`select seen_at, verdict, bad, email_key = ${keys.email} as by_email,
        mail_host_key = ${keys.mailHost} as by_mail_host, origin_key = ${keys.origin} as by_origin
      from ${this.#table("spam_sighting")}
      where seen_at > ${after} and (${channel ?? null}::text is null or channel = ${channel ?? null})
        and (email_key = ${keys.email} or mail_host_key = ${keys.mailHost} or origin_key = ${keys.origin})
      order by seen_at desc limit ${mostRows}`.execute(this.#db);
    return z.array(addressRow).parse(rows);
  }

  /** How many newcomers' postings the channel had within each of the times, how many of them were bad, and its alarm. */
  async situation(channel: Channel, now: Date, within: readonly Limit[]): Promise<Seen> {
    const longest = Math.max(...within.map(({ withinMs }) => withinMs));
    const columns = within.flatMap(({ withinMs }, at) => [
      sql`count(*) filter (where seen_at > ${before(now, withinMs)})::int as ${sql.ref(`all_${at}`)}`,
      sql`count(*) filter (where bad and seen_at > ${before(now, withinMs)})::int as ${sql.ref(`bad_${at}`)}`,
    ]);
    const { rows } = await sql`select ${sql.join(columns)},
        (select row_to_json(alarm) from ${this.#table("spam_alarm")} as alarm where channel = ${channel}) as alarm
      from ${this.#table("spam_sighting")}
      where channel = ${channel} and not known and seen_at > ${before(now, longest)}`.execute(this.#db);
    const { alarm, ...counts } = situationRow.parse(rows[0]);
    return {
      kept: alarm ?? undefined,
      counts: within.map((_, at) => ({ all: counts[`all_${at}`] ?? 0, bad: counts[`bad_${at}`] ?? 0 })),
    };
  }

  async alarm(channel: string): Promise<Alarm | undefined> {
    const { rows } =
      await sql`select since, until, hostile from ${this.#table("spam_alarm")} where channel = ${channel}`.execute(
        this.#db,
      );
    return rows[0] === undefined ? undefined : alarmRow.parse(rows[0]);
  }

  async keepAlarm(channel: Channel, { since, until, hostile }: Alarm): Promise<void> {
    await sql`insert into ${this.#table("spam_alarm")} (channel, since, until, hostile)
      values (${channel}, ${since}, ${until}, ${hostile})
      on conflict (channel) do update set since = excluded.since, until = excluded.until, hostile = excluded.hostile`.execute(
      this.#db,
    );
  }

  /** Texts that may be alike, newest first; `own` ones share an address with the posting. */
  async alike(
    keys: AddressKeys,
    bands: readonly number[],
    after: Date,
    except?: string,
  ): Promise<AlikeRow[]> {
    if (bands.length === 0) return [];
    const { rows } = await sql`select bad, parts, sketch, (email_key = ${keys.email}
        or coalesce(mail_host_key = ${keys.mailHost}, false) or coalesce(origin_key = ${keys.origin}, false)) as own
      from ${this.#table("spam_sighting")}
      where bands && ${[...bands]}::int[] and ticket <> ${except ?? ""} and seen_at > ${after}
      order by seen_at desc limit ${mostRows}`.execute(this.#db);
    return z.array(alikeRow).parse(rows);
  }

  /** True for the first who spends it. */
  async spend(spentKey: string, expiresAt: Date): Promise<boolean> {
    const { rows } = await sql`insert into ${this.#table("spam_proof")} (spent, expires_at)
      values (${spentKey}, ${expiresAt}) on conflict do nothing returning spent`.execute(this.#db);
    return rows.length === 1;
  }

  async byTicket(tickets: readonly string[]): Promise<TicketRow[]> {
    const { rows } =
      await sql`select ticket, seen_at, channel, email_key, mail_host_key, origin_key, known, verdict,
        reasons, sketch, bands
      from ${this.#table("spam_sighting")} where ticket = any(${[...tickets]}::text[])`.execute(this.#db);
    return z.array(ticketRow).parse(rows);
  }

  /** Whom a person found honest is known for this posting: no record and no rush speaks against it any more. */
  async decide(ticket: string, honest: boolean): Promise<void> {
    await sql`update ${this.#table("spam_sighting")} set verdict = ${honest ? "PASS" : "HOLD"}, bad = ${!honest},
        known = ${honest} where ticket = ${ticket}`.execute(this.#db);
  }

  async change(ticket: string, verdict: SightingVerdict, bad: boolean): Promise<void> {
    await sql`update ${this.#table("spam_sighting")} set verdict = ${verdict}, bad = ${bad}
      where ticket = ${ticket}`.execute(this.#db);
  }
}

export function before(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds);
}

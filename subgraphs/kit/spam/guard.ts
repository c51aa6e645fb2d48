import { createHmac } from "node:crypto";
import type { QueryExecutorProvider } from "kysely";
import { type AddressKeys, addressKeys } from "./addresses.ts";
import { raised } from "./alarm.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { type Challenge, checkProof, newChallenge, type Proof } from "./proof.ts";
import { hasBadRecord, secondsUntilFree } from "./rates.ts";
import { type Reason, type ReasonCode, reasonsOf } from "./reasons.ts";
import { isRepeated, resemblesHeld } from "./repetition.ts";
import { type Channel, type SpamSettings, usualSpamSettings } from "./settings.ts";
import { type Alarm, before, type Sighting, Sightings, type TicketRow } from "./sightings.ts";
import { scoreText } from "./text-score.ts";

/** What somebody wants to post. */
export interface Posting {
  /** What it is, as `JOB_OFFER`: a proof of work for one kind is worth nothing for another. */
  kind: string;
  /** PUBLIC unless said otherwise. */
  channel?: Channel;
  /** Everything that readers will read: title, text, lists. */
  texts: readonly string[];
  email: string;
  /** `claims.origin`; absent when the caller's address is not known. */
  origin?: string | undefined;
  /** The subgraph's own records vouch for the poster: a member of the firm, or an address with ads of good standing. */
  known?: boolean;
  proof?: Proof | null | undefined;
}

/**
 * PASS: take it. HOLD: take it, but a person has to see it before anybody else, or, with `until`, it waits: ask
 * `reconsider` from then on. TOO_MANY and PROVE: do not take it. Keep the ticket of what is taken.
 */
export type Verdict =
  | { verdict: "PASS"; ticket: string }
  | { verdict: "HOLD"; ticket: string; reasons: Reason[]; until?: Date }
  | { verdict: "TOO_MANY"; retryAfterSeconds: number }
  | ({ verdict: "PROVE"; message: string } & Challenge);

export type Reconsidered = { verdict: "PASS" } | { verdict: "HOLD"; reasons: Reason[]; until?: Date };

/** A database or a transaction of Kysely, of whichever tables. */
export type Storage = QueryExecutorProvider & {
  readonly isTransaction: boolean;
  transaction(): { execute<T>(deed: (transaction: QueryExecutorProvider) => Promise<T>): Promise<T> };
};

type Case = Omit<Sighting, "verdict" | "bad" | "reasons" | "print">;

const minute = 60_000;
const day = 1440 * minute;
const mostBadAMinute = 30;

/**
 * Tells honest postings from spam by how often an address posts, what texts say and repeat, and how much comes at
 * once. What it remembers is in the namespace's tables, so that all processes see one attack. The clock is the
 * caller's. In a transaction, the judgement is undone with it; without one, it stands whatever becomes of the posting.
 */
export class SpamGuard {
  readonly #settings: SpamSettings;
  readonly #key: Buffer;

  constructor(settings: Pick<SpamSettings, "namespace" | "secret"> & Partial<SpamSettings>) {
    this.#settings = { ...usualSpamSettings, ...settings };
    this.#key = createHmac("sha256", settings.secret).update(`spam guard of ${settings.namespace}`).digest();
  }

  async judge(db: Storage, posting: Posting, now: Date): Promise<Verdict> {
    return this.#within(db, async (sightings) => {
      await sightings.lock();
      const { channel = "PUBLIC", kind, known = false } = posting;
      const subject: Case = { channel, kind, known, keys: addressKeys(posting, this.#key) };
      const alarm = await this.#alarm(sightings, subject, now);
      const tooMany = await this.#tooMany(sightings, subject, alarm, now);
      if (tooMany !== undefined) return tooMany;
      if (alarm && !known && !(await this.#proven(sightings, posting, subject, now)))
        return this.#prove(sightings, subject, now);
      return this.#read(sightings, posting, subject, alarm, now);
    });
  }

  /**
   * What is to be said of postings now, by their tickets: at their confirmation, when they have waited, and of what
   * was published shortly before. A ticket that is not remembered any more has no entry: what was said stands.
   */
  async reconsider(db: Storage, tickets: readonly string[], now: Date): Promise<Map<string, Reconsidered>> {
    return this.#within(db, async (sightings) => {
      const said = new Map<string, Reconsidered>();
      for (const row of await sightings.byTicket(tickets))
        said.set(row.ticket, await this.#sayAgain(sightings, row, now));
      return said;
    });
  }

  /** What a person has decided: it stands, and later postings are judged by it. */
  async decide(db: Storage, ticket: string, decision: "HONEST" | "SPAM"): Promise<void> {
    await this.#within(db, (sightings) => sightings.decide(ticket, decision === "HONEST"));
  }

  /** Erases what has run out. Call it in the subgraph's sweep: what has run out is not looked at before either. */
  async sweep(db: Storage, now: Date): Promise<void> {
    await this.#within(db, (sightings) => sightings.forget(before(now, this.#settings.keepForMs), now));
  }

  async #within<T>(db: Storage, deed: (sightings: Sightings) => Promise<T>): Promise<T> {
    const { namespace } = this.#settings;
    return db.isTransaction
      ? deed(new Sightings(db, namespace))
      : db.transaction().execute((transaction) => deed(new Sightings(transaction, namespace)));
  }

  /** The alarm of the channel, if there is one, this posting counted. */
  async #alarm(sightings: Sightings, { channel, known }: Case, now: Date): Promise<Alarm | undefined> {
    const { channels, hostile } = this.#settings;
    const { rush } = channels[channel];
    const seen = await sightings.situation(channel, now, [...rush, hostile]);
    const alarm = raised(this.#settings, channels[channel], { ...seen, known, now });
    if (alarm !== undefined && alarm !== seen.kept) await sightings.keepAlarm(channel, alarm);
    return alarm;
  }

  async #tooMany(
    sightings: Sightings,
    subject: Case,
    alarm: Alarm | undefined,
    now: Date,
  ): Promise<Verdict | undefined> {
    const { channels, challenges } = this.#settings;
    const channel = channels[subject.channel];
    const rows = await sightings.ofAddresses(subject.keys, before(now, day), subject.channel);
    const limits = alarm && !subject.known ? [channel, channel.underAlarm] : [channel];
    const wait = secondsUntilFree(rows, { limits, challenges }, now);
    if (wait === 0) return undefined;
    // What hammers on is counted, but does not fill the table.
    const lately = rows.filter((row) => row.bad && row.seen_at > before(now, minute)).length;
    if (lately < mostBadAMinute)
      await sightings.add({ ...subject, verdict: "TOO_MANY", bad: true, reasons: [] }, now);
    return { verdict: "TOO_MANY", retryAfterSeconds: wait };
  }

  async #proven(sightings: Sightings, { proof }: Posting, subject: Case, now: Date): Promise<boolean> {
    const valid = checkProof(proof, bearerOf(subject), { now, key: this.#key });
    return valid !== undefined && (await sightings.spend(valid.spentKey, valid.expiresAt));
  }

  async #prove(sightings: Sightings, subject: Case, now: Date): Promise<Verdict> {
    const { difficulty, challengeForMs } = this.#settings;
    const expiresAt = new Date(now.getTime() + challengeForMs);
    await sightings.add({ ...subject, verdict: "PROVE", bad: false, reasons: [] }, now);
    const message =
      "Much is being posted at this moment. Send it again with a proof: a nonce so that SHA-256 of the challenge, " +
      `a dot and the nonce begins with ${difficulty} zero bits.`;
    return {
      verdict: "PROVE",
      message,
      ...newChallenge(bearerOf(subject), { difficulty, expiresAt, key: this.#key }),
    };
  }

  async #read(
    sightings: Sightings,
    posting: Posting,
    subject: Case,
    alarm: Alarm | undefined,
    now: Date,
  ): Promise<Verdict> {
    const channel = this.#settings.channels[subject.channel];
    const strict = alarm !== undefined && !subject.known;
    const print = channel.repetition ? fingerprintOf(posting.texts, this.#key) : undefined;
    const codes: ReasonCode[] = [];
    const score = scoreText(posting.texts);
    if (score.points >= (strict ? channel.textHeldFromUnderAlarm : channel.textHeldFrom))
      codes.push(...score.reasons.map(({ code }) => code));
    if (print !== undefined) {
      const alike = await sightings.alike(subject.keys, print.bands, before(now, this.#settings.keepForMs));
      if (isRepeated(print, alike, this.#settings)) codes.push("REPEATED");
      if (resemblesHeld(print, alike, this.#settings, strict)) codes.push("LIKE_HELD");
    }
    const bad = codes.length > 0;
    if (!subject.known && (await this.#badRecord(sightings, subject.keys, now))) codes.push("BAD_RECORD");
    const waits = codes.length === 0 && strict && channel.waits;
    if (waits) codes.push("MANY_AT_ONCE");
    const verdict = codes.length === 0 ? "PASS" : waits ? "WAIT" : "HOLD";
    const ticket = await sightings.add({ ...subject, verdict, bad, reasons: codes, print }, now);
    if (verdict === "PASS") return { verdict, ticket };
    const held = { verdict: "HOLD" as const, ticket, reasons: reasonsOf(codes) };
    return waits ? { ...held, until: new Date(now.getTime() + this.#settings.waitMs) } : held;
  }

  async #badRecord(sightings: Sightings, keys: AddressKeys, now: Date): Promise<boolean> {
    return hasBadRecord(await sightings.ofAddresses(keys, before(now, day)), this.#settings);
  }

  async #sayAgain(sightings: Sightings, row: TicketRow, now: Date): Promise<Reconsidered> {
    const hold = (codes: readonly string[], until?: Date): Reconsidered => ({
      verdict: "HOLD",
      reasons: reasonsOf(codes),
      ...(until === undefined ? {} : { until }),
    });
    if (row.verdict !== "PASS" && row.verdict !== "WAIT") return hold(row.reasons);
    const keys = { email: row.email_key, mailHost: row.mail_host_key, origin: row.origin_key };
    const waited = row.verdict === "WAIT";
    const alike = waited
      ? await sightings.alike(keys, row.bands, before(now, this.#settings.keepForMs), row.ticket)
      : [];
    if (resemblesHeld(row, alike, this.#settings, true))
      return this.#turn(sightings, row, hold(["LIKE_HELD"]));
    if (!row.known && (await this.#badRecord(sightings, keys, now)))
      return this.#turn(sightings, row, hold(["BAD_RECORD"]));
    const waitsUntil = await this.#waitsUntil(sightings, row, now);
    if (waitsUntil !== undefined) return hold(["MANY_AT_ONCE"], waitsUntil);
    if (waited) await sightings.change(row.ticket, "PASS", false);
    return { verdict: "PASS" };
  }

  async #turn(sightings: Sightings, row: TicketRow, said: Reconsidered): Promise<Reconsidered> {
    await sightings.change(row.ticket, "HOLD", true);
    return said;
  }

  /** Until when a posting has to wait: what came in a hostile alarm, or shortly before it, until the alarm is over. */
  async #waitsUntil(sightings: Sightings, row: TicketRow, now: Date): Promise<Date | undefined> {
    if (row.known) return undefined;
    const { waitMs } = this.#settings;
    const alarm = await sightings.alarm(row.channel);
    if (alarm?.hostile && alarm.until > now && row.seen_at >= before(alarm.since, waitMs)) return alarm.until;
    const ripe = new Date(row.seen_at.getTime() + waitMs);
    return row.verdict === "WAIT" && ripe > now ? ripe : undefined;
  }
}

/** A proof is bound to the network address, or to the mailbox where that is not known. */
function bearerOf({ kind, keys }: Case): { kind: string; address: string } {
  return { kind, address: keys.origin ?? keys.email };
}

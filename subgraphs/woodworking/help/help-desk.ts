import { randomBytes } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Clock } from "#schema/clock.ts";
import { GraphError } from "#schema/errors.ts";
import { localize } from "#schema/reference/localized.ts";
import { writeAudit } from "#subgraphs/kit/audit.ts";
import { actsForFirm, type Claims, requireCluster } from "#subgraphs/kit/claims.ts";
import { logChanges } from "#subgraphs/kit/feed/change-log.ts";
import type { LinkTokens } from "#subgraphs/kit/link-tokens.ts";
import { fillLetter, type Letters } from "#subgraphs/kit/mail/letters.ts";
import { explorerLink } from "#subgraphs/kit/mail/links.ts";
import type { MailQueue } from "#subgraphs/kit/mail/mail-queue.ts";
import type { Relay } from "#subgraphs/kit/relay/relay.ts";
import type { SpamGuard } from "#subgraphs/kit/spam/guard.ts";
import { membersByIds } from "../source/members.ts";
import { closeDocument, confirmDocument } from "./documents.ts";
import type { NewHelp } from "./help-input.ts";
import { countPostsOf, postById } from "./help-reads.ts";
import { isKnownAddress } from "./known-address.ts";
import { confirmLetters, declinedLetters, publishedLetters } from "./letters.ts";
import { Refused, retryLater } from "./refused.ts";
import { type HelpDirection, type PostRow, shownHelp } from "./rows.ts";
import { tellFeed } from "./tell-feed.ts";

const hour = 3_600_000;
const day = 24 * hour;
const confirmWithin = 48 * hour;
const decideWithin = 30 * day;
const mostOfMember = 10;
/** Why a post waits for the operator, beside what the spam guard says. */
const unknownAddress = "UNKNOWN_ADDRESS";

export interface HelpDeskSettings {
  db: Kysely<unknown>;
  clock: Clock;
  mail: MailQueue;
  tokens: LinkTokens;
  relay: Relay;
  guard: SpamGuard;
  /** The graph's address as people reach it. */
  publicUrl(): string;
  /** Tells the directory that there is news. */
  news(): void;
}

type Deed = Transaction<unknown>;

/** What partners do with their offers of help and requests for it. Each deed is done as a whole, or not at all. */
export class HelpDesk {
  readonly #settings: HelpDeskSettings;

  constructor(settings: HelpDeskSettings) {
    this.#settings = settings;
  }

  /** Keeps a post and mails its confirmation link. */
  async post(claims: Claims, direction: HelpDirection, help: NewHelp) {
    const { db, clock, tokens, mail } = this.#settings;
    const { memberId, titles, descriptions, validUntil, email, language } = help;
    const now = clock();
    const [member] = await membersByIds(db, [memberId]);
    if (member === undefined)
      throw new Refused("member", "UNKNOWN_MEMBER", "is no member's number; give one as n-00042.");
    if ((await countPostsOf(db, memberId)) >= mostOfMember)
      throw new Refused("member", "TOO_MANY", `has ${mostOfMember} posts already; close one first.`);
    const known = isKnownAddress(member, email) || actsForFirm(claims, [`woodworking:${memberId}`]);
    const texts = [...Object.values(titles), ...Object.values(descriptions)];
    const { origin } = claims;
    const verdict = await this.#settings.guard.judge(
      db,
      { kind: "MUTUAL_HELP", texts, email, origin, known },
      now,
    );
    if (verdict.verdict === "TOO_MANY" || verdict.verdict === "PROVE") throw retryLater(verdict);
    const held = verdict.verdict === "HOLD" ? verdict.reasons.map(({ code }) => code) : [];
    const reasons = [...(known ? [] : [unknownAddress]), ...held];
    const id = `h-${randomBytes(10).toString("hex")}`;
    const confirmBefore = new Date(now.getTime() + confirmWithin);
    await db.transaction().execute(async (deed) => {
      await sql`insert into woodworking.help_post (id, member_id, direction, titles, descriptions, posted_on,
          valid_until, state, reasons, email, language, ticket, forget_at)
        values (${id}, ${memberId}, ${direction}, ${JSON.stringify(titles)}::jsonb,
          ${JSON.stringify(descriptions)}::jsonb, ${dayOf(now)}::date, ${validUntil}::date, 'AWAITING_CONFIRMATION',
          ${reasons}::text[], ${email}, ${language}, ${verdict.ticket}, ${confirmBefore})`.execute(deed);
      const token = await tokens.issue(deed, { about: id, purpose: "CONFIRM", expiresAt: confirmBefore });
      const link = explorerLink(this.#settings.publicUrl(), confirmDocument(token));
      await this.#write(deed, { id, titles, email, language }, confirmLetters, {
        link,
        until: confirmBefore,
      });
    });
    mail.sendSoon();
    return { __typename: "HelpAwaitingConfirmation", id, sentTo: email, confirmBefore };
  }

  /** Publishes the post that the token confirms, or hands it to the cluster's operator. Undefined: no such token. */
  async confirm(token: string) {
    const { db, clock, tokens, mail, news } = this.#settings;
    const now = clock();
    const confirmed = await db.transaction().execute(async (deed) => {
      const id = await tokens.redeem(deed, token, "CONFIRM", now);
      const post = id === undefined ? undefined : await postById(deed, id);
      if (post === undefined) return undefined;
      const reasons = [...new Set([...post.reasons, ...(await this.#secondThoughts(deed, post, now))])];
      if (reasons.length === 0) return this.#publish(deed, post, now);
      await sql`update woodworking.help_post set state = 'AWAITING_DECISION', reasons = ${reasons}::text[],
          forget_at = ${new Date(now.getTime() + decideWithin)}
        where id = ${post.id}`.execute(deed);
      return { __typename: "HelpAwaitingDecision", id: post.id, reasons };
    });
    mail.sendSoon();
    if (confirmed?.__typename === "MutualHelp") news();
    return confirmed;
  }

  /** The operator publishes what waits, or erases what waits or is published; the poster is told either way. */
  async decide(
    claims: Claims,
    { id, publish, reason }: { id: string; publish: boolean; reason?: string | null },
  ) {
    requireCluster(claims, "woodworking", "decide on posts");
    const { db, clock, mail, guard, news } = this.#settings;
    const now = clock();
    const decided = await db.transaction().execute(async (deed) => {
      await sql`select 1 from woodworking.help_post where id = ${id} for update`.execute(deed);
      const post = await postById(deed, id);
      const open = post?.state === "AWAITING_DECISION" || (post?.state === "PUBLISHED" && !publish);
      if (post === undefined || !open)
        throw new GraphError("NOT_FOUND", "There is no such post to decide on.");
      // That an address is unknown says nothing against the text.
      const wasHeld = post.reasons.some((code) => code !== unknownAddress);
      if (post.ticket && (publish || wasHeld))
        await guard.decide(deed, post.ticket, publish ? "HONEST" : "SPAM");
      const after = { publish, state: post.state };
      const note = reason?.slice(0, 500);
      await writeAudit(deed, "woodworking", {
        at: now,
        claims,
        deed: "decideMutualHelp",
        object: id,
        after,
        note,
      });
      if (publish) return this.#publish(deed, post, now);
      await this.#erase(deed, post, now);
      await this.#write(deed, post, declinedLetters, { reason: reason?.trim().slice(0, 500) ?? "" });
      return { __typename: "MutualHelpClosed", at: now };
    });
    mail.sendSoon();
    news();
    return decided;
  }

  /** Erases the post that the manage token opens, with everything about it. Undefined: no such token. */
  async close(token: string) {
    const { db, clock, tokens, news } = this.#settings;
    const now = clock();
    const closed = await db.transaction().execute(async (deed) => {
      const id = await tokens.find(deed, token, "MANAGE", now);
      const post = id === undefined ? undefined : await postById(deed, id);
      if (post === undefined) return undefined;
      await this.#erase(deed, post, now);
      return { __typename: "MutualHelpClosed", at: now };
    });
    if (closed) news();
    return closed;
  }

  /** Erases what was never confirmed or decided, and what has run out; those who write to each other may go on. */
  async sweep(): Promise<void> {
    const { db, clock, tokens, relay, guard, news } = this.#settings;
    const now = clock();
    const gone = await db.transaction().execute(async (deed) => {
      const { rows } = await sql<{ id: string; state: string }>`
        delete from woodworking.help_post where forget_at <= ${now} returning id, state`.execute(deed);
      for (const { id } of rows) await tokens.retire(deed, id);
      const shown = rows.filter(({ state }) => state === "PUBLISHED");
      await logChanges(deed, "woodworking", shown.map(deletion), now);
      await tokens.sweep(deed, now);
      await relay.sweep(deed);
      return shown.length;
    });
    await guard.sweep(db, now);
    if (gone > 0) news();
  }

  async #publish(deed: Deed, post: PostRow, now: Date) {
    const { tokens, publicUrl } = this.#settings;
    const { id, validUntil } = post;
    // The whole last day is one on which it is valid.
    const over = new Date(Date.parse(`${validUntil}T00:00:00Z`) + day);
    await sql`update woodworking.help_post set state = 'PUBLISHED', posted_on = ${dayOf(now)}::date, reasons = '{}',
      forget_at = ${over} where id = ${id}`.execute(deed);
    await tellFeed(deed, post.memberId);
    const token = await tokens.issue(deed, { about: id, purpose: "MANAGE", expiresAt: over });
    const link = explorerLink(publicUrl(), closeDocument(token));
    await this.#write(deed, post, publishedLetters, { link, day: validUntil });
    return { __typename: "MutualHelp", ...shownHelp({ ...post, postedAt: dayOf(now) }) };
  }

  async #erase(deed: Deed, { id, state }: PostRow, now: Date): Promise<void> {
    const { tokens, relay } = this.#settings;
    await sql`delete from woodworking.help_post where id = ${id}`.execute(deed);
    await tokens.retire(deed, id);
    await relay.forget(deed, id);
    if (state === "PUBLISHED") await logChanges(deed, "woodworking", [deletion({ id })], now);
  }

  /** What has become known of the address between posting and confirming. */
  async #secondThoughts(deed: Deed, { ticket }: PostRow, now: Date): Promise<string[]> {
    if (ticket === null) return [];
    const said = (await this.#settings.guard.reconsider(deed, [ticket], now)).get(ticket);
    return said?.verdict === "HOLD" ? said.reasons.map(({ code }) => code) : [];
  }

  async #write(
    deed: Deed,
    { id, titles, email, language }: Pick<PostRow, "id" | "titles" | "email" | "language">,
    letters: Letters,
    facts: Record<string, string | Date>,
  ): Promise<void> {
    const title = localize(titles, language)?.text ?? id;
    const letter = fillLetter(letters, language, { ...facts, title });
    await this.#settings.mail.queue(deed, id, { to: email, language, ...letter });
  }
}

function deletion({ id }: { id: string }) {
  return { id, kind: "help", deleted: true };
}

export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

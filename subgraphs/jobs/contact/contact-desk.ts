import { languageOf, parseLanguage } from "#schema/reference/languages.ts";
import {
  invalid,
  type Payload,
  refusedBy,
  tooMany,
  unknownToken,
  unlessTooManyMails,
} from "#subgraphs/kit/graph/payload.ts";
import { ProblemList } from "#subgraphs/kit/graph/problems.ts";
import { plainText } from "#subgraphs/kit/mail/letters.ts";
import type { Posting } from "#subgraphs/kit/spam/guard.ts";
import { isShown } from "../ad.ts";
import { deedsOfJobs } from "../limits.ts";
import type { Parts } from "../parts.ts";
import { lockOwnedAd } from "../source/ad-store.ts";

export interface ContactMessage {
  from: string;
  text: string;
  language?: string | null;
}

const day = 86_400_000;
const messagesToAd = { deed: "contactAdvertiser", most: 3, withinMs: day };

/** The same for an ad that never was, is over, is withdrawn or is being reviewed: none of them is told from the others. */
const notReachable = invalid({
  path: ["adId"],
  code: "NOT_REACHABLE",
  message: "is no ad that can be written to at present.",
});

const advertising = invalid({
  path: ["message", "text"],
  code: "LOOKS_LIKE_ADVERTISING",
  message:
    "looks like advertising and was not passed on; say in plain words what you want of the advertiser.",
});

/** Passes messages on between advertisers and those who write to them. Nobody sees the other's address. */
export class ContactDesk {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async write(
    adId: string,
    message: ContactMessage,
    caller: { origin?: string | undefined; language?: string | undefined; proof?: Posting["proof"] },
  ): Promise<Payload> {
    const { db, clock, relay, guard, mail } = this.#parts;
    const now = clock();
    const list = new ProblemList("message");
    const text = plainText(list.text("text", message.text, 10, 2000));
    if (list.problems.length > 0) return invalid(...list.problems);
    const { origin, proof } = caller;
    const posting = { kind: "JOB_CONTACT", channel: "MESSAGE" as const, texts: [text], email: message.from };
    const verdict = await guard.judge(db, { ...posting, origin, proof }, now);
    const refused = refusedBy(verdict);
    if (refused !== undefined) return refused;
    if (verdict.verdict === "HOLD") return advertising;
    const wait = await deedsOfJobs.secondsToWait(
      db,
      messagesToAd,
      `${adId} ${message.from.toLowerCase()}`,
      now,
    );
    if (wait > 0) return tooMany(wait);
    const sent = await unlessTooManyMails(() =>
      db.transaction().execute(async (transaction) => {
        const owned = await lockOwnedAd(transaction, adId);
        if (owned === undefined || !isShown(owned.ad, now)) return notReachable;
        const { ad, email } = owned;
        const asked = parseLanguage(ad.language, "language");
        const asker = languageOf(message.language ?? caller.language ?? "") ?? asked;
        await relay.begin(transaction, {
          about: adId,
          title: ad.title,
          from: { email: message.from, language: asker },
          to: { email, language: asked },
          text,
        });
        return { __typename: "MessageSent", at: now };
      }),
    );
    mail.sendSoon();
    return sent;
  }

  /** Answers by the link of a message. */
  async answer(token: string, text: string): Promise<Payload> {
    const { db, relay, mail } = this.#parts;
    const length = [...text.trim()].length;
    if (length < 1 || length > 2000) {
      const message = `has ${length} characters; it may have 1 to 2000.`;
      return invalid({ path: ["text"], code: "LENGTH", message });
    }
    const sent = await unlessTooManyMails(() =>
      db.transaction().execute(async (transaction) => {
        const at = await relay.reply(transaction, token, plainText(text.trim()));
        return at === undefined ? unknownToken : { __typename: "MessageSent", at };
      }),
    );
    mail.sendSoon();
    return sent;
  }
}

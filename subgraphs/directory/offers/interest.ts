import { type QueryExecutorProvider, sql } from "kysely";
import { dayOf } from "#schema/clock.ts";
import { type LanguageCode, languageOf } from "#schema/reference/languages.ts";
import { localize } from "#schema/reference/localized.ts";
import { DeedLimits } from "#subgraphs/kit/deed-limits.ts";
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
import type { Parts } from "../parts.ts";
import type { OfferBody } from "../profile/member-body.ts";
import { clusterPolicy } from "../resolvers/cluster-policy.ts";
import { offerStatus } from "../search/index.ts";
import type { CompanyProfile } from "../source/company-row.ts";
import { listedOffers } from "../source/listed-offers.ts";
import type { Caller } from "./desk.ts";
import { titleIn } from "./offer-letters.ts";

export interface MessageInput {
  from: string;
  text: string;
}

/** How often one address may write about one offer. */
const aboutOneOffer = { deed: "expressInterest", most: 3, withinMs: 86_400_000 };
const lengths = { least: 10, most: 4000 };

/** The same for an offer that never was, is closed, has run out or is not published: none is told from the others. */
const notOpen = invalid({ path: ["offerId"], code: "NOT_OPEN", message: "is no open offer." });
const noAddress = invalid({
  path: ["offerId"],
  code: "NO_ADDRESS",
  message: "is of a firm that gives no e-mail address; its other contact details stand in its entry.",
});
const advertising = invalid({
  path: ["message", "text"],
  code: "LOOKS_LIKE_ADVERTISING",
  message: "looks like advertising and was not passed on; say in plain words what you want of the firm.",
});

interface ReachableOffer {
  cluster: string;
  body: OfferBody;
  profile: CompanyProfile;
  /** Of a firm's own offer; those of feeds have none. */
  contactEmail: string | null;
  language: string | null;
}

/** Passes messages on between firms with offers and those who want to answer. Neither sees the other's address. */
export class InterestDesk {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async express(
    offerId: string,
    message: MessageInput,
    { claims, language, proof }: Caller,
  ): Promise<Payload> {
    const { db, clock, guard, mail, projection } = this.#parts;
    const now = clock();
    const list = new ProblemList("message");
    const text = plainText(list.text("text", message.text, lengths.least, lengths.most));
    if (list.problems.length > 0) return invalid(...list.problems);
    const posting = {
      kind: "OFFER_INTEREST",
      channel: "MESSAGE" as const,
      texts: [text],
      email: message.from,
    };
    const verdict = await guard.judge(db, { ...posting, origin: claims.origin, proof }, now);
    const refused = refusedBy(verdict);
    if (refused !== undefined) return refused;
    if (verdict.verdict === "HOLD") return advertising;
    const wait = await new DeedLimits("directory").secondsToWait(
      db,
      aboutOneOffer,
      `${offerId} ${message.from.toLowerCase()}`,
      now,
    );
    if (wait > 0) return tooMany(wait);
    const offer = await reachableOffer(db, offerId);
    const country = projection.known.clusters.get(offer?.cluster ?? "")?.country ?? "";
    const { readOnly, notice } = clusterPolicy(country);
    if (offer === undefined || offerStatus(offer.body, dayOf(now)) !== "OPEN") return notOpen;
    if (readOnly) {
      const shown = localize(notice, language)?.text ?? "";
      return invalid({ path: ["offerId"], code: "READ_ONLY", message: shown });
    }
    const email = offer.contactEmail ?? offer.profile.email;
    if (email === undefined) return noAddress;
    const theirs = languageOf(offer.language ?? "") ?? languageOfFirm(offer.profile);
    const sent = await unlessTooManyMails(() =>
      db.transaction().execute(async (transaction) => {
        await this.#parts.relay.begin(transaction, {
          about: offerId,
          title: titleIn(offer.body, theirs),
          from: { email: message.from, language: languageOf(language ?? "") ?? theirs },
          to: { email, language: theirs },
          text,
        });
        return { __typename: "MessageSent", at: now };
      }),
    );
    mail.sendSoon();
    return sent;
  }

  /** Answers by the link of a message. */
  async reply(token: string, text: string): Promise<Payload> {
    const { db, relay, mail } = this.#parts;
    const plain = plainText(text.trim());
    const length = [...plain].length;
    if (length < 1 || length > lengths.most) {
      const message = `has ${length} characters; it may have 1 to ${lengths.most}.`;
      return invalid({ path: ["text"], code: "LENGTH", message });
    }
    const sent = await unlessTooManyMails(() =>
      db.transaction().execute(async (transaction) => {
        const at = await relay.reply(transaction, token, plain);
        return at === undefined ? unknownToken : { __typename: "MessageSent", at };
      }),
    );
    mail.sendSoon();
    return sent;
  }
}

async function reachableOffer(db: QueryExecutorProvider, id: string): Promise<ReachableOffer | undefined> {
  const { rows } = await sql<ReachableOffer>`
    select o.cluster, o.body, c.profile, p.contact_email as "contactEmail", p.language
    from ${listedOffers} o join directory.company c on c.id = o.company_id
    left join directory.own_offer p on p.id = o.id
    where o.id = ${id}`.execute(db);
  return rows[0];
}

/** The first language that the firm tells of itself in, else that of its country. */
function languageOfFirm({ languages, country }: CompanyProfile): LanguageCode {
  const [own] = languages.flatMap((tag) => languageOf(tag) ?? []);
  return own ?? languageOfCountry(country);
}

const byCountry: Readonly<Record<string, LanguageCode>> = {
  PL: "pl",
  LT: "lt",
  UA: "uk",
  BY: "be",
  RU: "ru",
};

export function languageOfCountry(code: string): LanguageCode {
  return byCountry[code] ?? "en";
}

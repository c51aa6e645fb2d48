import type { QueryExecutorProvider } from "kysely";
import { dayOf } from "#schema/clock.ts";
import { tellOperator } from "../membership/operator-mail.ts";
import type { Parts } from "../parts.ts";
import { companiesById } from "../source/companies.ts";
import type { CompanyRow } from "../source/company-row.ts";
import type { Connection } from "../source/connection.ts";
import { heldLetters, operatorLetters, publishedLetters } from "./letters.ts";
import { heldOffersLink } from "./links.ts";
import { tellOwner, titleIn } from "./offer-letters.ts";
import type { OwnOffer } from "./own-offer.ts";
import { changeOwnOffer } from "./own-offer-store.ts";
import { speaksFor } from "./speaks-for.ts";

/** The mailbox is not known to be the firm's. */
export const notTheFirm = "NOT_THE_FIRM";

export interface Settling {
  now: Date;
  /** What the spam guard has against it. */
  spam: readonly string[];
  /** The guard looks at it again then. */
  until?: Date | undefined;
  /** Whether its owner is to be told when nothing but the text changed. */
  quietly?: boolean;
}

/** Publishes a confirmed offer, or holds it for the cluster's operator; both are told. */
export async function settleOffer(
  transaction: Connection,
  parts: Parts,
  offer: OwnOffer,
  { now, spam, until, quietly = false }: Settling,
): Promise<OwnOffer> {
  const firm = await firmOf(transaction, offer);
  const speaks = offer.vouched || (firm !== undefined && speaksFor(offer.contactEmail ?? "", firm.profile));
  const heldReasons = [...(speaks ? [] : [notTheFirm]), ...spam];
  const held = heldReasons.length > 0;
  const settled = await changeOwnOffer(
    transaction,
    offer.id,
    {
      state: held ? "HELD" : "PUBLISHED",
      heldReasons,
      waitsUntil: held ? (until ?? null) : null,
      ...(held ? {} : publishing(offer, now)),
    },
    now,
  );
  if (!quietly || held !== (offer.state === "HELD"))
    await tellOwner(transaction, parts, { offer: settled, letters: held ? heldLetters : publishedLetters });
  if (held && until === undefined) await askOperator(transaction, parts, settled, firm);
  return settled;
}

/** What publishing changes: the first time, the day on which it was published. */
export function publishing({ publishedAt, body }: OwnOffer, now: Date) {
  if (publishedAt !== null) return { endedAt: null };
  return { publishedAt: now, endedAt: null, body: { ...body, publishedAt: dayOf(now) } };
}

async function firmOf(db: Connection, { companyId }: OwnOffer): Promise<CompanyRow | undefined> {
  return companyId === null ? undefined : (await companiesById(db, [companyId]))[0];
}

async function askOperator(
  transaction: QueryExecutorProvider,
  parts: Parts,
  { id, cluster, body, language }: OwnOffer,
  firm: CompanyRow | undefined,
): Promise<void> {
  await tellOperator(transaction, parts, {
    ...{ cluster, about: id, letters: operatorLetters },
    facts: {
      title: titleIn(body, language),
      firm: firm?.profile.name ?? "",
      link: heldOffersLink(parts.publicUrl(), cluster),
    },
  });
}

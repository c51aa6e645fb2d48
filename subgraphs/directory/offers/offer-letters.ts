import type { QueryExecutorProvider } from "kysely";
import { type LanguageCode, parseLanguage } from "#schema/reference/languages.ts";
import { localize } from "#schema/reference/localized.ts";
import { fillLetter, type Letters } from "#subgraphs/kit/mail/letters.ts";
import type { Parts } from "../parts.ts";
import type { OfferBody } from "../profile/member-body.ts";
import { confirmLetters } from "./letters.ts";
import { confirmOfferLink, manageOfferLink } from "./links.ts";
import { daysAfter } from "./offer-input.ts";
import type { OwnOffer } from "./own-offer.ts";

export const confirmPurpose = "CONFIRM_OFFER";
export const managePurpose = "MANAGE_OFFER";

/** How long after its end an offer keeps its contact and its links work. */
export const keptDays = 30;

export function titleIn(body: Pick<OfferBody, "titles">, language: string): string {
  return localize(body.titles, language)?.text ?? "";
}

type Writing = Pick<Parts, "mail" | "tokens" | "publicUrl">;

/** The first letter of an offer: its link publishes it. */
export async function askToConfirm(
  transaction: QueryExecutorProvider,
  { mail, tokens, publicUrl }: Writing,
  offer: { id: string; language: LanguageCode; body: OfferBody; to: string; firm: string; until: Date },
): Promise<void> {
  const { id, language, body, to, firm, until } = offer;
  const token = await tokens.issue(transaction, { about: id, purpose: confirmPurpose, expiresAt: until });
  const link = confirmOfferLink(publicUrl(), token);
  const { subject, text } = fillLetter(confirmLetters, language, {
    title: titleIn(body, language),
    ...{ firm, until, link },
  });
  await mail.queue(transaction, id, { to, language, subject, text });
}

/** A letter to the owner with a new link to manage the offer. None once the contact has been erased. */
export async function tellOwner(
  transaction: QueryExecutorProvider,
  { mail, tokens, publicUrl }: Writing,
  { offer, letters, note = "" }: { offer: OwnOffer; letters: Letters; note?: string | undefined },
): Promise<void> {
  if (offer.contactEmail === null) return;
  const expiresAt = new Date(`${daysAfter(offer.validUntil, keptDays + 1)}T00:00:00Z`);
  const token = await tokens.issue(transaction, { about: offer.id, purpose: managePurpose, expiresAt });
  const language = parseLanguage(offer.language, "language");
  const { subject, text } = fillLetter(letters, language, {
    title: titleIn(offer.body, language),
    until: offer.validUntil,
    link: manageOfferLink(publicUrl(), token),
    note,
  });
  await mail.queue(transaction, offer.id, { to: offer.contactEmail, language, subject, text });
}

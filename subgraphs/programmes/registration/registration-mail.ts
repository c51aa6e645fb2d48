import { parseLanguage } from "#schema/reference/languages.ts";
import { localize } from "#schema/reference/localized.ts";
import { fillLetter, type Letters } from "#subgraphs/kit/mail/letters.ts";
import { explorerLink } from "#subgraphs/kit/mail/links.ts";
import type { Mail } from "#subgraphs/kit/outbox.ts";
import type { Entry } from "../entries/entry.ts";

/** Whom a letter goes to. */
export interface Recipient {
  email: string;
  language: string;
}

/** A letter about an event, with the facts that every such letter has, and more where it needs them. */
export function eventMail(
  letters: Letters,
  { email, language: written }: Recipient,
  { id, content }: Entry<"EVENT">,
  { publicUrl, ...facts }: { publicUrl: string; [fact: string]: string | number | Date },
): Mail {
  const language = parseLanguage(written, "language");
  const title = localize(content.titles, language)?.text ?? id;
  const { startsAt, allDay } = content;
  const when = startsAt === undefined ? "" : allDay ? startsAt.slice(0, 10) : new Date(startsAt);
  const calendar = `${publicUrl}/events/${encodeURIComponent(id)}.ics`;
  return { to: email, language, ...fillLetter(letters, language, { title, when, calendar, ...facts }) };
}

/** Leads to the confirmation of a registration. */
export function confirmLink(publicUrl: string, token: string): string {
  return explorerLink(
    publicUrl,
    `mutation Confirm {
  confirmRegistration(token: "${token}") {
    ... on RegistrationConfirmed { event { id title { text } startsAt } }
    ... on OnWaitingList { waitingListPosition }
    ... on UnknownToken { message }
  }
}`,
  );
}

/** Leads to a registration as its owner sees it, and to giving it up. */
export function manageLink(publicUrl: string, token: string): string {
  return explorerLink(
    publicUrl,
    `query Look {
  managedRegistration(token: "${token}") { state waitingListPosition name event { id title { text } startsAt } }
}

mutation Cancel {
  cancelRegistration(token: "${token}") {
    ... on RegistrationCancelled { at }
    ... on UnknownToken { message }
  }
}`,
  );
}

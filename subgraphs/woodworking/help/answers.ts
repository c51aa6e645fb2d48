import type { LanguageCode } from "#schema/reference/languages.ts";
import { localize } from "#schema/reference/localized.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { membersByIds } from "../source/members.ts";
import { dayOf, type HelpDeskSettings } from "./help-desk.ts";
import { helpById, postById } from "./help-reads.ts";
import { Refused, retryLater } from "./refused.ts";
import type { HelpRow } from "./rows.ts";

const longestText = 4000;

export interface Answer {
  id: string;
  text: string;
  contactEmail: string;
  language: LanguageCode;
}

/** Passes an answer on to whoever asked or offered; neither side sees the other's address. */
export async function answerHelp(
  desk: HelpDeskSettings,
  claims: Claims,
  { id, text, contactEmail: email, language }: Answer,
) {
  const { db, clock, guard, relay, mail } = desk;
  const now = clock();
  const body = checkedText(text);
  const help = await helpById(db, id, dayOf(now));
  const to = help && (await addresseeOf(desk, help));
  if (help === undefined || to === undefined)
    throw new Refused("id", "UNKNOWN_HELP", "is of nothing that is shown and can be answered.");
  const posting = {
    kind: "HELP_ANSWER",
    channel: "MESSAGE" as const,
    texts: [body],
    email,
    origin: claims.origin,
  };
  const verdict = await guard.judge(db, posting, now);
  if (verdict.verdict === "TOO_MANY" || verdict.verdict === "PROVE") throw retryLater(verdict);
  // A message has one reader and nobody who would look at it before; what looks like spam is not passed on.
  if (verdict.verdict === "HOLD")
    throw new Refused("text", "LOOKS_LIKE_SPAM", verdict.reasons.map(({ message }) => message).join(" "));
  const title = localize(help.titles, to.language)?.text ?? id;
  await db
    .transaction()
    .execute((deed) => relay.begin(deed, { about: id, title, from: { email, language }, to, text: body }));
  mail.sendSoon();
  return { __typename: "MessageSent", at: now };
}

/** Passes a reply on to the other side. Undefined: the token opens no conversation. */
export async function replyToHelp({ db, relay, mail }: HelpDeskSettings, token: string, text: string) {
  const body = checkedText(text);
  const at = await db.transaction().execute((deed) => relay.reply(deed, token, body));
  mail.sendSoon();
  return at && { __typename: "MessageSent", at };
}

/** Who posted through the graph left an address; for the site's entries the member's own is on its page, if at all. */
async function addresseeOf({ db }: HelpDeskSettings, { id, memberId, source }: HelpRow) {
  if (source === "GRAPH") return postById(db, id);
  const [member] = await membersByIds(db, [memberId]);
  const email = member?.record.email;
  return email === undefined ? undefined : { email, language: "lt" as const };
}

function checkedText(text: string): string {
  const body = text.trim();
  if (body !== "" && [...body].length <= longestText) return body;
  throw new Refused("text", "LENGTH", `has to have 1 to ${longestText} characters.`);
}

import { GraphError } from "#schema/errors.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { membersByIds } from "../source/members.ts";
import { languageIn } from "./letters.ts";
import { refused } from "./refused.ts";
import { membersAmong, requireGroup } from "./rights.ts";
import type { GroupRow } from "./rows.ts";
import { holdGroup, type Secretariat } from "./secretariat.ts";

const longestText = 4000;

/**
 * Passes a message of one firm on to all others of its group, at the addresses that the cluster's database has. Each
 * of them answers to the writer alone, and none sees another's address.
 */
export async function messageGroup(
  office: Secretariat,
  claims: Claims,
  { group: groupId, text, from }: { group: string; text: string; from?: string | null },
) {
  await office.db.transaction().execute(async (deed) => {
    const group = requireGroup(claims, await holdGroup(deed, groupId), { deed: "write to it" });
    const writer = writerAmong(claims, group, from);
    const body = checkedText(text);
    const rows = await membersByIds(
      deed,
      group.members.map(({ memberId }) => memberId),
    );
    const correspondents = rows.flatMap(({ id, email, country }) =>
      email === null ? [] : [{ id, email, language: languageIn(country) }],
    );
    const sender = correspondents.find(({ id }) => id === writer);
    const others = correspondents.filter(({ id }) => id !== writer);
    if (sender === undefined)
      throw refused(["from"], "NO_ADDRESS", "has no e-mail address that answers could go to.");
    if (others.length === 0)
      throw refused(["group"], "NO_ADDRESS", "has no other member with an e-mail address.");
    for (const to of others) {
      await office.relay.begin(deed, { about: groupId, title: group.name, from: sender, to, text: body });
    }
  });
  office.mail.sendSoon();
  return { __typename: "MessageSent", at: office.clock() };
}

/** Passes an answer on to whoever wrote. Undefined: the token opens no conversation. */
export async function replyToGroupMessage(office: Secretariat, token: string, text: string) {
  const body = checkedText(text);
  const at = await office.db.transaction().execute((deed) => office.relay.reply(deed, token, body));
  office.mail.sendSoon();
  return at && { __typename: "MessageSent", at };
}

/** Answers go to a firm, so a message is a firm's: the one named, or the only one the caller acts for. */
function writerAmong(claims: Claims, group: GroupRow, from: string | null | undefined): string {
  const own = membersAmong(claims, group).map(({ memberId }) => memberId);
  const [only, another] = own;
  if (only === undefined)
    throw new GraphError("NOT_ALLOWED", "Only firms of the group may write to it: answers go to a firm.");
  if (from == null && another === undefined) return only;
  if (from != null && own.includes(from)) return from;
  throw refused(["from"], "WHICH_FIRM", `has to be one of the firms that you act for: ${own.join(", ")}.`);
}

function checkedText(text: string): string {
  const body = text.trim();
  if (body !== "" && [...body].length <= longestText) return body;
  throw refused(["text"], "LENGTH", `has to have 1 to ${longestText} characters.`);
}

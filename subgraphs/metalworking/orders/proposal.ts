import { localize } from "#schema/reference/localized.ts";
import { fillLetter, type Letters } from "#subgraphs/kit/mail/letters.ts";
import { explorerLink } from "#subgraphs/kit/mail/links.ts";
import { agreedLetters, languageIn, proposalLetters } from "../groups/letters.ts";
import type { GroupRow, OrderRow } from "../groups/rows.ts";
import type { Deed, Secretariat } from "../groups/secretariat.ts";
import { moneyText } from "../money/money.ts";
import { membersByIds } from "../source/members.ts";
import { settlementOf } from "./settlement-of.ts";

const askedForMs = 30 * 24 * 3_600_000;

/** Asks every party by mail; the link in it agrees for that party, to this version. */
export async function mailProposal(
  office: Secretariat,
  deed: Deed,
  { group, order }: { group: GroupRow; order: OrderRow },
): Promise<void> {
  const until = new Date(office.clock().getTime() + askedForMs);
  await mailParties(office, deed, order, proposalLetters, async (memberId) => {
    const about = subjectOf(order, memberId);
    const token = await office.tokens.issue(deed, { about, purpose: "AGREE", expiresAt: until });
    const link = explorerLink(office.publicUrl(), agreeDocument(token));
    return { group: group.name, until, link };
  });
}

/** Tells every party what was agreed. */
export async function mailAgreed(office: Secretariat, deed: Deed, order: OrderRow): Promise<void> {
  await mailParties(office, deed, order, agreedLetters, async () => ({}));
}

/** Makes the links to this version worthless, and takes letters back that are still waiting. */
export async function withdrawProposal(
  { tokens, mail }: Secretariat,
  deed: Deed,
  order: OrderRow,
): Promise<void> {
  for (const { memberId } of order.parts) await tokens.retire(deed, subjectOf(order, memberId));
  await mail.forget(deed, order.id);
}

/** Parties without an address see the order in the graph. */
async function mailParties(
  { mail }: Secretariat,
  deed: Deed,
  order: OrderRow,
  letters: Letters,
  factsFor: (memberId: string) => Promise<Record<string, string | Date>>,
): Promise<void> {
  const { shares } = settlementOf(order);
  const money = (units: number) => moneyText(BigInt(units), order.currency);
  const rows = await membersByIds(
    deed,
    order.parts.map(({ memberId }) => memberId),
  );
  for (const { id, email, country } of rows) {
    const share = shares.find(({ member }) => member === id);
    if (email === null || share === undefined) continue;
    const language = languageIn(country);
    const letter = fillLetter(letters, language, {
      title: localize(order.titles, language)?.text ?? order.id,
      value: money(order.value),
      work: order.parts.find(({ memberId }) => memberId === id)?.work ?? "",
      cost: money(share.cost),
      profit: money(share.profit),
      total: money(share.total),
      ...(await factsFor(id)),
    });
    await mail.queue(deed, order.id, { to: email, language, ...letter });
  }
}

function subjectOf({ id, version }: OrderRow, memberId: string): string {
  return `${id}/${version}/${memberId}`;
}

function agreeDocument(token: string): string {
  return `mutation Agree {
  agreeByLink(token: "${token}") {
    ... on JointOrder { id version status settlement { shares { member { name } total { amount currency } } } }
    ... on UnknownToken { message }
  }
}`;
}

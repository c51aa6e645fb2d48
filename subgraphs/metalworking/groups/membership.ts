import { sql } from "kysely";
import { writeAudit } from "#subgraphs/kit/audit.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { fillLetter } from "#subgraphs/kit/mail/letters.ts";
import { explorerLink } from "#subgraphs/kit/mail/links.ts";
import type { MemberRow } from "../source/rows.ts";
import { keepGroupMember } from "./group-writes.ts";
import { invitationLetters, languageIn } from "./letters.ts";
import { refused } from "./refused.ts";
import { ownMembers, requireGroup, requireMember, runsCluster } from "./rights.ts";
import { type GroupRow, invitationRow } from "./rows.ts";
import { type Deed, holdGroup, memberOf, newId, type Secretariat } from "./secretariat.ts";

const invitedForMs = 14 * 24 * 3_600_000;
const mostMembers = 100;
const mostCoordinated = 20;

/** What a member may be in a group. */
export const groupRoles = ["COORDINATOR", "MEMBER", "SUPPLIER", "DESIGN", "QUALITY", "LOGISTICS", "FINANCE"];

export interface MembershipInput {
  group: string;
  member: string;
  role: string;
}

/** A new group, whose first member coordinates it. */
export async function createGroup(
  { db, clock }: Secretariat,
  claims: Claims,
  input: { name: string; coordinator: string },
) {
  const { coordinator } = input;
  requireMember(claims, coordinator, "make it the coordinator of a group");
  const name = input.name.trim();
  if ([...name].length < 3 || [...name].length > 120)
    throw refused(["name"], "LENGTH", "has to have 3 to 120 characters.");
  return db.transaction().execute(async (deed) => {
    await existingMember(deed, coordinator, "coordinator");
    const { rows } = await sql`select 1 from metalworking.group_member
      where member_id = ${coordinator} and role = 'COORDINATOR' limit ${mostCoordinated}`.execute(deed);
    if (rows.length === mostCoordinated)
      throw refused(["coordinator"], "TOO_MANY", `coordinates ${mostCoordinated} groups already.`);
    const [id, at] = [newId("group"), clock()];
    await sql`insert into metalworking.cooperation_group (id, name, created_at)
      values (${id}, ${name}, ${at})`.execute(deed);
    await keepGroupMember(deed, { groupId: id, memberId: coordinator, role: "COORDINATOR", since: at });
    return audited(deed, { at, claims, deed: "createCooperationGroup", object: id });
  });
}

/**
 * Gives a member of the group another role. Whoever is not in it yet is put into it by who runs the cluster, and
 * otherwise asked at the address that the cluster's database has: nobody is a member of a group without knowing.
 */
export async function saveGroupMember(office: Secretariat, claims: Claims, input: MembershipInput) {
  const { group: groupId, member: memberId, role } = input;
  const saved = await office.db.transaction().execute(async (deed) => {
    const held = await holdGroup(deed, groupId);
    const group = requireGroup(claims, held, { deed: "say who is in it", coordinator: true });
    if (!groupRoles.includes(role))
      throw refused(["role"], "UNKNOWN_ROLE", `has to be one of ${groupRoles.join(", ")}.`);
    const isIn = group.members.some((entry) => entry.memberId === memberId);
    if (isIn && role !== "COORDINATOR") keepsCoordinator(group, memberId, "role");
    if (!isIn && group.members.length >= mostMembers)
      throw refused(["member"], "TOO_MANY", `the group has ${mostMembers} members already.`);
    if (isIn || runsCluster(claims) || ownMembers(claims).includes(memberId)) {
      if (!isIn) await existingMember(deed, memberId, "member");
      const at = office.clock();
      await keepGroupMember(deed, { groupId, memberId, role, since: at });
      await forgetInvitation(office, deed, groupId, memberId);
      return audited(deed, { at, claims, deed: "saveGroupMember", object: groupId, before: group });
    }
    return invite(office, deed, {
      claims,
      group,
      member: await existingMember(deed, memberId, "member"),
      role,
    });
  });
  office.mail.sendSoon();
  return saved;
}

/** Puts the firm that was invited into the group. Undefined: no such token. */
export async function joinGroup(office: Secretariat, claims: Claims, token: string) {
  const at = office.clock();
  return office.db.transaction().execute(async (deed) => {
    const id = await office.tokens.redeem(deed, token, "JOIN", at);
    const { rows } = await sql`delete from metalworking.invitation where id = ${id ?? ""}
      returning group_id as "groupId", member_id as "memberId", role`.execute(deed);
    if (rows.length === 0) return undefined;
    const { groupId, memberId, role } = invitationRow.parse(rows[0]);
    const group = await holdGroup(deed, groupId);
    await keepGroupMember(deed, { groupId, memberId, role, since: at });
    const note = `by the link mailed to ${memberId}`;
    return audited(deed, { at, claims, deed: "joinCooperationGroup", object: groupId, before: group, note });
  });
}

/** Takes a member out of the group: by its coordinator, by who runs the cluster, or by the firm itself. */
export async function removeGroupMember(
  office: Secretariat,
  claims: Claims,
  { group: groupId, member: memberId }: Omit<MembershipInput, "role">,
) {
  return office.db.transaction().execute(async (deed) => {
    const itself = ownMembers(claims).includes(memberId);
    const held = await holdGroup(deed, groupId);
    const group = requireGroup(claims, held, { deed: "take a member out of it", coordinator: !itself });
    if (!group.members.some((entry) => entry.memberId === memberId))
      throw refused(["member"], "NOT_IN_GROUP", "is not in the group.");
    keepsCoordinator(group, memberId, "member");
    await hasNoOpenOrder(deed, groupId, memberId);
    await sql`delete from metalworking.group_member
      where group_id = ${groupId} and member_id = ${memberId}`.execute(deed);
    const at = office.clock();
    return audited(deed, { at, claims, deed: "removeGroupMember", object: groupId, before: group });
  });
}

async function invite(
  office: Secretariat,
  deed: Deed,
  { claims, group, member, role }: { claims: Claims; group: GroupRow; member: MemberRow; role: string },
) {
  if (member.email === null) {
    const message =
      "has no e-mail address in the cluster's database; its operator may put it into the group.";
    throw refused(["member"], "NO_ADDRESS", message);
  }
  const at = office.clock();
  const [id, until] = [newId("invitation"), new Date(at.getTime() + invitedForMs)];
  await forgetInvitation(office, deed, group.id, member.id);
  await sql`insert into metalworking.invitation (id, group_id, member_id, role, expires_at)
    values (${id}, ${group.id}, ${member.id}, ${role}, ${until})`.execute(deed);
  const token = await office.tokens.issue(deed, { about: id, purpose: "JOIN", expiresAt: until });
  const link = explorerLink(office.publicUrl(), joinDocument(token));
  const language = languageIn(member.country);
  const letter = fillLetter(invitationLetters, language, {
    group: group.name,
    firm: member.name,
    until,
    link,
  });
  await office.mail.queue(deed, id, { to: member.email, language, ...letter });
  const invited = { member: member.id, role };
  await writeAudit(deed, "metalworking", {
    at,
    claims,
    deed: "saveGroupMember",
    object: group.id,
    after: { invited },
  });
  return { __typename: "GroupInvitationSent", group, memberId: member.id, validUntil: until };
}

async function forgetInvitation(
  { tokens, mail }: Secretariat,
  deed: Deed,
  groupId: string,
  memberId: string,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`delete from metalworking.invitation
    where group_id = ${groupId} and member_id = ${memberId} returning id`.execute(deed);
  for (const { id } of rows) {
    await tokens.retire(deed, id);
    await mail.forget(deed, id);
  }
}

async function existingMember(deed: Deed, id: string, argument: string): Promise<MemberRow> {
  const member = await memberOf(deed, id);
  if (member) return member;
  throw refused([argument], "UNKNOWN_MEMBER", "is no member's number; give one as m-00042.");
}

/** Without a coordinator nobody of the group could say any more who is in it. */
function keepsCoordinator({ members }: GroupRow, leaving: string, argument: string): void {
  if (members.some(({ memberId, role }) => role === "COORDINATOR" && memberId !== leaving)) return;
  throw refused([argument], "LAST_COORDINATOR", "would leave no coordinator; name another one first.");
}

async function hasNoOpenOrder(deed: Deed, groupId: string, memberId: string): Promise<void> {
  const { rows } = await sql`select 1 from metalworking.order_part p
    join metalworking.joint_order o on o.id = p.order_id
    where o.group_id = ${groupId} and p.member_id = ${memberId}
      and o.status not in ('SETTLED', 'CANCELLED') limit 1`.execute(deed);
  if (rows.length === 0) return;
  const message = "is a party of an order that is not settled; change, settle or cancel it first.";
  throw refused(["member"], "PARTY_OF_ORDER", message);
}

async function audited(deed: Deed, entry: Parameters<typeof writeAudit>[2]) {
  const group = await holdGroup(deed, entry.object);
  if (group === undefined) throw new Error("a group that was just written has to be there");
  await writeAudit(deed, "metalworking", { ...entry, after: group });
  return { __typename: "CooperationGroup", ...group };
}

function joinDocument(token: string): string {
  return `mutation Join {
  joinCooperationGroup(token: "${token}") {
    ... on CooperationGroup { id name members { role member { name } } }
    ... on UnknownToken { message }
  }
}`;
}

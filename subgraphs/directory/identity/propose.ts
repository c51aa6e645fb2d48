import { createHash } from "node:crypto";
import { sql } from "kysely";
import { similarity } from "#schema/text/similarity.ts";
import type { MemberBody } from "../profile/member-body.ts";
import { type Connection, jsonOf } from "../source/connection.ts";
import { nameKey } from "./company-name.ts";
import { contactKeys } from "./contact-keys.ts";
import { placeOf } from "./keys.ts";

interface Candidate {
  id: string;
  cluster: string;
  companyId: string;
  body: MemberBody;
}

/** So many firms on one key say nothing about any two of them. */
const mostSharing = 30;
/** Names less alike than this (trigrams) are different names. */
const similarEnough = 0.55;

/** Looks for members in other companies that the changed ones might be, and keeps the pairs for a person to decide. */
export async function proposeIdentities(db: Connection, changed: readonly string[], at: Date): Promise<void> {
  if (changed.length === 0) return;
  const { rows: pairs } = await sql<{ left: string; right: string }>`
    with shared as (
      select k.key, array_agg(k.member_id) as members from directory.weak_key k
      where k.key in (select key from directory.weak_key where member_id = any(${changed}::text[]))
      group by k.key having count(*) between 2 and ${mostSharing}
    )
    select distinct least(a.id, b.id) as left, greatest(a.id, b.id) as right from shared
    cross join lateral unnest(shared.members) as a(id) cross join lateral unnest(shared.members) as b(id)
    join directory.member x on x.id = a.id join directory.member y on y.id = b.id
    where a.id = any(${changed}::text[]) and a.id <> b.id and x.company_id <> y.company_id
      and not exists (select 1 from directory.identity_decision d
        where d.left_member = least(a.id, b.id) and d.right_member = greatest(a.id, b.id))`.execute(db);
  if (pairs.length === 0) return;
  const bodies = await readBodies(db, [...new Set(pairs.flatMap(({ left, right }) => [left, right]))]);
  const proposals = pairs.flatMap(({ left, right }) => {
    const judged = judge(bodies.get(left), bodies.get(right));
    return judged ? [{ id: proposalId(left, right), left, right, ...judged }] : [];
  });
  if (proposals.length === 0) return;
  await sql`insert into directory.proposal (id, left_member, right_member, score, evidence, proposed_at)
    select c.id, c."left", c."right", c.score, array(select jsonb_array_elements_text(c.evidence)),
      ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${jsonOf(proposals)}::jsonb)
      as c(id text, "left" text, "right" text, score double precision, evidence jsonb)
    on conflict (id) do update set score = excluded.score, evidence = excluded.evidence`.execute(db);
}

export function proposalId(left: string, right: string): string {
  return `p-${createHash("sha256").update(`${left}\n${right}`).digest("hex").slice(0, 20)}`;
}

async function readBodies(db: Connection, ids: readonly string[]): Promise<Map<string, Candidate>> {
  const { rows } = await sql<Candidate>`select id, cluster, company_id as "companyId", body
    from directory.member where id = any(${ids}::text[]) and ended_at is null`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What speaks for and against two members being one firm; undefined when it is not worth a person's time. */
function judge(left: Candidate | undefined, right: Candidate | undefined) {
  if (!left || !right) return undefined;
  const [a, b] = [left.body, right.body];
  const names = [nameKey(a.name), nameKey(b.name)] as const;
  const alike = names[0] === names[1] ? 1 : similarity(...names);
  const samePlace = placeOf(a) !== undefined && placeOf(a) === placeOf(b);
  const theirs = new Set(contactKeys(b));
  const contacts = contactKeys(a).filter((contact) => theirs.has(contact));
  const differing = differingNumbers(a, b);
  const contact = contacts.length > 0;
  if (!((alike === 1 && (samePlace || contact)) || (alike >= similarEnough && samePlace && contact)))
    return undefined;
  // Two numbers that differ are two firms, unless a shared contact says otherwise.
  if (differing.length > 0 && !contact) return undefined;
  const score = 0.5 * alike + (samePlace ? 0.2 : 0) + (contact ? 0.25 : 0) - (differing.length > 0 ? 0.4 : 0);
  const evidence = [
    alike === 1 ? `Both are called ${a.name}.` : `${a.name} and ${b.name} are much alike.`,
    samePlace
      ? `Both are in ${a.place}.`
      : `One is in ${a.place ?? a.country}, the other in ${b.place ?? b.country}.`,
    ...contacts.map(sentenceOn),
    ...differing,
  ];
  return { score: Math.round(Math.max(0, Math.min(1, score)) * 100) / 100, evidence };
}

function sentenceOn(contact: string): string {
  return contact.startsWith("p:")
    ? `Both have the telephone ${contact.slice(2)}.`
    : `Both have their site or mailbox at ${contact.slice(2)}.`;
}

function differingNumbers(a: MemberBody, b: MemberBody): string[] {
  const valid = ({ taxIds }: MemberBody) => taxIds.filter((taxId) => taxId.valid);
  return valid(a).flatMap(({ scheme, value }) => {
    const others = valid(b).filter((other) => other.scheme === scheme);
    const differs = others.length > 0 && others.every((other) => other.value !== value);
    return differs
      ? [`Their ${scheme} numbers differ: ${value} and ${others.map((other) => other.value).join(", ")}.`]
      : [];
  });
}

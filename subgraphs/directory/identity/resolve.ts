import { sql } from "kysely";
import { type Connection, jsonOf } from "../source/connection.ts";
import { type Assignment, assign, companyIdOf, type KnownCompany } from "./assign.ts";
import { readNeighbourhood } from "./neighbourhood.ts";
import { partition } from "./partition.ts";

/** Why identities are looked at, for the log. */
export interface Occasion {
  at: Date;
  /** `harvest:<cluster>` or the caller who decided. */
  subject: string;
}

export interface ResolvedIdentities {
  /** Companies whose members changed in number or in what they say. */
  companies: string[];
  /** Of these, the ones that have to be made. */
  created: Assignment["created"];
  /** Members that stand in another company than before. */
  moved: string[];
}

/**
 * Puts the members, and all that they are tied to, into companies; `companies` are ones that lost a member.
 * Runs in the caller's transaction, under the directory's lock.
 */
export async function resolveIdentities(
  db: Connection,
  { members: seeds, companies: touched }: { members: readonly string[]; companies: readonly string[] },
  occasion: Occasion,
): Promise<ResolvedIdentities> {
  const { members, decisions } = await readNeighbourhood(db, seeds, touched);
  const byId = new Map(members.map((member) => [member.id, member]));
  const known = await readCompanies(
    db,
    members.map(({ id, companyId }) => ({ id, companyId })),
  );
  const groups = partition(members, decisions);
  const assignment = assign(groups, byId, known);
  await write(db, assignment, occasion);
  const changed = new Set([...touched, ...assignment.revived]);
  for (const seed of seeds) {
    const company = byId.get(seed)?.companyId;
    if (company) changed.add(company);
  }
  for (const { company, from } of assignment.moved) {
    changed.add(company);
    if (from) changed.add(from);
  }
  for (const { id } of assignment.created) changed.add(id);
  const moved = assignment.moved.map(({ member }) => member);
  return { companies: [...changed], created: assignment.created, moved };
}

async function readCompanies(
  db: Connection,
  members: readonly { id: string; companyId: string | null }[],
): Promise<Map<string, KnownCompany>> {
  const anchors = members.map(({ id }) => id);
  const ids = [
    ...members.flatMap(({ companyId }) => (companyId ? [companyId] : [])),
    // A new company's id has to be free.
    ...members.flatMap(({ id, companyId }) => (companyId ? [] : [companyIdOf(id)])),
  ];
  const { rows } = await sql<KnownCompany>`
    select id, seq, anchor, retired_into as "retiredInto" from directory.company
    where id = any(${ids}::text[]) or anchor = any(${anchors}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

async function write(
  db: Connection,
  { created, revived, moved, merged }: Assignment,
  { at, subject }: Occasion,
) {
  if (moved.length > 0) {
    await sql`update directory.member m set company_id = c.company
      from jsonb_to_recordset(${jsonOf(moved)}::jsonb) as c(member text, company text)
      where m.id = c.member`.execute(db);
  }
  if (revived.length > 0) {
    await sql`update directory.company set retired_into = null, changed_xid = pg_current_xact_id()
      where id = any(${revived}::text[])`.execute(db);
    await logRevivals(db, revived, { at, subject });
  }
  if (merged.length > 0) await retire(db, merged, { at, subject });
  const parted = moved.filter(
    ({ from, company }) => from !== null && !merged.some(({ into }) => into === company),
  );
  if (parted.length > 0 && revived.length + created.length > 0) await followAnchors(db, parted);
}

async function retire(db: Connection, merged: Assignment["merged"], { at, subject }: Occasion) {
  await sql`with gone as (
      select * from jsonb_to_recordset(${jsonOf(merged)}::jsonb) as c(retired text, "into" text))
    update directory.company c set retired_into = gone."into", changed_xid = pg_current_xact_id()
    from gone where c.id = gone.retired or c.retired_into = gone.retired`.execute(db);
  // Members that left before the merge still tell by which ids the company was known.
  await sql`with gone as (
      select * from jsonb_to_recordset(${jsonOf(merged)}::jsonb) as c(retired text, "into" text))
    update directory.member m set company_id = gone."into" from gone
    where m.company_id = gone.retired and m.ended_at is not null`.execute(db);
  await sql`insert into directory.identity_log (at, deed, company_id, other_id, members, evidence, subject)
    select ${at.toISOString()}::timestamptz, 'MERGE', c."into", c.retired,
      array(select jsonb_array_elements_text(c.members)), array(select jsonb_array_elements_text(c.evidence)), ${subject}
    from jsonb_to_recordset(${jsonOf(merged)}::jsonb)
      as c(retired text, "into" text, members jsonb, evidence jsonb)`.execute(db);
}

async function logRevivals(db: Connection, revived: readonly string[], { at, subject }: Occasion) {
  await sql`insert into directory.identity_log (at, deed, company_id, other_id, members, evidence, subject)
    select ${at.toISOString()}::timestamptz, 'PART', c.id, null,
      array(select m.id from directory.member m where m.company_id = c.id order by m.id), '{}', ${subject}
    from directory.company c where c.id = any(${revived}::text[])`.execute(db);
}

/** After a company came apart, what had been retired into it goes where its own first member went. */
async function followAnchors(db: Connection, parted: Assignment["moved"]) {
  const left = [...new Set(parted.map(({ from }) => from))];
  await sql`update directory.company c set retired_into = m.company_id, changed_xid = pg_current_xact_id()
    from directory.member m
    where c.retired_into = any(${left}::text[]) and m.id = c.anchor and m.company_id is not null
      and m.company_id <> c.retired_into and m.company_id <> c.id`.execute(db);
}

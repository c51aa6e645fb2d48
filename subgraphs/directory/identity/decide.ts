import { type Kysely, sql } from "kysely";
import { settle, takeTurn } from "../harvest/apply-changes.ts";
import { type Connection, jsonOf } from "../source/connection.ts";
import type { Occasion } from "./resolve.ts";

/** What became of a decision: the companies that changed, or why nothing did. */
export type IdentityOutcome =
  | { company: string; companies: string[] }
  | { problem: { path: string[]; message: string; code: string } };

/** A person says whether two members are one firm. The word stands until a person says otherwise. */
export function decideProposal(
  db: Kysely<unknown>,
  { proposal, same }: { proposal: string; same: boolean },
  occasion: Occasion,
): Promise<IdentityOutcome> {
  return db.transaction().execute(async (transaction) => {
    await takeTurn(transaction);
    const { rows } = await sql<{ left: string; right: string; leftCompany: string; rightCompany: string }>`
      select l.id as left, r.id as right, l.company_id as "leftCompany", r.company_id as "rightCompany"
      from directory.proposal p join directory.member l on l.id = p.left_member and l.ended_at is null
      join directory.member r on r.id = p.right_member and r.ended_at is null
      where p.id = ${proposal} and l.company_id <> r.company_id`.execute(transaction);
    const [pair] = rows;
    if (!pair) {
      const message = "There is no open proposal of this id; it may have been decided already.";
      return { problem: { path: ["proposal"], message, code: "UNKNOWN_PROPOSAL" } };
    }
    const left = await membersIn(transaction, pair.leftCompany);
    const right = await membersIn(transaction, pair.rightCompany);
    if (same) {
      // The newest word counts: what was once called different no longer is.
      await forgetDecisions(transaction, left, right);
      await decide(transaction, [pair.left], [pair.right], true, occasion);
    } else {
      await decide(transaction, left, right, false, occasion);
    }
    await sql`delete from directory.proposal where id = ${proposal}`.execute(transaction);
    await log(transaction, same ? "ACCEPT" : "REFUSE", pair.leftCompany, pair.rightCompany, occasion);
    const companies = same
      ? await settle(transaction, { changed: [pair.left, pair.right], left: [] }, occasion)
      : [];
    return { company: await companyOf(transaction, pair.left), companies };
  });
}

/**
 * Gives a retired company the members back that a merge took, and keeps them apart from the others from now on. A
 * member that joined the company when it was first harvested had no company before: it is named by its own handle.
 */
export function takeMergeBack(
  db: Kysely<unknown>,
  { company, retired }: { company: string; retired: string },
  occasion: Occasion,
): Promise<IdentityOutcome> {
  return db.transaction().execute(async (transaction) => {
    await takeTurn(transaction);
    const { rows } = await sql<{ members: string[] }>`
      select l.members from directory.company c join directory.identity_log l on l.other_id = c.id and l.deed = 'MERGE'
      where c.id = ${retired} and c.retired_into = ${company} order by l.id desc limit 1`.execute(
      transaction,
    );
    const inside = await membersIn(transaction, company);
    const returning = inside.filter((member) => member === retired || rows[0]?.members.includes(member));
    const staying = inside.filter((member) => !returning.includes(member));
    if (returning.length === 0 || staying.length === 0) {
      const message = `${retired} was not merged into ${company}, or none of its members is left there.`;
      return { problem: { path: ["retired"], message, code: "NOT_MERGED" } };
    }
    await decide(transaction, staying, returning, false, occasion);
    await log(transaction, "UNDO", company, retired, occasion);
    const companies = await settle(transaction, { changed: inside, left: [] }, occasion);
    return { company, companies: [...new Set([company, retired, ...companies])] };
  });
}

async function membersIn(db: Connection, company: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from directory.member where company_id = ${company} and ended_at is null order by id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

async function companyOf(db: Connection, member: string): Promise<string> {
  const { rows } = await sql<{ company: string }>`
    select company_id as company from directory.member where id = ${member}`.execute(db);
  return rows[0]?.company ?? "";
}

/** Says it of every pair across the two lists. */
async function decide(
  db: Connection,
  left: readonly string[],
  right: readonly string[],
  same: boolean,
  { at, subject }: Occasion,
): Promise<void> {
  const pairs = left.flatMap((a) => right.map((b) => (a < b ? { a, b } : { a: b, b: a })));
  await sql`insert into directory.identity_decision (left_member, right_member, same, decided_at, decided_by)
    select c.a, c.b, ${same}, ${at.toISOString()}::timestamptz, ${subject}
    from jsonb_to_recordset(${jsonOf(pairs)}::jsonb) as c(a text, b text)
    on conflict (left_member, right_member) do update
      set same = excluded.same, decided_at = excluded.decided_at, decided_by = excluded.decided_by`.execute(
    db,
  );
}

async function forgetDecisions(
  db: Connection,
  left: readonly string[],
  right: readonly string[],
): Promise<void> {
  await sql`delete from directory.identity_decision
    where (left_member = any(${left}::text[]) and right_member = any(${right}::text[]))
      or (left_member = any(${right}::text[]) and right_member = any(${left}::text[]))`.execute(db);
}

async function log(db: Connection, deed: string, company: string, other: string, { at, subject }: Occasion) {
  await sql`insert into directory.identity_log (at, deed, company_id, other_id, members, evidence, subject)
    values (${at.toISOString()}::timestamptz, ${deed}, ${company}, ${other}, '{}', '{}', ${subject})`.execute(
    db,
  );
}

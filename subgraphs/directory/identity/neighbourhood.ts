import { sql } from "kysely";
import type { Connection } from "../source/connection.ts";
import type { IdentityDecision, IdentityMember } from "./partition.ts";

export interface NeighbourMember extends IdentityMember {
  /** The order in which the directory first saw its members. */
  seq: number;
  companyId: string | null;
}

/** Everything that could be one firm with the given members, and what persons have decided about it. */
export interface Neighbourhood {
  members: NeighbourMember[];
  decisions: IdentityDecision[];
}

/**
 * Reads the members that the given ones are tied to, directly or through others: by a strong key, by a decision, or
 * by standing in one company now. Nothing outside can change how these come apart into firms, which is what makes
 * resolving them alone as good as resolving all. Four questions for each step of the longest chain, mostly two steps;
 * each looks up a list in one index, because joins over tables that have just grown are planned badly.
 */
export async function readNeighbourhood(
  db: Connection,
  seeds: readonly string[],
  companies: readonly string[],
): Promise<Neighbourhood> {
  const reached = new Reached();
  let ids = reached.newOf(seeds);
  let standing: string[] = [...companies];
  while (ids.length > 0 || standing.length > 0) {
    const here = await readMembers(db, ids, standing);
    reached.newOf(here.map(({ id }) => id));
    const keys = await readKeys(
      db,
      here.map(({ id }) => id),
    );
    for (const member of here)
      reached.members.set(member.id, { ...member, strongKeys: keys.get(member.id) ?? [] });
    const tied = [
      ...(await readHolders(db, reached.newKeys([...keys.values()].flat()))),
      ...(await readAccepted(
        db,
        here.map(({ id }) => id),
      )),
    ];
    ids = reached.newOf(tied);
    standing = reached.newCompanies(here.flatMap(({ companyId }) => companyId ?? []));
  }
  const all = [...reached.members.keys()];
  return { members: [...reached.members.values()], decisions: await readDecisions(db, all) };
}

/** What has been looked at already. */
class Reached {
  readonly members = new Map<string, NeighbourMember>();
  readonly #ids = new Set<string>();
  readonly #keys = new Set<string>();
  readonly #companies = new Set<string>();

  newOf(ids: readonly string[]): string[] {
    return unseen(this.#ids, ids);
  }

  newKeys(keys: readonly string[]): string[] {
    return unseen(this.#keys, keys);
  }

  newCompanies(companies: readonly string[]): string[] {
    return unseen(this.#companies, companies);
  }
}

function unseen(seen: Set<string>, values: readonly string[]): string[] {
  return values.filter((value) => {
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

type MemberRow = Omit<NeighbourMember, "strongKeys">;

async function readMembers(db: Connection, ids: readonly string[], companies: readonly string[]) {
  const { rows } = await sql<MemberRow>`
    select id, seq, company_id as "companyId" from directory.member
      where id = any(${ids}::text[]) and ended_at is null
    union select id, seq, company_id from directory.member
      where company_id = any(${companies}::text[]) and ended_at is null`.execute(db);
  return rows;
}

async function readKeys(db: Connection, ids: readonly string[]): Promise<Map<string, string[]>> {
  const keys = new Map<string, string[]>();
  if (ids.length === 0) return keys;
  const { rows } = await sql<{ id: string; key: string }>`
    select member_id as id, key from directory.strong_key where member_id = any(${ids}::text[])`.execute(db);
  for (const { id, key } of rows) {
    const own = keys.get(id);
    if (own) own.push(key);
    else keys.set(id, [key]);
  }
  return keys;
}

async function readHolders(db: Connection, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select member_id as id from directory.strong_key where key = any(${keys}::text[])`.execute(db);
  return rows.map(({ id }) => id);
}

async function readAccepted(db: Connection, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select right_member as id from directory.identity_decision where left_member = any(${ids}::text[]) and same
    union select left_member from directory.identity_decision
      where right_member = any(${ids}::text[]) and same`.execute(db);
  return rows.map(({ id }) => id);
}

async function readDecisions(db: Connection, ids: readonly string[]): Promise<IdentityDecision[]> {
  const { rows } = await sql<IdentityDecision>`
    select left_member as left, right_member as right, same from directory.identity_decision
    where left_member = any(${ids}::text[]) and right_member = any(${ids}::text[])`.execute(db);
  return rows;
}

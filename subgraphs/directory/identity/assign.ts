import { createHash } from "node:crypto";
import type { NeighbourMember } from "./neighbourhood.ts";
import { compare, type IdentityGroup } from "./partition.ts";

/** A company as far as giving ids goes. */
export interface KnownCompany {
  id: string;
  seq: number;
  /** The member it was first made of. */
  anchor: string;
  retiredInto: string | null;
}

export interface Assignment {
  /** Companies that have to be made, each with its first member. */
  created: { id: string; anchor: string }[];
  /** Retired companies that live again. */
  revived: string[];
  /** Members that change companies. */
  moved: { member: string; company: string; from: string | null }[];
  merged: { retired: string; into: string; evidence: string[]; members: string[] }[];
}

/** `c-` and 16 characters of base32 over a hash of the first member: it tells nothing, and comes out the same again. */
export function companyIdOf(member: string, attempt = 0): string {
  const hash = createHash("sha256")
    .update(attempt === 0 ? member : `${member}#${attempt}`)
    .digest();
  const letters = "abcdefghijklmnopqrstuvwxyz234567";
  let id = "";
  for (let bit = 0; id.length < 16; bit += 5) {
    const value = ((hash[bit >> 3] ?? 0) << 8) | (hash[(bit >> 3) + 1] ?? 0);
    id += letters[(value >> (11 - (bit & 7))) & 31];
  }
  return `c-${id}`;
}

/**
 * Gives each group of members its company. A group keeps the oldest company that its members stand in; when a company
 * comes apart, the part with its first member keeps it (else the larger part), and another part takes back the company
 * that its first member once had, or a new one. Companies left without a group are retired into the one that most of
 * their members went to.
 */
export function assign(
  groups: readonly IdentityGroup[],
  members: ReadonlyMap<string, NeighbourMember>,
  companies: ReadonlyMap<string, KnownCompany>,
): Assignment {
  const taken = new Map<string, IdentityGroup>();
  const given = new Map<IdentityGroup, string>();
  for (const { group, company } of claims(groups, members, companies)) {
    if (taken.has(company.id) || given.has(group)) continue;
    taken.set(company.id, group);
    given.set(group, company.id);
  }
  const created: Assignment["created"] = [];
  const revived: string[] = [];
  for (const group of groups) {
    if (given.has(group)) continue;
    const [first] = [...group.members].sort(
      (a, b) => (members.get(a)?.seq ?? 0) - (members.get(b)?.seq ?? 0),
    );
    if (first === undefined) continue;
    const former = formerCompany(group, companies, taken);
    const id = former?.id ?? freeId(first, companies, taken);
    if (former) revived.push(id);
    else created.push({ id, anchor: first });
    taken.set(id, group);
    given.set(group, id);
  }
  const moved = [...given].flatMap(([group, company]) =>
    group.members
      .map((member) => ({ member, company, from: members.get(member)?.companyId ?? null }))
      .filter(({ from }) => from !== company),
  );
  return { created, revived, moved, merged: mergersOf(moved, given, taken, companies) };
}

/** Who may claim which company, the best claim first. */
function claims(
  groups: readonly IdentityGroup[],
  members: ReadonlyMap<string, NeighbourMember>,
  companies: ReadonlyMap<string, KnownCompany>,
) {
  const all = groups.flatMap((group) => {
    const inside = new Map<string, number>();
    for (const member of group.members) {
      const company = members.get(member)?.companyId;
      if (company) inside.set(company, (inside.get(company) ?? 0) + 1);
    }
    return [...inside].flatMap(([id, count]) => {
      const company = companies.get(id);
      return company && company.retiredInto === null
        ? [{ group, company, count, anchored: group.members.includes(company.anchor) }]
        : [];
    });
  });
  return all.sort(
    (a, b) =>
      Number(b.anchored) - Number(a.anchored) ||
      a.company.seq - b.company.seq ||
      b.count - a.count ||
      compare(a.group.members[0] ?? "", b.group.members[0] ?? ""),
  );
}

function formerCompany(
  group: IdentityGroup,
  companies: ReadonlyMap<string, KnownCompany>,
  taken: ReadonlyMap<string, IdentityGroup>,
): KnownCompany | undefined {
  const inside = new Set(group.members);
  return [...companies.values()]
    .filter(({ id, anchor, retiredInto }) => retiredInto !== null && inside.has(anchor) && !taken.has(id))
    .sort((a, b) => a.seq - b.seq)[0];
}

function freeId(
  first: string,
  companies: ReadonlyMap<string, KnownCompany>,
  taken: ReadonlyMap<string, IdentityGroup>,
): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = companyIdOf(first, attempt);
    if (!companies.has(id) && !taken.has(id)) return id;
  }
}

function mergersOf(
  moved: Assignment["moved"],
  given: ReadonlyMap<IdentityGroup, string>,
  taken: ReadonlyMap<string, IdentityGroup>,
  companies: ReadonlyMap<string, KnownCompany>,
): Assignment["merged"] {
  const groupOf = new Map([...given].map(([group, company]) => [company, group]));
  const leaving = new Map<string, Map<string, string[]>>();
  for (const { member, company, from } of moved) {
    if (from === null || taken.has(from) || companies.get(from)?.retiredInto !== null) continue;
    const targets = leaving.get(from) ?? new Map<string, string[]>();
    leaving.set(from, targets.set(company, [...(targets.get(company) ?? []), member]));
  }
  return [...leaving].flatMap(([retired, targets]) => {
    const [best] = [...targets].sort(([a, x], [b, y]) => y.length - x.length || compare(a, b));
    if (!best) return [];
    const [into, members] = best;
    return [{ retired, into, members, evidence: groupOf.get(into)?.evidence ?? [] }];
  });
}

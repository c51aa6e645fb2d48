import { taxOf } from "./keys.ts";

/** A member as the identity rules see it. */
export interface IdentityMember {
  id: string;
  strongKeys: readonly string[];
}

/** A person's word on two members. */
export interface IdentityDecision {
  left: string;
  right: string;
  same: boolean;
}

/** The members of one firm, and by what they were found to be one. */
export interface IdentityGroup {
  members: string[];
  evidence: string[];
}

/**
 * Puts members into firms. The answer depends on the members and decisions alone, never on their order:
 *
 * 1. what a person called the same is the same;
 * 2. a shared valid number is the same firm;
 * 3. a shared name, place and contact is the same firm, unless all that would come together that way holds two
 *    different valid numbers of one scheme: then it joins nothing, and a person is asked.
 *
 * No step joins what a person called different.
 */
export function partition(
  members: readonly IdentityMember[],
  decisions: readonly IdentityDecision[],
): IdentityGroup[] {
  const ids = members.map(({ id }) => id).sort();
  const forest = new Forest(ids, decisions);
  const known = new Set(ids);
  const accepted = decisions
    .filter(({ same, left, right }) => same && known.has(left) && known.has(right))
    .sort((a, b) => compare(`${a.left} ${a.right}`, `${b.left} ${b.right}`));
  for (const { left, right } of accepted) forest.join(left, right, "accepted by an operator");

  const holders = holdersByKey(members);
  const numbers = holders.filter(([key]) => key.startsWith("tax:"));
  for (const [key, shared] of numbers) forest.joinAll(shared, `the same number ${key.slice(4)}`);

  const contacts = holders.filter(([key]) => !key.startsWith("tax:"));
  const taxes = new Map(members.map(({ id, strongKeys }) => [id, taxOf(strongKeys)]));
  for (const together of componentsOver(contacts, forest)) {
    if (conflicts(together.groups, taxes)) continue;
    for (const shared of together.edges) forest.joinAll(shared, "the same name, place and contact");
  }
  return forest.groups();
}

/** Keys that two or more members have, in a stable order, each with its members in a stable order. */
function holdersByKey(members: readonly IdentityMember[]): [string, string[]][] {
  const holders = new Map<string, string[]>();
  for (const { id, strongKeys } of members) {
    for (const key of strongKeys) {
      const ids = holders.get(key);
      if (ids) ids.push(id);
      else holders.set(key, [id]);
    }
  }
  return [...holders]
    .filter(([, ids]) => ids.length > 1)
    .map(([key, ids]): [string, string[]] => [key, ids.sort()])
    .sort(([a], [b]) => compare(a, b));
}

/** What the contact keys would bring together: groups so far, and the keys' holders that connect them. */
function componentsOver(contacts: readonly [string, string[]][], forest: Forest) {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let next = parents.get(at); next !== undefined && next !== at; next = parents.get(at)) at = next;
    return at;
  };
  for (const [, shared] of contacts) {
    const [first, ...others] = shared.map((id) => rootOf(forest.rootOf(id)));
    for (const other of others)
      if (first !== undefined && rootOf(first) !== rootOf(other)) parents.set(rootOf(other), rootOf(first));
  }
  const components = new Map<string, { groups: string[][]; edges: string[][]; roots: Set<string> }>();
  for (const [, shared] of contacts) {
    const root = rootOf(forest.rootOf(shared[0] ?? ""));
    const component = components.get(root) ?? { groups: [], edges: [], roots: new Set<string>() };
    components.set(root, component);
    component.edges.push(shared);
    for (const id of shared) {
      const group = forest.rootOf(id);
      if (component.roots.has(group)) continue;
      component.roots.add(group);
      component.groups.push(forest.membersOf(group));
    }
  }
  return [...components.values()];
}

function conflicts(
  groups: readonly string[][],
  taxes: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
): boolean {
  const seen = new Map<string, Set<string>>();
  for (const group of groups) {
    const own = new Map<string, Set<string>>();
    for (const id of group) {
      for (const [scheme, values] of taxes.get(id) ?? []) {
        own.set(scheme, new Set([...(own.get(scheme) ?? []), ...values]));
      }
    }
    for (const [scheme, values] of own) {
      const others = seen.get(scheme);
      if (others && ![...values].some((value) => others.has(value))) return true;
      seen.set(scheme, new Set([...(others ?? []), ...values]));
    }
  }
  return false;
}

/** Growing groups that never take in what a person called different. */
class Forest {
  readonly #groups = new Map<string, { root: string; members: string[]; evidence: Set<string> }>();
  readonly #apart = new Map<string, Set<string>>();

  constructor(ids: readonly string[], decisions: readonly IdentityDecision[]) {
    for (const id of ids) this.#groups.set(id, { root: id, members: [id], evidence: new Set() });
    for (const { left, right, same } of decisions) {
      if (same) continue;
      this.#forbid(left, right);
      this.#forbid(right, left);
    }
  }

  rootOf(id: string): string {
    return this.#groups.get(id)?.root ?? id;
  }

  membersOf(id: string): string[] {
    return this.#groups.get(id)?.members ?? [];
  }

  /** False when a person has called some of the two groups different. */
  join(left: string, right: string, evidence: string): boolean {
    const [a, b] = [this.#groups.get(left), this.#groups.get(right)];
    if (!a || !b) return true;
    if (a === b) {
      a.evidence.add(evidence);
      return true;
    }
    if (a.members.some((id) => b.members.some((other) => this.#apart.get(id)?.has(other)))) return false;
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
    into.members.push(...from.members);
    into.evidence.add(evidence);
    for (const reason of from.evidence) into.evidence.add(reason);
    for (const id of from.members) this.#groups.set(id, into);
    return true;
  }

  /** Where the first may not hold them all together, every pair is tried. */
  joinAll(ids: readonly string[], evidence: string): void {
    const [first, ...others] = ids;
    if (first === undefined) return;
    if (others.map((other) => this.join(first, other, evidence)).every(Boolean)) return;
    others.forEach((left, at) => {
      for (const right of others.slice(at + 1)) this.join(left, right, evidence);
    });
  }

  groups(): IdentityGroup[] {
    return [...new Set(this.#groups.values())].map(({ members, evidence }) => ({
      members: [...members].sort(),
      evidence: [...evidence].sort(),
    }));
  }

  #forbid(left: string, right: string): void {
    const others = this.#apart.get(left) ?? new Set<string>();
    this.#apart.set(left, others.add(right));
  }
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

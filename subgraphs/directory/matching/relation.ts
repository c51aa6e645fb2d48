import { allCapabilities, capabilityByCode, widerCapabilities } from "#schema/reference/capabilities.ts";

/** How what somebody does answers what is wanted, in the capability tree. */
export type RelationKind = "EXACT" | "NARROWER" | "BROADER" | "RELATED";

export interface Relation {
  kind: RelationKind;
  /** From 0 to 1: how far it answers. */
  part: number;
}

/** For each step up the tree, what a wider capability is worth: whoever does machining may or may not do milling. */
const eachStepUp = 0.5;
/** What lies under the same wider capability: the machines differ, the trade is the same. */
const related = 0.15;

const relations = new Map<string, ReadonlyMap<string, Relation>>();

/** How a capability answers the wanted one; undefined where it does not at all. */
export function relationOf(wanted: string, supplied: string): Relation | undefined {
  const known = relations.get(wanted) ?? relationsOf(wanted);
  return known.get(supplied);
}

function relationsOf(wanted: string): ReadonlyMap<string, Relation> {
  const wider = widerCapabilities(wanted);
  const found = new Map<string, Relation>();
  for (const { code } of allCapabilities) {
    const relation = relate(wanted, wider, code);
    if (relation) found.set(code, relation);
  }
  if (capabilityByCode(wanted) !== undefined) relations.set(wanted, found);
  return found;
}

function relate(wanted: string, wider: readonly string[], supplied: string): Relation | undefined {
  if (supplied === wanted) return { kind: "EXACT", part: 1 };
  const above = widerCapabilities(supplied);
  if (above.includes(wanted)) return { kind: "NARROWER", part: 1 };
  const steps = wider.indexOf(supplied);
  if (steps >= 0) return { kind: "BROADER", part: eachStepUp ** (steps + 1) };
  const [parent] = wider;
  return parent !== undefined && above.includes(parent) ? { kind: "RELATED", part: related } : undefined;
}

/** How a list of capabilities answers a list of wanted ones, with the pair that answers best. */
export interface Answer extends Relation {
  wanted: string;
  supplied: string;
}

/**
 * One good answer counts as much as the average over all that is wanted: whoever asks for milling and hardening is
 * helped by either, and better by both. Undefined where nothing is answered.
 */
export function answerOf(wanted: readonly string[], supplied: readonly string[]): Answer | undefined {
  let best: Answer | undefined;
  let sum = 0;
  for (const want of wanted) {
    let own = 0;
    for (const supply of supplied) {
      const relation = relationOf(want, supply);
      if (relation === undefined) continue;
      own = Math.max(own, relation.part);
      if (best === undefined || isBetter(relation, best))
        best = { ...relation, wanted: want, supplied: supply };
    }
    sum += own;
  }
  return best && { ...best, part: (best.part + sum / wanted.length) / 2 };
}

/** Of equal parts the exact one explains more; else the first one stays. */
function isBetter(relation: Relation, than: Relation): boolean {
  if (relation.part !== than.part) return relation.part > than.part;
  return relation.kind === "EXACT" && than.kind !== "EXACT";
}

import { type RawBuilder, sql } from "kysely";
import { badInput } from "#schema/errors.ts";
import { capabilityByCode, capabilityWithNarrower } from "#schema/reference/capabilities.ts";

/** As MetalworkingMemberFilter in the schema. */
export interface MemberFilter {
  processes?: readonly string[] | null;
  materials?: readonly string[] | null;
  machineKinds?: readonly string[] | null;
  maxToleranceMicrometres?: number | null;
  minFreeCapacityPercent?: number | null;
}

const longestList = 100;

/** The condition on `metalworking.member m` that a filter means. Throws BAD_INPUT naming the field. */
export function memberCondition(filter: MemberFilter | null | undefined): RawBuilder<unknown> {
  const conditions = [
    ...anyOf("processes", filter?.processes, (codes) => {
      const wanted = [...new Set(codes.flatMap(narrower))];
      return sql`exists (select 1 from metalworking.process p
        where p.member_id = m.id and p.capability = any(${wanted}::text[]))`;
    }),
    ...anyOf("materials", filter?.materials, (materials) => {
      return sql`exists (select 1 from metalworking.material a
        where a.member_id = m.id and lower(a.material) = any(${lowered(materials)}::text[]))`;
    }),
    ...anyOf("machineKinds", filter?.machineKinds, (kinds) => {
      return sql`exists (select 1 from metalworking.machine c
        where c.member_id = m.id and lower(c.kind) = any(${lowered(kinds)}::text[]))`;
    }),
    ...within("maxToleranceMicrometres", filter?.maxToleranceMicrometres, [1, 1_000_000], (most) => {
      return sql`m.tolerance_micrometres <= ${most}`;
    }),
    ...within("minFreeCapacityPercent", filter?.minFreeCapacityPercent, [0, 100], (least) => {
      return sql`m.free_capacity_percent >= ${least}`;
    }),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

function narrower(code: string): string[] {
  if (capabilityByCode(code) !== undefined) return capabilityWithNarrower(code);
  throw badInput({
    argument: "where.processes",
    problem: `"${code.slice(0, 40)}" is not a capability`,
    expected: "give capability codes, such as MILLING",
  });
}

function lowered(names: readonly string[]): string[] {
  return names.map((name) => name.trim().toLowerCase());
}

function anyOf(
  field: keyof MemberFilter,
  list: readonly string[] | null | undefined,
  condition: (list: readonly string[]) => RawBuilder<unknown>,
): RawBuilder<unknown>[] {
  if (list === null || list === undefined) return [];
  if (list.length > 0 && list.length <= longestList && list.every((entry) => entry.length <= 200))
    return [condition(list)];
  throw badInput({
    argument: `where.${field}`,
    problem: `has ${list.length} entries`,
    expected: `give 1 to ${longestList} entries of at most 200 characters, or leave it out`,
  });
}

function within(
  field: keyof MemberFilter,
  value: number | null | undefined,
  [least, most]: readonly [number, number],
  condition: (value: number) => RawBuilder<unknown>,
): RawBuilder<unknown>[] {
  if (value === null || value === undefined) return [];
  if (value >= least && value <= most) return [condition(value)];
  throw badInput({
    argument: `where.${field}`,
    problem: `is ${value}`,
    expected: `it has to be from ${least} to ${most}`,
  });
}

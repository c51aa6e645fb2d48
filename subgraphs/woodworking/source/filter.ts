import { type RawBuilder, sql } from "kysely";
import { badInput } from "#schema/errors.ts";
import { fold } from "#schema/text/fold.ts";
import { latinNames } from "./species.ts";

/** As WoodworkingMemberFilter in the schema. */
export interface MemberFilter {
  products?: readonly string[] | null;
  species?: readonly string[] | null;
  chainOfCustody?: boolean | null;
}

const longestList = 100;

/** The condition on `woodworking.member m` that a filter means. Throws BAD_INPUT naming the field. */
export function memberCondition(filter: MemberFilter | null | undefined): RawBuilder<unknown> {
  const conditions = [
    ...anyOf("products", filter?.products, (products) => {
      return sql`m.products_folded like any (${products.map(likePattern)}::text[])`;
    }),
    ...anyOf("species", filter?.species, (names) => {
      return sql`m.record -> 'species' ?| ${names.flatMap(latin)}::text[]`;
    }),
    ...custody(filter?.chainOfCustody),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

function likePattern(product: string): string {
  const folded = fold(product).trim();
  if (folded !== "") return `%${folded.replaceAll(/[\\%_]/g, "\\$&")}%`;
  throw badInput({
    argument: "where.products",
    problem: "has an empty entry",
    expected: "name products or parts of their names",
  });
}

function latin(name: string): readonly string[] {
  const names = latinNames(name);
  if (names.length > 0) return names;
  throw badInput({
    argument: "where.species",
    problem: `"${name.slice(0, 40)}" is not a species we know`,
    expected:
      "name a species in Latin or in a language of the platform, such as Pinus sylvestris, sosna or pine",
  });
}

function custody(wanted: boolean | null | undefined): RawBuilder<unknown>[] {
  if (wanted === null || wanted === undefined) return [];
  return [sql`(jsonb_array_length(m.record -> 'chainOfCustody') > 0) = ${wanted}`];
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

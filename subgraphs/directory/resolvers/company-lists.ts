import type { GraphQLResolveInfo } from "graphql";
import { dayOf } from "#schema/clock.ts";
import { badInput } from "#schema/errors.ts";
import { checkNumber } from "#schema/numbers/check-number.ts";
import { parseNumberScheme } from "#schema/numbers/schemes.ts";
import { type NearArgument, readNear } from "#subgraphs/kit/near.ts";
import type { PageArguments } from "#subgraphs/kit/paging.ts";
import { compacted } from "../profile/build-profile.ts";
import { type CompanyOrder, companyFacets } from "../search/index.ts";
import type { CompanyRow } from "../source/company-row.ts";
import { readPage, readSearch, searchConnection, selects } from "./lists.ts";
import { type CompanyFilterInput, readCompanyFilter } from "./read-filters.ts";
import { type NearBorderInput, readNearBorder } from "./read-nearness.ts";
import type { Context, Room } from "./room.ts";

export interface CompanySelectionInput {
  search?: string | null;
  where?: CompanyFilterInput | null;
  near?: NearArgument | null;
  nearBorder?: NearBorderInput | null;
}

export interface CompanyListInput extends CompanySelectionInput, PageArguments {
  orderBy?: CompanyOrder;
  collation?: string | null;
}

/** Which companies a caller means, checked. */
export function readCompanySelection(wanted: CompanySelectionInput, { projection }: Room, context: Context) {
  return compacted({
    search: readSearch(wanted.search),
    where: readCompanyFilter(wanted.where, projection.known),
    near: readNear(wanted.near),
    nearBorder: readNearBorder(wanted.nearBorder),
    today: dayOf(context.clock()),
  });
}

/** A page of companies: one question to the index, one to the database. `within` narrows what the caller asked. */
export async function companyList(
  wanted: CompanyListInput,
  room: Room,
  context: Context,
  info: GraphQLResolveInfo,
  within?: { cluster: string },
) {
  const selection = readCompanySelection(wanted, room, context);
  const orderBy = wanted.orderBy ?? "RELEVANCE";
  if (orderBy === "DISTANCE" && !selection.near && !selection.nearBorder) {
    const expected = "give near or nearBorder with it, or another order";
    throw badInput({ argument: "orderBy", problem: "is DISTANCE without a point to measure from", expected });
  }
  const where = within
    ? { ...selection.where, allClusters: [...(selection.where.allClusters ?? []), within.cluster] }
    : selection.where;
  const { index, clusterNames } = room.projection;
  const answer = index.companies.find({
    ...selection,
    where,
    orderBy,
    ...(wanted.collation ? { collation: wanted.collation } : {}),
    page: readPage(wanted),
    facets: selects(info, "facets") && companyFacets,
  });
  const nodes = await context.loaders.company.loadMany(answer.hits.map(({ id }) => id));
  return searchConnection(answer, nodes, clusterNames);
}

interface CompanyHandle {
  id?: string | null;
  slug?: string | null;
  taxId?: { scheme: string; value: string } | null;
}

/** One company by exactly one handle. */
export function companyByHandle(
  { id, slug, taxId }: CompanyHandle,
  { loaders }: Context,
): Promise<CompanyRow | null> {
  const given = Object.entries({ id, slug, taxId }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  if (given.length !== 1) {
    const names = given.map(([name]) => name).join(" and ");
    const problem =
      given.length === 0 ? "is missing, and so are slug and taxId" : `stands with others: ${names} are given`;
    const argument = given[0]?.[0] ?? "id";
    throw badInput({ argument, problem, expected: "give exactly one of id, slug and taxId" });
  }
  if (id) return loaders.companyByRef.load(id);
  if (slug) return loaders.companyBySlug.load(slug.toLowerCase());
  if (!taxId) return Promise.resolve(null);
  const checked = checkNumber(parseNumberScheme(taxId.scheme, "taxId.scheme"), taxId.value.slice(0, 60));
  if (!checked.valid) {
    throw badInput({
      argument: "taxId.value",
      problem: "is no number of that scheme",
      expected: checked.message,
    });
  }
  return loaders.companyByRef.load(`tax:${checked.scheme}:${checked.value}`);
}

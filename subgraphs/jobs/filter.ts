import { badInput } from "#schema/errors.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import { regionByCode } from "#schema/reference/regions.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";
import { checkKnown } from "#subgraphs/kit/graph/known-codes.ts";
import { checkEmployerFilter } from "./employers/employer-filter.ts";
import type { JobFilter } from "./source/conditions.ts";

/** Checks the codes of a filter: an unknown one would find nothing and look like an empty exchange. Throws BAD_INPUT. */
export function readFilter(where: JobFilter | null | undefined): JobFilter {
  if (where == null) return {};
  checkKnown("where.countries", where.countries, countryByCode, "ISO 3166-1 codes such as PL or LT");
  checkKnown("where.regions", where.regions, regionByCode, "codes that the query `regions` lists");
  checkKnown(
    "where.occupations",
    where.occupations,
    occupationByCode,
    "ISCO-08 codes that the query `occupations` lists",
  );
  checkKnown("where.sectors", where.sectors, sectorByCode, "sector codes such as METALWORKING");
  if (where.employer != null) checkEmployerFilter(where.employer);
  if (where.occupations == null) return where;
  return { ...where, occupations: where.occupations.flatMap((code) => occupationByCode(code)?.code ?? []) };
}

const longestSearch = 200;

/** Checks a search text. Throws BAD_INPUT. */
export function readSearch(search: string | null | undefined): string | undefined {
  if (search == null || search.length <= longestSearch) return search ?? undefined;
  throw badInput({
    argument: "search",
    problem: `has ${search.length} characters`,
    expected: `it may have up to ${longestSearch}`,
  });
}

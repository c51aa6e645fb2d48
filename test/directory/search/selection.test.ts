import fc from "fast-check";
import { fold } from "#schema/text/fold.ts";
import {
  type CompanyDimension,
  type CompanyOrder,
  companyFacets,
} from "#subgraphs/directory/search/index.ts";
import { byText } from "#subgraphs/directory/search/name-order.ts";
import { companyList, generatedSelection } from "./generated.ts";
import { indexOf } from "./index-kit.ts";
import { distanceOf, facetOf, matchesAll, valuesOf } from "./naive-search.ts";

const unsearched = generatedSelection.map(({ search: _, ...selection }) => selection);
const page = { first: 1000 };

describe("the search index agrees with looking at every company", () => {
  it("finds and counts the same companies for any filter and nearness", () => {
    fc.assert(
      fc.property(companyList(25), unsearched, (companies, selection) => {
        const answer = indexOf(companies).companies.find({ ...selection, orderBy: "NAME", page });
        const expected = companies.filter((company) => matchesAll(company, selection));
        expect(answer.hits.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(answer.total).toBe(expected.length);
      }),
      { numRuns: 200 },
    );
  });

  it("counts the same facets, each without its own condition", () => {
    fc.assert(
      fc.property(companyList(25), unsearched, (companies, selection) => {
        const query = { ...selection, orderBy: "NAME" as const, page, facets: companyFacets };
        const expected = companyFacets.map((dimension) => facetOf(companies, selection, dimension));
        expect(indexOf(companies).companies.find(query).facets).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it("sorts the same way in every order", () => {
    const orders = fc.constantFrom<CompanyOrder>("NAME", "UPDATED", "DISTANCE", "RELEVANCE");
    fc.assert(
      fc.property(companyList(25), unsearched, orders, (companies, selection, orderBy) => {
        const answer = indexOf(companies).companies.find({ ...selection, orderBy, page });
        const first = (company: (typeof companies)[number]) =>
          orderBy === "UPDATED"
            ? -company.updatedAt
            : orderBy === "DISTANCE"
              ? (distanceOf(company, selection) ?? 0)
              : 0;
        const expected = companies
          .filter((company) => matchesAll(company, selection))
          .sort((a, b) => first(a) - first(b) || byText(fold(a.name), fold(b.name)) || byText(a.id, b.id));
        expect(answer.hits.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        for (const [at, { distanceKm }] of answer.hits.entries()) {
          const company = expected[at];
          expect(distanceKm).toBe(
            company && (selection.near || selection.nearBorder) ? distanceOf(company, selection) : undefined,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same statistics for one to three dimensions", () => {
    const dimensions = fc.uniqueArray(
      fc.constantFrom<CompanyDimension>("COUNTRY", "CLUSTER", "CAPABILITY", "SIZE", "SECTOR"),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(companyList(25), unsearched, dimensions, (companies, selection, groupBy) => {
        const chosen = companies.filter((company) => matchesAll(company, selection));
        const counts = new Map<string, number>();
        for (const company of chosen) {
          let combinations: string[][] = [[]];
          for (const dimension of groupBy) {
            combinations = combinations.flatMap((keys) =>
              valuesOf(company, dimension).map((value) => [...keys, value]),
            );
          }
          for (const keys of combinations) counts.set(keys.join("|"), (counts.get(keys.join("|")) ?? 0) + 1);
        }
        const { rows, distinct } = indexOf(companies).companies.statistics(selection, groupBy);
        expect(distinct).toBe(chosen.length);
        expect(
          new Map(rows.map(({ keys, count }) => [keys.map(({ value }) => value).join("|"), count])),
        ).toEqual(counts);
        for (const { count, share } of rows) expect(share).toBeCloseTo(count / chosen.length);
        expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).sort((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });
});

import fc from "fast-check";
import { type CompanyDocument, companyFacets } from "#subgraphs/directory/search/index.ts";
import { generatedCompany, generatedSelection } from "./generated.ts";
import { indexOf } from "./index-kit.ts";

const ids = fc.integer({ min: 0, max: 12 }).map((id) => `c-${id}`);
const change = fc.oneof(
  { weight: 4, arbitrary: generatedCompany(ids).map((put) => ({ put })) },
  { weight: 2, arbitrary: ids.map((remove) => ({ remove })) },
  { weight: 1, arbitrary: fc.constant({ compact: true }) },
  { weight: 1, arbitrary: fc.constant({ ask: true }) },
);

describe("an index that follows changes", () => {
  it("answers exactly as one that was built afresh", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), generatedSelection, (changes, selection) => {
        const index = indexOf([]);
        const companies = new Map<string, CompanyDocument>();
        const query = {
          ...selection,
          orderBy: "RELEVANCE" as const,
          page: { first: 5 },
          facets: companyFacets,
        };
        for (const step of changes) {
          if ("put" in step) {
            index.companies.put(step.put);
            companies.set(step.put.id, step.put);
          } else if ("remove" in step) {
            expect(index.companies.remove(step.remove)).toBe(companies.delete(step.remove));
          } else if ("compact" in step) index.companies.table.compact();
          else index.companies.find({ ...query, orderBy: "NAME", collation: "pl" });
        }
        const fresh = indexOf([...companies.values()]);
        expect(index.companies.find(query)).toEqual(fresh.companies.find(query));
        const byName = { ...query, orderBy: "NAME" as const, collation: "pl" };
        expect(index.companies.find(byName)).toEqual(fresh.companies.find(byName));
        expect(index.companies.statistics(selection, ["CLUSTER", "SIZE"])).toEqual(
          fresh.companies.statistics(selection, ["CLUSTER", "SIZE"]),
        );
        expect(index.suggest("st")).toEqual(fresh.suggest("st"));
        expect(index.companies.size).toBe(companies.size);
      }),
      { numRuns: 150 },
    );
  });
});

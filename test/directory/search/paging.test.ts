import fc from "fast-check";
import type { CompanyOrder, CompanyQuery, Hit, SearchIndex } from "#subgraphs/directory/search/index.ts";
import { companyList, generatedCompany, generatedSelection } from "./generated.ts";
import { company, indexOf } from "./index-kit.ts";

const orders = fc.constantFrom<CompanyOrder>("NAME", "UPDATED", "DISTANCE", "RELEVANCE");
const sizes = fc.integer({ min: 1, max: 4 });

function forwards(
  index: SearchIndex,
  query: CompanyQuery,
  first: number,
  between = (_: readonly Hit[]) => {},
): Hit[] {
  const hits: Hit[] = [];
  for (let page: CompanyQuery["page"] = { first }; ; ) {
    const answer = index.companies.find({ ...query, page });
    expect(answer.hasPreviousPage).toBe(hits.length > 0);
    hits.push(...answer.hits);
    const last = answer.hits.at(-1);
    if (!answer.hasNextPage || last === undefined) return hits;
    between(hits);
    page = { first, after: last.cursorKey };
  }
}

function backwards(index: SearchIndex, query: CompanyQuery, last: number): Hit[] {
  const hits: Hit[] = [];
  for (let page: CompanyQuery["page"] = { last }; ; ) {
    const answer = index.companies.find({ ...query, page });
    hits.unshift(...answer.hits);
    const first = answer.hits[0];
    if (!answer.hasPreviousPage || first === undefined) return hits;
    page = { last, before: first.cursorKey };
  }
}

describe("paging through a list", () => {
  it("visits every hit once, forwards and backwards, in every order", () => {
    fc.assert(
      fc.property(
        companyList(20),
        generatedSelection,
        orders,
        sizes,
        (companies, selection, orderBy, size) => {
          const index = indexOf(companies);
          const query = { ...selection, orderBy, collation: "lt", page: { first: 1000 } };
          const whole = index.companies.find(query).hits.map(({ id }) => id);
          expect(forwards(index, query, size).map(({ id }) => id)).toEqual(whole);
          expect(backwards(index, query, size).map(({ id }) => id)).toEqual(whole);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("neither repeats nor loses a company while others come and go between the pages", () => {
    // Each id once: a company that is replaced between two pages may rightly show up again elsewhere.
    const newIds = fc.integer({ min: 0, max: 99 }).map((id) => `new-${id}`);
    const newcomers = fc.uniqueArray(generatedCompany(newIds), { selector: ({ id }) => id, maxLength: 8 });
    fc.assert(
      fc.property(
        companyList(20),
        newcomers,
        generatedSelection,
        orders,
        sizes,
        (companies, added, selection, orderBy, size) => {
          const index = indexOf(companies);
          const query = { ...selection, orderBy, page: { first: 1000 } };
          const whole = index.companies.find(query).hits.map(({ id }) => id);
          const waiting = [...added];
          const gone = new Set<string>();
          const seen = forwards(index, query, size, (hits) => {
            const next = waiting.pop();
            if (next !== undefined) index.companies.put(next);
            const last = hits.at(-1)?.id;
            if (last !== undefined && hits.length % 2 === 0) {
              index.companies.remove(last);
              gone.add(last);
            }
          }).map(({ id }) => id);
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((id) => !id.startsWith("new-"))).toEqual(whole);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("refuses a cursor of another order or search, naming the argument", () => {
    const index = indexOf([company({ id: "c-1", name: "Stal" }), company({ id: "c-2", name: "Stal" })]);
    const query = { search: "stal", orderBy: "RELEVANCE" as const, page: { first: 1 }, today: "2026-01-01" };
    const cursor = index.companies.find(query).hits[0]?.cursorKey ?? "";
    const wrong = [
      { ...query, orderBy: "UPDATED" as const, page: { first: 1, after: cursor } },
      { ...query, search: "stal stal meble", page: { first: 1, after: cursor } },
      { ...query, page: { first: 1, after: "" } },
      { ...query, page: { first: 1, after: "{}" } },
      { ...query, page: { first: 1, after: '["RELEVANCE",1,"a","b",1,["x"],[0]]' } },
    ];
    for (const each of wrong)
      expect(() => index.companies.find(each)).toThrow(/Argument "after" is not a cursor/);
    expect(() => index.companies.find({ ...query, page: { last: 1, before: "?" } })).toThrow(/"before"/);
  });
});

import { demoExpectations, demoFirms } from "#demo/firms/index.ts";
import { ghostsAmong } from "#demo/legacy-site/index.ts";
import { publicationOf } from "#scrapers/harvest/publication.ts";
import { openOldSite, sorted } from "./old-site.ts";
import { shownBySite } from "./shown-by-site.ts";

const size = 1000;
type OldSite = Awaited<ReturnType<typeof openOldSite>>;
let site: OldSite;
let first: Awaited<ReturnType<OldSite["harvest"]>>;

beforeAll(async () => {
  site = await openOldSite(size);
  first = await site.harvest();
});
afterAll(() => site.close());

describe("the old wood site, harvested over HTTP", () => {
  it("gives back every wood firm as the generator made it, and nothing else", () => {
    expect(first.verdict).toEqual({ verdict: "ACCEPTED" });
    const wood = [...demoFirms(size)].filter((firm) => firm.wood);
    expect(wood).toHaveLength(demoExpectations(size).woodMembers);
    const bare = first.result.records.map(({ sourcePage, ...record }) => record);
    expect(sorted(bare)).toEqual(sorted(wood.map(shownBySite)));
    expect(first.result.mojibake).toBe(0);
    expect(first.result.fieldCoverage).toEqual({
      name: 1,
      country: 1,
      place: 1,
      products: 1,
      memberSince: 1,
    });
  });

  it("says of each record on which page it stands", () => {
    const pages = first.result.records.map((record) => record.sourcePage);
    expect(new Set(pages).size).toBe(pages.length);
    expect(
      pages.filter((page) => !/^http:\/\/127\.0\.0\.1:\d+\/lt\/narys\/.+_\d+\.php$/u.test(page)),
    ).toEqual([]);
  });

  it("has its unusable pages rejected one by one, with their reasons", () => {
    const ghosts = ghostsAmong(demoExpectations(size).woodMembers);
    expect(first.result.rejections.map(({ reason }) => reason).sort()).toEqual(
      ghosts.map(({ reason }) => reason).sort(),
    );
  });

  it("is never asked for its forbidden folder, and its errors are got over", () => {
    expect(site.legacy.counts.trapped).toBe(0);
    expect(site.legacy.counts.errors).toBeGreaterThan(5);
    expect(first.result.pages.failed).toEqual([]);
  });
});

describe("the old wood site, harvested again", () => {
  let small: OldSite;
  let before: typeof first;

  beforeAll(async () => {
    small = await openOldSite(150);
    before = await small.harvest();
  });
  afterAll(() => small.close());

  it("is asked only for what changed", async () => {
    const again = await small.harvest([before.summary]);
    expect(again.result.pages.notModified).toBeGreaterThan(70);
    expect(small.legacy.counts.notModified).toBe(again.result.pages.notModified);
    expect(sorted(again.result.records)).toEqual(sorted(before.result.records));
  });

  it("may gain members, and lose them only when they were missing twice", async () => {
    small.legacy.setFirms([...demoFirms(160)].slice(10));
    const later = await small.harvest([before.summary]);
    expect(later.verdict).toEqual({ verdict: "ACCEPTED" });
    const ids = new Set(before.result.records.map(({ id }) => id));
    expect(later.result.records.some(({ id }) => !ids.has(id))).toBe(true);
    const once = publicationOf(later.result, later.verdict, { ids, missingCounts: new Map() });
    expect(once.remove).toEqual([]);
    const twice = publicationOf(later.result, later.verdict, { ids, missingCounts: once.missingCounts });
    expect(twice.remove).toHaveLength(once.missingCounts.size);
    expect(twice.remove.length).toBeGreaterThan(0);
  });
});

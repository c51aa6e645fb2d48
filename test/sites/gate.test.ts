import type { SiteFault } from "#demo/legacy-site/index.ts";
import { publicationOf } from "#scrapers/harvest/publication.ts";
import { fetcherWith, openOldSite, reasonsOf, sorted } from "./old-site.ts";

type OldSite = Awaited<ReturnType<typeof openOldSite>>;
let site: OldSite;
let good: Awaited<ReturnType<OldSite["harvest"]>>;

beforeAll(async () => {
  site = await openOldSite(100);
  good = await site.harvest();
});
afterAll(() => site.close());
afterEach(() => site.legacy.setFault("none"));

describe("a harvest of the old wood site, when the site", () => {
  const stopped: [what: string, fault: SiteFault, why: RegExp][] = [
    ["is down", "down", /a list page was not read/u],
    ["cuts connections", "reset", /a list page was not read/u],
    ["answers errors", "errors", /a list page was not read/u],
    ["answers login pages", "login", /a list page was not read.*p\.raides/u],
    ["changed a column", "changed-column", /a list page was not read.*table\.sarasas th/u],
    ["put address and products in each other's place", "swapped-values", /the harvest is empty/u],
    ["was decoded wrongly itself", "mojibake", /records look like mojibake/u],
    ["returns half its list", "half", /where the median of the last 1 accepted runs/u],
    ["returns an empty list", "empty", /the harvest is empty/u],
  ];
  it.each(stopped)(
    "%s, is put in quarantine and publishes nothing",
    async (_, fault, why) => {
      await site.legacy.setFault(fault);
      const { result, verdict } = await site.harvest([good.summary]);
      expect(reasonsOf(verdict)).toMatch(why);
      const known = {
        ids: good.result.records.map(({ id }) => id),
        missingCounts: new Map<string, number>(),
      };
      expect(publicationOf(result, verdict, known)).toMatchObject({ put: [], remove: [] });
    },
    60_000,
  );

  it("takes too long, is given up and put in quarantine", async () => {
    await site.legacy.setFault("slow", { delayMs: 60_000 });
    const hurried = fetcherWith({ limits: { totalMs: 100, idleMs: 100 } });
    const { verdict } = await site.harvest([good.summary], hurried);
    await hurried.close();
    expect(reasonsOf(verdict)).toMatch(/a list page was not read/u);
  });

  it("declares its windows-1257 bytes as UTF-8, reads them by their content", async () => {
    await site.legacy.setFault("wrong-charset");
    const { result, verdict } = await site.harvest([good.summary]);
    expect(verdict).toEqual({ verdict: "ACCEPTED" });
    expect(sorted(result.records)).toEqual(sorted(good.result.records));
  });

  it("has recovered, is accepted as before", async () => {
    const { result, verdict } = await site.harvest([good.summary]);
    expect(verdict).toEqual({ verdict: "ACCEPTED" });
    expect(sorted(result.records)).toEqual(sorted(good.result.records));
  });
});

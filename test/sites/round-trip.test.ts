import { demoExpectations, demoFirms } from "#demo/firms/index.ts";
import { ghostsAmong, type LegacySite, startLegacySite } from "#demo/legacy-site/index.ts";
import { PageDiffers } from "#scrapers/page.ts";
import { siteAt } from "#scrapers/site.ts";
import { medienosPartneriai } from "#scrapers/sites/medienos-partneriai/index.ts";
import { readSite } from "./read-site.ts";
import { shownBySite } from "./shown-by-site.ts";

const size = 1000;
const fewer = 200;
let site: LegacySite;
const read = () => readSite(siteAt(medienosPartneriai, site.url));

beforeEach(async () => {
  site = await startLegacySite({ firms: { size: fewer } });
});
afterEach(() => site.stop());

describe("the old wood site, read over HTTP", () => {
  it("gives back every wood firm as the generator made it, and nothing else", async () => {
    site.setFirms({ size });
    const { records, rejections, mojibake } = await read();
    const wood = [...demoFirms(size)].filter((firm) => firm.wood);
    expect(wood).toHaveLength(demoExpectations(size).woodMembers);
    expect([...records.keys()].sort()).toEqual(wood.map((firm) => shownBySite(firm).id).sort());
    for (const firm of wood) {
      const shown = shownBySite(firm);
      const { sourcePage, ...record } = records.get(shown.id) ?? { sourcePage: "" };
      expect(record).toEqual(shown);
      expect(sourcePage).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/lt\/narys\/.+_\d+\.php$/u);
    }
    expect(mojibake).toBe(0);
    expect(rejections).toHaveLength(ghostsAmong(wood.length).length);
    expect(new Set(rejections.map((one) => one.reason))).toEqual(new Set(["no name", "impossible date"]));
    expect(site.counts.trapped).toBe(0);
    expect(site.counts.errors).toBeGreaterThan(5);
  }, 60_000);

  it.each(["login", "changed-column"] as const)("that shows a %s page is not read at all", async (fault) => {
    await site.setFault(fault);
    await expect(read()).rejects.toThrow(PageDiffers);
  });

  it("whose list is empty gives no record", async () => {
    await site.setFault("empty");
    expect((await read()).records.size).toBe(0);
  });

  it("whose address and products changed places gives no record but the reasons", async () => {
    await site.setFault("swapped-values");
    const { records, rejections } = await read();
    expect(records.size).toBe(0);
    expect(rejections.filter((one) => one.reason === "no place").length).toBeGreaterThan(80);
  }, 60_000);

  it("that declares its windows-1257 bytes as UTF-8 is still read right, or not at all", async () => {
    await site.setFault("wrong-charset");
    const outcome = await read().catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(PageDiffers);
    else expect(outcome).toMatchObject({ mojibake: 0 });
  }, 60_000);

  it("whose database was decoded wrongly is recognised in most of its records", async () => {
    await site.setFault("mojibake");
    const outcome = await read().catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(PageDiffers);
    else expect((outcome as { mojibake: number }).mojibake).toBeGreaterThan(80);
  }, 60_000);
});

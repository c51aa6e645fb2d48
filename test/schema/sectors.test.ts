import { platformLanguages } from "#schema/reference/languages.ts";
import { allSectors, sectorByCode, sectorOfNace } from "#schema/reference/sectors.ts";

describe("sectors", () => {
  it("have a name in each language and a code of their own", () => {
    expect(new Set(allSectors.map(({ code }) => code)).size).toBe(allSectors.length);
    for (const sector of allSectors) {
      expect(Object.keys(sector.names)).toEqual([...platformLanguages]);
      expect(Object.values(sector.names)).not.toContain("");
    }
    expect(sectorByCode("METALWORKING")?.names.lt).toBe("metalo apdirbimas");
    expect(sectorByCode("metalworking")).toBeUndefined();
  });

  it("share out the divisions of NACE without overlap", () => {
    const parts = allSectors.flatMap(({ nace }) => nace);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.every((part) => /^\d{2}(\.\d{1,2})?$/.test(part))).toBe(true);
  });

  it.each([
    ["25.62", "METALWORKING"],
    ["32.50", "METALWORKING"],
    ["16.10", "WOODWORKING"],
    ["31.09", "WOODWORKING"],
    ["62.01", "TECHNOLOGY"],
    ["46.73", "TRADE"],
  ])("class %s lies in %s", (activity, code) => {
    expect(sectorOfNace(activity)?.code).toBe(code);
  });

  it("leave a class without a sector where none was decided", () => {
    expect(sectorOfNace("32.40")).toBeUndefined();
    expect(sectorOfNace("99.00")).toBeUndefined();
  });
});

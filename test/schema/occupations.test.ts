import { platformLanguages } from "#schema/reference/languages.ts";
import { allOccupations, findOccupations, occupationByCode } from "#schema/reference/occupations.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";

describe("occupations", () => {
  it("are the ISCO groups of the trades and around them, titled in every language, with their ESCO address", () => {
    expect(allOccupations).toHaveLength(85);
    expect(new Set(allOccupations.map(({ code }) => code)).size).toBe(85);
    for (const { code, names, escoUri, sector } of allOccupations) {
      expect(code).toMatch(/^[1-9]\d{3}$/);
      expect(escoUri).toBe(`http://data.europa.eu/esco/isco/C${code}`);
      for (const language of platformLanguages) expect(names[language].trim()).not.toBe("");
      expect(`${names.uk}`).not.toMatch(/[ыэёъў]/);
      expect(`${names.be}`).not.toMatch(/[ищъїєґ]/);
      expect(`${names.ru}`).not.toMatch(/[іїєґў]/);
      if (sector !== undefined) expect(sectorByCode(sector)).toBeDefined();
    }
  });

  it("belong to one trade or to both", () => {
    expect(occupationByCode("7212")?.sector).toBe("METALWORKING");
    expect(occupationByCode("7522")?.sector).toBe("WOODWORKING");
    expect(occupationByCode("9329")?.sector).toBeUndefined();
    expect(allOccupations.filter(({ sector }) => sector === undefined)).toHaveLength(51);
  });

  it("are known by ISCO's digits, by ESCO's code and by ESCO's address", () => {
    const welders = occupationByCode("7212");
    expect(welders?.names.pl).toBe("spawacz");
    expect(occupationByCode("C7212")).toBe(welders);
    expect(occupationByCode("http://data.europa.eu/esco/isco/C7212")).toBe(welders);
    expect(occupationByCode("0000")).toBeUndefined();
  });

  it("are each found first by their own title, in every language", () => {
    const lost = allOccupations.flatMap(({ code, names }) =>
      platformLanguages
        .filter((language) => findOccupations(names[language], { language })[0]?.code !== code)
        .map((language) => `${code} ${names[language]}`),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ["spawacza", "7212"],
    ["suvirintojas", "7212"],
    ["svarshchik", "7212"],
    ["зварник", "7212"],
    ["зваршчык", "7212"],
    ["wleder", "7212"],
    ["tokarz", "7223"],
    ["токарь", "7223"],
    ["operator cnc", "7223"],
    ["baldzius", "7522"],
    ["krautuvo vairuotoja", "8344"],
    ["столяр", "7115"],
  ])("%s, inflected, misspelt or transliterated, is group %s", (text, code) => {
    expect(findOccupations(text)[0]?.code).toBe(code);
    expect(findOccupations(text)[0]?.score).toBeGreaterThanOrEqual(0.5);
  });

  it("are not read into a text that names none", () => {
    expect(findOccupations("Białystok").filter(({ score }) => score >= 0.5)).toEqual([]);
    expect(findOccupations("")).toEqual([]);
  });
});

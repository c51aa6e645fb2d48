import { allPlaces } from "#schema/places/gazetteer.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { allRegions, regionByCode, regionsWithin } from "#schema/reference/regions.ts";

describe("regions", () => {
  it("lie in a region that is known, or in a country", () => {
    for (const { code, parent, country, level, scheme, names } of allRegions) {
      const above = regionByCode(parent);
      expect([code, countryByCode(country) !== undefined]).toEqual([code, true]);
      if (above === undefined) expect([code, parent, level]).toEqual([code, country, 1]);
      else
        expect([code, above.level, above.scheme, above.country]).toEqual([code, level - 1, scheme, country]);
      expect(names.en).toMatch(/\S/);
    }
    expect(new Set(allRegions.map(({ code }) => code)).size).toBe(allRegions.length);
  });

  it.each([
    ["PL84", "NUTS2024", 2, "Podlaskie", "PL8"],
    ["PL841", "NUTS2024", 3, "Białostocki", "PL84"],
    ["PL842", "NUTS2024", 3, "Łomżyński", "PL84"],
    ["PL843", "NUTS2024", 3, "Suwalski", "PL84"],
    ["PL62", "NUTS2024", 2, "Warmińsko-mazurskie", "PL6"],
    ["PL621", "NUTS2024", 3, "Elbląski", "PL62"],
    ["PL622", "NUTS2024", 3, "Olsztyński", "PL62"],
    ["PL623", "NUTS2024", 3, "Ełcki", "PL62"],
    ["PL81", "NUTS2024", 2, "Lubelskie", "PL8"],
    ["PL341", "NUTS2003", 3, "Białostocko-suwalski", "PL34"],
    ["LT01", "NUTS2024", 2, "Sostinės regionas", "LT0"],
    ["LT011", "NUTS2024", 3, "Vilniaus apskritis", "LT01"],
    ["LT02", "NUTS2024", 2, "Vidurio ir vakarų Lietuvos regionas", "LT0"],
    ["LT021", "NUTS2024", 3, "Alytaus apskritis", "LT02"],
    ["LT022", "NUTS2024", 3, "Kauno apskritis", "LT02"],
    ["LT024", "NUTS2024", 3, "Marijampolės apskritis", "LT02"],
    ["LT-AL", "ISO3166-2", 1, "Alytaus apskritis", "LT"],
    ["LT-MR", "ISO3166-2", 1, "Marijampolės apskritis", "LT"],
    ["LT-KU", "ISO3166-2", 1, "Kauno apskritis", "LT"],
    ["LT-VL", "ISO3166-2", 1, "Vilniaus apskritis", "LT"],
    ["PL-20", "ISO3166-2", 1, "Podlaskie", "PL"],
    ["PL-28", "ISO3166-2", 1, "Warmińsko-mazurskie", "PL"],
    ["BY-HR", "ISO3166-2", 1, "Hrodzienskaja voblasć", "BY"],
    ["BY-BR", "ISO3166-2", 1, "Bresckaja voblasć", "BY"],
    ["UA-07", "ISO3166-2", 1, "Волинська область", "UA"],
    ["UA-46", "ISO3166-2", 1, "Львівська область", "UA"],
    ["RU-KGD", "ISO3166-2", 1, "Калининградская область", "RU"],
    ["CZ04", "NUTS2024", 2, "Severozápad", "CZ0"],
    ["CZ06", "NUTS2024", 2, "Jihovýchod", "CZ0"],
    ["PL51", "NUTS2024", 2, "Dolnośląskie", "PL5"],
    ["PL22", "NUTS2024", 2, "Śląskie", "PL2"],
    ["SI03", "NUTS2024", 2, "Vzhodna Slovenija", "SI0"],
    ["SI04", "NUTS2024", 2, "Zahodna Slovenija", "SI0"],
    ["SK02", "NUTS2024", 2, "Západné Slovensko", "SK0"],
    ["DE11", "NUTS2024", 2, "Stuttgart", "DE1"],
    ["HU21", "NUTS2024", 2, "Közép-Dunántúl", "HU2"],
    ["AT31", "NUTS2024", 2, "Oberösterreich", "AT3"],
    ["ITC4", "NUTS2024", 2, "Lombardia", "ITC"],
  ])("%s is of %s, level %i: %s in %s", (code, scheme, level, localName, parent) => {
    expect(regionByCode(code)).toMatchObject({ code, scheme, level, localName, parent });
  });

  it("are the regions of our towns, of the third level where there is NUTS", () => {
    for (const { key, region, country } of allPlaces) {
      if (region === undefined) {
        expect([key, ["DE", "FR"].includes(country)]).toEqual([key, true]);
        continue;
      }
      const found = regionByCode(region);
      expect([key, found?.country]).toEqual([key, country]);
      expect([key, found?.level]).toEqual([key, ["PL", "LT"].includes(country) ? 3 : 1]);
    }
  });

  it("keep a retired unit under its code, and say where its area lies now", () => {
    const retired = regionByCode("PL341");
    expect(retired?.successors).toEqual(["PL841", "PL842", "PL843"]);
    expect(regionsWithin("PL341")).toEqual(expect.arrayContaining(["PL341", "PL841", "PL843"]));
    expect(regionByCode("PL-PD")?.code).toBe("PL-20");
    expect(regionByCode("PL-WN")?.code).toBe("PL-28");
  });

  it("hold their parts, whichever scheme they are asked for in", () => {
    const podlasie = ["PL-20", "PL84", "PL841", "PL842", "PL843"];
    expect([...regionsWithin("PL-20")].sort()).toEqual(podlasie);
    expect([...regionsWithin("PL84")].sort()).toEqual(podlasie);
    expect([...regionsWithin("PL843")]).toEqual(["PL843"]);
    expect([...regionsWithin("LT-AL")].sort()).toEqual(["LT-AL", "LT021"]);
    expect(regionsWithin("PL-14")).toEqual(expect.arrayContaining(["PL91", "PL911", "PL92", "PL924"]));
    expect(regionsWithin("nowhere")).toEqual([]);
  });

  it("agree with the other scheme both ways where the areas are the same", () => {
    for (const { code, sameAs } of allRegions) {
      for (const other of sameAs) {
        const found = regionByCode(other);
        expect([code, other, found?.code]).toEqual([code, other, other]);
        if (sameAs.length === 1) expect([code, found?.sameAs]).toEqual([code, [code]]);
      }
    }
  });
});

import { allCountries, countryByCode } from "#schema/reference/countries.ts";
import { platformLanguages } from "#schema/reference/languages.ts";

describe("countries", () => {
  it("have a name in every language of the platform", () => {
    expect(allCountries).toHaveLength(250);
    expect(new Set(allCountries.map(({ code }) => code)).size).toBe(250);
    for (const { code, names } of allCountries) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      for (const language of platformLanguages)
        expect([code, names[language]]).toEqual([code, expect.stringMatching(/\S/)]);
    }
  });

  it("include every country of Europe", () => {
    const europe =
      "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK";
    expect(europe.split(" ").filter((code) => countryByCode(code) === undefined)).toEqual([]);
  });

  it("are called what their neighbours call them", () => {
    expect(countryByCode("LT")?.names).toEqual({
      pl: "Litwa",
      lt: "Lietuva",
      en: "Lithuania",
      uk: "Литва",
      be: "Літва",
      ru: "Литва",
    });
    expect(countryByCode("NL")?.names.pl).toBe("Niderlandy");
    expect(countryByCode("BY")?.names.lt).toBe("Baltarusija");
    expect(countryByCode("lt")).toBeUndefined();
    expect(countryByCode("XX")).toBeUndefined();
  });
});

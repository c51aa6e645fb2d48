import { GraphError } from "#schema/errors.ts";
import {
  allLanguages,
  fallbackOrder,
  languageByCode,
  languageOf,
  parseLanguage,
  platformLanguages,
} from "#schema/reference/languages.ts";
import { localize } from "#schema/reference/localized.ts";

describe("languages", () => {
  it("are six, each with a name in each", () => {
    expect(platformLanguages).toEqual(["pl", "lt", "en", "uk", "be", "ru"]);
    for (const language of allLanguages) {
      expect(Object.keys(language.names)).toEqual([...platformLanguages]);
      expect(new Set(Object.values(language.names)).size).toBeGreaterThan(3);
      expect(language.endonym).toBe(language.names[language.code]);
    }
    expect(languageByCode("lt")?.endonym).toBe("lietuvių");
    expect(languageByCode("pl-PL")).toBeUndefined();
  });

  it("fall back through every language, their own first", () => {
    for (const code of platformLanguages) {
      expect(fallbackOrder(code)[0]).toBe(code);
      expect([...fallbackOrder(code)].sort()).toEqual([...platformLanguages].sort());
    }
    expect(fallbackOrder("pl-PL")).toEqual(fallbackOrder("pl"));
    expect(fallbackOrder("de")).toEqual(fallbackOrder("en"));
    expect(fallbackOrder()).toEqual(fallbackOrder("en"));
  });

  it.each([
    ["pl-PL", "pl"],
    ["LT", "lt"],
    ["be-Latn-BY", "be"],
    ["ru_RU", "ru"],
    [" uk ", "uk"],
    ["ukr", undefined],
    ["plx", undefined],
    ["pl-", undefined],
    ["pl PL", undefined],
    ["", undefined],
    [`pl${"-a".repeat(100_000)}`, undefined],
  ])("%.20s is read as %s", (tag, code) => {
    expect(languageOf(tag)).toBe(code);
  });

  it("names the argument and the languages there are when one is unknown", () => {
    expect(parseLanguage("lt-LT", "language")).toBe("lt");
    for (const value of ["ua", "de", "x".repeat(10_000), 7, null]) {
      let caught: unknown;
      try {
        parseLanguage(value, "collation");
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(GraphError);
      const { message, extensions } = caught as GraphError;
      expect(extensions).toMatchObject({ code: "BAD_INPUT", argument: "collation" });
      expect(message.length).toBeLessThan(400);
      expect(`${message} ${extensions["expected"]}`).toContain("pl, lt, en, uk, be, ru");
    }
  });
});

describe("a text in several languages", () => {
  const texts = { pl: "frezowanie", en: "milling", ru: "фрезерование", lt: " " };

  it("comes in the language asked for", () => {
    expect(localize(texts, "pl-PL")).toEqual({ text: "frezowanie", language: "pl", isFallback: false });
  });

  it("comes in the next of the fallback order, and says so, when it is missing or empty", () => {
    expect(localize(texts, "lt")).toEqual({ text: "milling", language: "en", isFallback: true });
    expect(localize(texts, "be")).toEqual({ text: "фрезерование", language: "ru", isFallback: true });
    expect(localize(texts, "de")).toEqual({ text: "milling", language: "en", isFallback: true });
  });

  it("is no fallback when no language was asked for", () => {
    expect(localize(texts)).toEqual({ text: "milling", language: "en", isFallback: false });
    expect(localize({ lt: "frezavimas" }, null)).toEqual({
      text: "frezavimas",
      language: "lt",
      isFallback: false,
    });
  });

  it("is null when there is none", () => {
    expect(localize({}, "pl")).toBeNull();
    expect(localize({ pl: "" }, "pl")).toBeNull();
  });
});

import { preferredLanguage } from "#subgraphs/kit/graph/accept-language.ts";

describe("the language of a request", () => {
  it.each([
    ["lt", "lt"],
    ["pl-PL,pl;q=0.9,en;q=0.8", "pl"],
    ["de, pl;q=0.5, lt;q=0.7", "lt"],
    ["de;q=1, *;q=0.5, uk;q=0.1", "uk"],
    ["en;q=0, ru", "ru"],
    ["be;q=nonsense, ru;q=0.1", "ru"],
  ])("%s means %s", (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it.each(["*", "de", "", undefined, "x".repeat(10_000), ";;;,,,q=1"])(
    "%s wishes for none of ours",
    (header) => {
      expect(preferredLanguage(header)).toBeUndefined();
    },
  );
});

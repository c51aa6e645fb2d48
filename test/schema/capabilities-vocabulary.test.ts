import {
  allCapabilities,
  capabilityByCode,
  capabilityWithNarrower,
  findCapabilities,
  tagCapabilities,
  widerCapabilities,
} from "#schema/reference/capabilities.ts";
import { platformLanguages } from "#schema/reference/languages.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";
import { readVocabulary } from "#schema/reference/terms/vocabulary.ts";

/** What trade terms in Cyrillic keep in Latin letters. */
const abbreviations = /CNC|CAD|CAM|MIG|MAG|TIG|MMA|3D|PVD|CMM|NDT|CLT|OSB|MDF|KVH|ISPM ?15|IPPC|ERP|C24/g;
const foreignLetters: Record<string, RegExp> = {
  pl: /[^a-ząćęłńóśźż0-9 .,&/+*-]/i,
  lt: /[^a-ząčęėįšųūž0-9 .,&/+*-]/i,
  en: /[^a-z0-9 .,&/+*'-]/i,
  uk: /[^абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'0-9 .,/+*-]/i,
  be: /[^абвгдеёжзійклмнопрстуўфхцчшыьэюя'0-9 .,/+*-]/i,
  ru: /[^абвгдеёжзийклмнопрстуфхцчшщъыьэюя0-9 .,/+*-]/i,
};

function everyTerm() {
  return allCapabilities.flatMap((capability) =>
    platformLanguages.flatMap((language) =>
      [capability.names[language], ...(capability.terms[language] ?? [])].map((term) => ({
        code: capability.code,
        language,
        term,
      })),
    ),
  );
}

describe("the capability vocabulary", () => {
  it("names at least 150 capabilities of metal and wood, each code once", () => {
    const trades = allCapabilities.filter(
      ({ sector }) => sector === "METALWORKING" || sector === "WOODWORKING",
    );
    expect(trades.length).toBeGreaterThanOrEqual(150);
    expect(new Set(allCapabilities.map(({ code }) => code)).size).toBe(allCapabilities.length);
    expect(allCapabilities.filter(({ sector }) => sectorByCode(sector) === undefined)).toEqual([]);
    expect(allCapabilities.filter(({ code }) => !/^[A-Z][A-Z0-9_]*$/.test(code))).toEqual([]);
  });

  it("has a name in each of the six languages, written in that language's own letters", () => {
    const wrong = allCapabilities.flatMap(({ code, names, terms, stems }) =>
      platformLanguages.flatMap((language) => {
        const texts = [names[language], ...(terms[language] ?? []), ...(stems[language] ?? [])];
        return texts
          .filter((text) => {
            const own =
              language === "pl" || language === "lt" || language === "en"
                ? text
                : text.replace(abbreviations, "");
            return own === undefined || text.trim() === "" || foreignLetters[language]?.test(own);
          })
          .map((text) => `${code} ${language}: ${text}`);
      }),
    );
    expect(wrong).toEqual([]);
    expect(allCapabilities.filter(({ names }) => Object.keys(names).length !== 6)).toEqual([]);
  });

  it("gives no two capabilities the same name in one language", () => {
    for (const language of platformLanguages) {
      const names = allCapabilities.map((capability) => capability.names[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it("says no capability's term twice in one language", () => {
    const owners = new Map<string, string>();
    const shared = everyTerm().filter(({ code, language, term }) => {
      const key = `${language} ${term}`;
      const owner = owners.get(key);
      owners.set(key, code);
      return owner !== undefined && owner !== code;
    });
    expect(shared).toEqual([]);
  });

  it("leads from each capability to wider ones that exist, and never in a circle", () => {
    for (const { code, broader } of allCapabilities) {
      if (broader !== undefined) expect([code, capabilityByCode(broader)?.code]).toEqual([code, broader]);
      expect(widerCapabilities(code)).not.toContain(code);
    }
    expect(widerCapabilities("WIRE_EDM")).toEqual(["EDM", "MACHINING", "METALWORKING"]);
    expect(capabilityWithNarrower("MILLING")).toEqual(["MILLING", "FIVE_AXIS_MILLING"]);
    expect(capabilityWithNarrower("NO_SUCH_CODE")).toEqual([]);
  });

  it("finds every capability by each of its own terms", () => {
    const lost = everyTerm().filter(({ code, term }) => {
      const own = findCapabilities(term).find((match) => match.code === code);
      return own === undefined || own.score < 0.98;
    });
    expect(lost).toEqual([]);
  });

  it("puts the capability first that a name belongs to", () => {
    const others = allCapabilities.flatMap(({ code, names }) =>
      platformLanguages
        .filter((language) => findCapabilities(names[language], { language })[0]?.code !== code)
        .map((language) => `${code} ${names[language]}`),
    );
    expect(others).toEqual([]);
  });

  it("tags a text that says nothing but a capability's name with that capability", () => {
    // Words that mean much else in English are found by a search but tag no text.
    const searchOnly = new Set(["turning", "boring", "honing", "balancing"]);
    const untagged = allCapabilities.flatMap(({ code, names }) =>
      platformLanguages
        .map((language) => names[language])
        .filter((name) => !searchOnly.has(name) && !tagCapabilities(name).includes(code)),
    );
    expect(untagged).toEqual([]);
  });

  it("refuses a table whose lines are out of order, and says where", () => {
    expect(() => readVocabulary("MILLING\nlt frezavimas\npl frezowanie")).toThrow(
      'MILLING: line 1 does not begin with "pl"',
    );
    expect(() => readVocabulary("milling\npl frezowanie")).toThrow('not a heading: "milling"');
  });
});

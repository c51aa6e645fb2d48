import { findCapabilities } from "#schema/reference/capabilities.ts";

function first(text: string) {
  return findCapabilities(text)[0]?.code;
}
function named(text: string) {
  return findCapabilities(text)
    .filter(({ score }) => score >= 0.5)
    .map(({ code }) => code);
}

describe("what a search text asks for", () => {
  it.each(["frezowanie", "frezavimas", "milling", "фрезерування", "фрэзераванне", "фрезерование"])(
    "%s is milling, in whichever language it is said",
    (text) => {
      expect(named(text)).toEqual(["MILLING"]);
      expect(findCapabilities(text)[0]?.score).toBe(1);
    },
  );

  it.each([
    ["frezerovanie", "MILLING"],
    ["frezeruvannia", "MILLING"],
    ["svarka", "WELDING"],
    ["zvaryuvannya", "WELDING"],
    ["sverlenie", "DRILLING"],
    ["токарные работы", "TURNING"],
  ])("%s, Cyrillic typed in Latin letters or inflected, is %s", (text, code) => {
    expect(first(text)).toBe(code);
    expect(findCapabilities(text)[0]?.score).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ["frezowania", "MILLING"],
    ["spawania", "WELDING"],
    ["suvirinimo", "WELDING"],
    ["okno", "WINDOWS"],
    ["durų", "DOORS"],
    ["langu", "WINDOWS"],
    ["oknami", "WINDOWS"],
    ["зварювання металу", "WELDING"],
  ])("an inflected %s is still %s", (text, code) => {
    expect(first(text)).toBe(code);
  });

  it.each([
    ["frezowaine", "MILLING"],
    ["fezowanie", "MILLING"],
    ["spawnie", "WELDING"],
    ["suvirinims", "WELDING"],
    ["galvanizng", "GALVANIZING"],
    ["фрезирование", "MILLING"],
    ["furnitrue", "FURNITURE"],
  ])("a slightly misspelt %s is still %s", (text, code) => {
    expect(first(text)).toBe(code);
    expect(findCapabilities(text)[0]?.score).toBeLessThan(1);
  });

  it("does without diacritics and in any order of words", () => {
    expect(first("ciecie laserem")).toBe("LASER_CUTTING");
    expect(first("malowanie proszkowe")).toBe("POWDER_COATING");
    expect(first("proszkowe malowanie")).toBe("POWDER_COATING");
    expect(first("5 axis milling")).toBe("FIVE_AXIS_MILLING");
    expect(first("okna drewniane")).toBe("WINDOWS");
  });

  it("names every capability of a longer text, the one it fits best first", () => {
    expect(named("welding robot")[0]).toBe("ROBOTIC_WELDING");
    expect(named("frezavimas Alytus")).toEqual(["MILLING"]);
    expect(named("wire EDM")).toContain("EDM");
  });

  it("only suggests what a typed beginning may become", () => {
    const suggested = findCapabilities("powder");
    expect(suggested.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["POWDER_COATING", "POWDER_METALLURGY"]),
    );
    expect(suggested.every(({ score }) => score < 0.5)).toBe(true);
  });

  it.each(["", "   ", "Kowalski Sp. z o.o.", "Alytus", "UAB", "Białystok", "Promostal", "!!!", "中文", "a"])(
    "reads no capability into %j",
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  it("tells Polish screws from Russian log houses, which sound alike, by the letters they are typed in", () => {
    expect(first("śruby")).toBe("FASTENERS");
    expect(first("срубы")).toBe("LOG_HOUSES");
  });

  it("takes a wanted language first among equals and says which term it found", () => {
    const [match] = findCapabilities("MIG", { language: "lt" });
    expect(match).toEqual({ code: "MIG_MAG_WELDING", score: 1, language: "lt", term: "MIG" });
  });

  it("stands a very long text", () => {
    expect(findCapabilities("frezowanie ".repeat(5000))[0]?.code).toBe("MILLING");
    expect(findCapabilities("x".repeat(100_000))).toEqual([]);
  });
});

import {
  activityByCode,
  activityById,
  allActivities,
  equivalentActivities,
  parseActivity,
} from "#schema/reference/activities.ts";
import { platformLanguages } from "#schema/reference/languages.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";

function idOf(text: string) {
  const parsed = parseActivity(text);
  return parsed.valid ? parsed.id : undefined;
}

describe("activity classes", () => {
  it("are named in all six languages, each id once, in a sector that exists", () => {
    expect(new Set(allActivities.map(({ id }) => id)).size).toBe(allActivities.length);
    expect(allActivities.filter(({ revision }) => revision === "2")).toHaveLength(55);
    expect(allActivities.filter(({ revision }) => revision === "2.1")).toHaveLength(57);
    for (const { id, names, sector } of allActivities) {
      for (const language of platformLanguages) expect(`${id} ${names[language]}`).not.toBe(`${id} `);
      expect(sectorByCode(sector)?.code).toBe(sector);
    }
  });

  it("say machining by 25.62 in Rev. 2 and locks in Rev. 2.1, where machining is 25.53", () => {
    expect(activityByCode("25.62")?.names.en).toBe("machining of metals");
    expect(activityByCode("25.62", "2.1")?.names.en).toBe("locks and hinges");
    expect(activityByCode("25.53", "2.1")?.names).toEqual(activityByCode("25.62", "2")?.names);
    expect(activityByCode("25.53")).toBeUndefined();
    expect(equivalentActivities("NACE2:25.62")).toEqual(["NACE21:25.53"]);
    expect(equivalentActivities("NACE21:25.62")).toEqual(["NACE2:25.72"]);
  });

  it.each([
    ["NACE2:25.61", ["NACE21:25.51", "NACE21:25.52"]],
    ["NACE2:16.29", ["NACE21:16.26", "NACE21:16.27", "NACE21:16.28"]],
    ["NACE2:16.10", ["NACE21:16.11", "NACE21:16.12"]],
    ["NACE21:16.25", ["NACE2:16.23"]],
    ["NACE21:31.00", ["NACE2:31.01", "NACE2:31.02", "NACE2:31.03", "NACE2:31.09"]],
    ["NACE21:25.21", ["NACE2:25.21", "NACE2:25.30"]],
    ["NACE2:28.49", ["NACE21:28.42"]],
    ["NACE2:46.73", ["NACE21:46.83"]],
    ["NACE21:28.97", []],
    ["NACE2:01.11", []],
  ])("%s is %j in the other revision", (id, expected) => {
    expect([...equivalentActivities(id)].sort()).toEqual(expected);
  });

  it("lead from every class to classes that exist, of the other revision, and back", () => {
    for (const { id, revision } of allActivities) {
      for (const other of equivalentActivities(id)) {
        expect(activityById(other)?.revision).toBe(revision === "2" ? "2.1" : "2");
        expect(equivalentActivities(other)).toContain(id);
      }
    }
  });

  it("never show weapons unasked, in either revision, and hide nothing else", () => {
    const hidden = allActivities.filter(({ defaultVisible }) => !defaultVisible).map(({ id }) => id);
    expect(hidden).toEqual(["NACE2:25.40", "NACE21:25.30"]);
  });
});

describe("an activity code as people write it", () => {
  it.each([
    ["NACE2:25.62", "NACE2:25.62"],
    ["NACE21:25.53", "NACE21:25.53"],
    ["25.62", "NACE2:25.62"],
    ["2562", "NACE2:25.62"],
    ["25.62.Z", "NACE2:25.62"],
    ["2562Z", "NACE2:25.62"],
    ["PKD 25.62.Z", "NACE2:25.62"],
    ["PKD 2025: 25.53.Z", "NACE21:25.53"],
    ["25.62.00", "NACE2:25.62"],
    ["256200", "NACE2:25.62"],
    ["EVRK 2.1 red. 25.53.00", "NACE21:25.53"],
    ["КВЕД-2010: 25.62", "NACE2:25.62"],
    ["25620", "NACE2:25.62"],
    ["25.62.1", "NACE2:25.62"],
    ["C25.62", "NACE2:25.62"],
    ["nace rev. 2.1: 25.53", "NACE21:25.53"],
    ["NACE Rev.2 25.62", "NACE2:25.62"],
    [" 02.20 ", "NACE2:02.20"],
  ])("%s is %s", (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it("follows the revision that is given with it, unless its own text names another", () => {
    expect(parseActivity("25.62", "2.1")).toMatchObject({ id: "NACE21:25.62", revision: "2.1" });
    expect(parseActivity("NACE2:25.62", "2.1")).toMatchObject({
      valid: false,
      problem: '"NACE2:25.62" is of Rev. 2, but Rev. 2.1 was asked for',
    });
  });

  it("is kept when it is well-formed but of a trade that the tables do not name", () => {
    expect(parseActivity("62.01.Z")).toEqual({
      valid: true,
      id: "NACE2:62.01",
      code: "62.01",
      revision: "2",
    });
  });

  it.each(["", "25", "25.6", "machining", "25.62.10.Z", "25,62", "1".repeat(500)])(
    "is refused as %j, with a reason and an example",
    (text) => {
      const parsed = parseActivity(text);
      expect(parsed.valid).toBe(false);
      if (!parsed.valid) {
        expect(parsed.problem).not.toBe("");
        expect(parsed.expected).toContain("NACE2:25.62");
      }
    },
  );
});

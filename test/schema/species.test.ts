import { platformLanguages } from "#schema/reference/languages.ts";
import { allSpecies, findSpecies, speciesByCode, tagSpecies } from "#schema/reference/species.ts";

function latin(text: string) {
  return findSpecies(text).map((species) => species.latin);
}

describe("wood species", () => {
  it("have a Latin name and one in each language", () => {
    for (const { latin: name, names } of allSpecies) {
      expect(name).toMatch(/^[A-Z][a-z]+ [a-z]+$/);
      for (const language of platformLanguages) expect(`${name} ${names[language]}`).not.toBe(`${name} `);
    }
    expect(speciesByCode("PINUS_SYLVESTRIS")?.latin).toBe("Pinus sylvestris");
    expect(speciesByCode("PINUS")).toBeUndefined();
  });

  it("are each found first by every name they have", () => {
    const lost = allSpecies.flatMap((species) =>
      [species.latin, ...platformLanguages.map((language) => species.names[language])].filter(
        (name) => findSpecies(name)[0] !== species,
      ),
    );
    expect(lost).toEqual([]);
  });

  it.each(["sosna", "pušis", "pusis", "pine", "сосна", "сасна", "Pinus", "sosnowe", "drewno sosnowe"])(
    "%s is pine",
    (text) => {
      expect(latin(text)[0]).toBe("Pinus sylvestris");
    },
  );

  it.each([
    ["ąžuolas", "Quercus robur"],
    ["дуб", "Quercus robur"],
    ["Quercus", "Quercus robur"],
    ["ash", "Fraxinus excelsior"],
    ["spruse", "Picea abies"],
    ["ель", "Picea abies"],
    ["вільха", "Alnus glutinosa"],
    ["maumedis", "Larix decidua"],
    ["sibirinis maumedis", "Larix sibirica"],
  ])("%s is %s", (text, name) => {
    expect(latin(text)[0]).toBe(name);
  });

  it("are picked out of what a sawmill says it cuts", () => {
    const names = (text: string) => tagSpecies(text).map((species) => species.names.en);
    expect(names("Pjauname pušį, eglę, ąžuolą ir beržą.")).toEqual(["pine", "spruce", "oak", "birch"]);
    expect(names("tarcica sosnowa, świerkowa i dębowa")).toEqual(["pine", "spruce", "oak"]);
    expect(names("Работаем с дубом, ясенем и берёзой.")).toEqual(["oak", "ash", "birch"]);
    expect(names("База на березі озера")).toEqual([]);
    expect(names("Dubai, ashtray, limestone, pineapple, klonowanie danych, grabarz")).toEqual([]);
  });

  it("are not found where none is named", () => {
    expect(latin("steel")).toEqual([]);
    expect(latin("")).toEqual([]);
  });
});

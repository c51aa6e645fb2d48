import { allPlaces, findPlaces, placeByKey } from "#schema/places/gazetteer.ts";

function keys(name: string, country?: string): string[] {
  return findPlaces(name, { country }).map(({ key }) => key);
}

describe("the gazetteer", () => {
  it("finds every place by every name it has", () => {
    for (const place of allPlaces) {
      for (const name of [...Object.values(place.names).flat(), ...place.formerNames]) {
        const exact = [name, name.toUpperCase(), name.normalize("NFD"), ` ${name} `];
        for (const written of exact)
          expect([written, keys(written)]).toEqual([written, expect.arrayContaining([place.key])]);
      }
    }
  });

  it("holds over a hundred and sixty towns, each with a Polish or English name to show and a place on earth", () => {
    expect(allPlaces.length).toBeGreaterThan(160);
    expect(new Set(allPlaces.map(({ key }) => key)).size).toBe(allPlaces.length);
    for (const { key, country, names, latitude, longitude } of allPlaces) {
      expect(key).toMatch(/^[A-Z]{2}\/[a-z-]+$/);
      expect(key.slice(0, 2)).toBe(country);
      expect(names.en?.[0]).toMatch(/^[A-Za-z -]+$/);
      expect(latitude).toBeGreaterThan(46);
      expect(latitude).toBeLessThan(58);
      expect(longitude).toBeGreaterThan(-5);
      expect(longitude).toBeLessThan(49);
      for (const name of Object.values(names).flat()) expect(name).toMatch(/^\S.*\S$/);
    }
  });

  it.each(["lozdzieje", "Łoździeje", "Lazdijai", "Лаздзеі", "Лаздияй", "Lazdijaj"])(
    "%s is one place",
    (name) => {
      expect(keys(name)).toEqual(["LT/lazdijai"]);
    },
  );

  it.each([
    "Ваўкавыск",
    "Волковыск",
    "Vawkavysk",
    "Vaŭkavysk",
    "Wołkowysk",
    "Volkovysk",
    "Вовковиськ",
    "wolkowysk",
  ])("%s is another, in Belarus", (name) => {
    expect(findPlaces(name)).toEqual([expect.objectContaining({ key: "BY/vawkavysk", country: "BY" })]);
  });

  it.each([
    ["Hrodna", "BY/hrodna"],
    ["Grodno", "BY/hrodna"],
    ["Gardinas", "BY/hrodna"],
    ["Гродна", "BY/hrodna"],
    ["Гродно", "BY/hrodna"],
    ["Olita", "LT/alytus"],
    ["Аліта", "LT/alytus"],
    ["Suvalkai", "PL/suwalki"],
    ["Сувалкі", "PL/suwalki"],
    ["Balstogė", "PL/bialystok"],
    ["Беласток", "PL/bialystok"],
    ["Marijampol", "LT/marijampole"],
    ["Druskienniki", "LT/druskininkai"],
    ["Kazlu Ruda", "LT/kazlu-ruda"],
    ["Kazlų-Rūda", "LT/kazlu-ruda"],
    ["Бельск Падляшскі", "PL/bielsk-podlaski"],
    ["Królewiec", "RU/kaliningrad"],
    ["Karaliaučius", "RU/kaliningrad"],
    ["Königsberg", "RU/kaliningrad"],
    ["Kaliningrad (Królewiec)", "RU/kaliningrad"],
    ["Łuck", "UA/lutsk"],
    ["Lwów", "UA/lviv"],
    ["Львоў", "UA/lviv"],
    ["Сім’ятичі", "PL/siemiatycze"],
    ["16-400 Suwałki, Polska", "PL/suwalki"],
    ["Warszawa", "PL/warsaw"],
  ])("%s is %s", (name, key) => {
    expect(keys(name)[0]).toBe(key);
    expect(new Set(keys(name)).size).toBe(1);
  });

  it("gives both towns of one name, the one that calls itself so first", () => {
    expect(keys("Lipsk")).toEqual(["PL/lipsk", "DE/leipzig"]);
    expect(keys("Szczuczyn")).toEqual(["PL/szczuczyn", "BY/shchuchyn"]);
    expect(keys("Brest")).toEqual(["BY/brest", "FR/brest"]);
    expect(keys("Sovetsk")).toEqual(["RU/sovetsk", "RU/sovetsk-kirov"]);
    expect(keys("Lipsk", "DE")).toEqual(["DE/leipzig"]);
    expect(keys("Szczuczyn", "by")).toEqual(["BY/shchuchyn"]);
  });

  it.each([
    ["Bialistok", "PL/bialystok"],
    ["Allytus", "LT/alytus"],
    ["Alytsu", "LT/alytus"],
    ["Suwałk", "PL/suwalki"],
    ["Marijamploe", "LT/marijampole"],
    ["Друскинкай", "LT/druskininkai"],
  ])("%s, misspelt or cut short, is %s", (name, key) => {
    expect(keys(name)[0]).toBe(key);
  });

  it("guesses nothing from a letter or two, from nonsense or from a novel", () => {
    for (const name of ["", " ", "x", "Lw", "12-345", "Qwertyuiop", "a".repeat(1_000_000), "\ud800", "()"]) {
      expect(keys(name)).toEqual([]);
    }
    expect(keys("Alytus", "PL")).toEqual([]);
    expect(keys("Minsk", "PL")).toEqual([]);
    expect(keys("Lida", "LT")).toEqual([]);
  });

  it("knows a place by its key alone", () => {
    expect(placeByKey("LT/alytus")).toMatchObject({
      country: "LT",
      region: "LT021",
      names: { lt: ["Alytus"] },
    });
    expect(placeByKey("LT/nowhere")).toBeUndefined();
  });
});

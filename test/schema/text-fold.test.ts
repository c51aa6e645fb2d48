import fc from "fast-check";
import { fold, foldings } from "#schema/text/fold.ts";
import { scriptOf } from "#schema/text/script.ts";
import { tokens } from "#schema/text/tokens.ts";
import { transliterate } from "#schema/text/transliterate.ts";

function lettersOf(script: RegExp, from: number, to: number): string[] {
  const letters: string[] = [];
  for (let code = from; code <= to; code++) {
    const letter = String.fromCodePoint(code);
    if (script.test(letter)) letters.push(letter);
  }
  return letters;
}

const latinLetters = [
  ...lettersOf(/^\p{Script=Latin}$/u, 0x41, 0x24f),
  ...lettersOf(/^\p{Script=Latin}$/u, 0x1e00, 0x1eff),
];
const cyrillicLetters = lettersOf(/^\p{Script=Cyrillic}$/u, 0x400, 0x52f).filter((letter) =>
  /\p{L}/u.test(letter),
);

describe("folding", () => {
  it.each([
    ["Łoździeje", "lozdzieje"],
    ["ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ", "acelnoszz acelnoszz"],
    ["ąčęėįšųūž ĄČĘĖĮŠŲŪŽ", "aceeisuuz aceeisuuz"],
    ["āčēģīķļņšūž", "acegiklnsuz"],
    ["áčďéěíňóřšťúůýž", "acdeeinorstuuyz"],
    ["äöüß ÄÖÜẞ", "aouss aouss"],
    ["øæœþðđıħ", "oaeoethddih"],
    ["  Kazlų\u00a0 Rūda ", "kazlu ruda"],
    ["UAB „Medis“ – 2010", 'uab "medis" - 2010'],
    ["O’Neill", "o'neill"],
    ["ﬁrma Ⅳ Ｆ", "firma iv f"],
    ["a\u0328\u0301", "a"],
    ["cięcie•gięcie·Ŀ", "ciecie giecie l"],
    ["soft\u00adhyphen\u200b", "softhyphen"],
  ])("%s is looked up as %s", (text, key) => {
    expect(fold(text)).toBe(key);
  });

  it("keeps й ў ї ё letters of their own", () => {
    for (const [marked, bare] of [
      ["й", "и"],
      ["ў", "у"],
      ["ї", "і"],
    ] as const) {
      expect(fold(marked)).not.toBe(fold(bare));
      expect(fold(marked.normalize("NFD"))).toBe(fold(marked));
    }
    expect(transliterate("ё", "be")).not.toBe(transliterate("е", "be"));
    expect(fold("ёлка")).toBe(fold("елка"));
  });

  it("takes a stress mark off a Cyrillic word without harming its letters", () => {
    expect(fold("Во\u0301лковыйск")).toBe(fold("Волковыйск"));
  });

  it("gives the same key when a key is folded again, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        for (const key of foldings(text)) expect(fold(key)).toBe(key);
      }),
      { numRuns: 3000, seed: 1 },
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }), (codes) => {
        const key = fold(String.fromCharCode(...codes));
        expect(fold(key)).toBe(key);
      }),
      { numRuns: 3000, seed: 2 },
    );
  });

  it("gives the same key again for every character there is", () => {
    const changed: string[] = [];
    for (let code = 0; code < 0x30000; code++) {
      for (const text of [String.fromCodePoint(code), `a${String.fromCodePoint(code)}\u0301я`]) {
        const key = fold(text);
        if (fold(key) !== key) changed.push(code.toString(16));
      }
    }
    expect(changed).toEqual([]);
  });

  it("leaves only ASCII of any Latin or Cyrillic text, in every reading", () => {
    expect(cyrillicLetters.length).toBeGreaterThan(200);
    for (const letter of [...latinLetters, ...cyrillicLetters]) {
      for (const key of foldings(`x${letter}x`))
        expect([letter, key]).toEqual([letter, expect.stringMatching(/^[ -~]+$/)]);
    }
    const letters = fc.constantFrom(...latinLetters, ...cyrillicLetters, " ", "-", "'", "7");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (text) => {
        for (const key of foldings(text.join(""))) expect(key).toMatch(/^[a-z0-9 \-']*$/);
      }),
      { seed: 3 },
    );
  });

  it("does not lose a Cyrillic letter but the signs that have no sound", () => {
    const silent = cyrillicLetters.filter((letter) => fold(`а${letter}`) === "a");
    expect(silent.sort()).toEqual(["Ь", "Ъ", "ь", "ъ", "Ҍ", "ҍ", "Ӏ", "ӏ"].sort());
  });

  it("stays quick on long and broken input", () => {
    const long = "Łódź\ud800 Гродна’ё ".repeat(20_000);
    expect(fold(long)).toHaveLength(fold(long.slice(0, long.length / 2)).length * 2 + 1);
    expect(tokens(`${"'".repeat(100_000)}a`)).toEqual(["a"]);
    expect(fold("a\u0301".repeat(100_000))).toHaveLength(100_000);
  });
});

describe("reading Cyrillic", () => {
  it.each([
    ["Гродна", "be", "hrodna"],
    ["Ваўкавыск", "be", "vaukavysk"],
    ["Бярэсце", "be", "biarescie"],
    ["Еўропа", "be", "jeuropa"],
    ["Сям'я", "be", "siamja"],
    ["Гродно", "ru", "grodno"],
    ["Волковыск", "ru", "volkovysk"],
    ["Объезд", "ru", "obieezd"],
    ["Львів", "uk", "lviv"],
    ["Луцьк", "uk", "lutsk"],
    ["Згурський", "uk", "zghurskyi"],
    ["Їжакевич", "uk", "yizhakevych"],
    ["Знам’янка", "uk", "znamianka"],
    ["Юрій", "uk", "yurii"],
    ["Кадиївка", "uk", "kadyivka"],
    ["Щербухи", "uk", "shcherbukhy"],
  ] as const)("%s in %s is %s", (text, language, key) => {
    expect(transliterate(text, language)).toBe(key);
  });

  it("finds one town by its Belarusian and its Russian spelling", () => {
    expect(foldings("Гродна")).toContain("hrodna");
    expect(foldings("Гродно")).toEqual(expect.arrayContaining(["grodno", "hrodno"]));
    expect(foldings("Гродна")[0]).toBe(fold("Гродна"));
    expect(foldings("Suwałki")).toEqual(["suwalki"]);
  });

  it("tells the script of a text", () => {
    expect(["Łódź", "Гродна", "Łódź Гродна", "Ελλάδα", "12-34"].map(scriptOf)).toEqual([
      "latin",
      "cyrillic",
      "mixed",
      "other",
      "none",
    ]);
  });
});

describe("words", () => {
  it("are letters and digits, a dash apart, an apostrophe together", () => {
    expect(tokens("Bielsko-Biała, O’Neill & Сім'ятичі (CNC 5-osiowe)")).toEqual([
      "bielsko",
      "biala",
      "oneill",
      "simyatichi",
      "cnc",
      "5",
      "osiowe",
    ]);
    expect(tokens("Гродна", "be")).toEqual(["hrodna"]);
    expect(tokens(" ... ")).toEqual([]);
  });
});

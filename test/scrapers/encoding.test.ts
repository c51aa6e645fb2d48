import fc from "fast-check";
import iconv from "iconv-lite";
import { decode } from "#scrapers/encoding/decode.ts";
import { encodingNamed, headerCharset, metaCharset } from "#scrapers/encoding/labels.ts";
import { looksLikeMojibake, mojibakeIn } from "#scrapers/encoding/mojibake.ts";
import { fittingEncodings, namesIn, sentences } from "./corpus.ts";

const languages = Object.keys(fittingEncodings);
const cases = languages.flatMap((language) =>
  (fittingEncodings[language] ?? []).map((encoding) => ({ language, encoding })),
);
const anyCase = fc.constantFrom(...cases);
const textIn = (language: string) =>
  fc
    .array(fc.constantFrom(...(sentences[language] ?? [])), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(" "));
const written = (text: string, encoding: string) => {
  const bytes = iconv.encode(text, encoding);
  return { bytes, text: iconv.decode(bytes, encoding) };
};

describe("what a page declares", () => {
  it("is understood under its many names", () => {
    expect(encodingNamed("UTF8")).toBe("utf-8");
    expect(encodingNamed("cp-1257")).toBe("windows-1257");
    expect(encodingNamed("win1250")).toBe("windows-1250");
    expect(encodingNamed("latin1")).toBe("windows-1252");
    expect(encodingNamed("x-unheard-of")).toBeUndefined();
    expect(headerCharset('text/html; charset="ISO-8859-13"')).toBe("iso-8859-13");
    expect(headerCharset("text/html")).toBeUndefined();
  });

  it("is found in a meta element of either form and in an XML declaration", () => {
    expect(metaCharset(Buffer.from('<html><META charset="windows-1251">'))).toBe("windows-1251");
    expect(
      metaCharset(Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=koi8-u">')),
    ).toBe("koi8-u");
    expect(metaCharset(Buffer.from('<?xml version="1.0" encoding="ISO-8859-2"?>'))).toBe("iso-8859-2");
    expect(metaCharset(Buffer.from(`${" ".repeat(5000)}<meta charset=utf-8>`))).toBeUndefined();
  });
});

describe("reading bytes as text", () => {
  it("goes right in each encoding that fits the language when the header says it", () => {
    fc.assert(
      fc.property(
        anyCase.chain((one) => fc.tuple(fc.constant(one), textIn(one.language))),
        ([{ encoding }, text]) => {
          const page = written(text, encoding);
          expect(decode(page.bytes, { contentType: `text/html; charset=${encoding}` }).text).toBe(page.text);
        },
      ),
    );
  });

  it("goes right when only the page itself says it", () => {
    fc.assert(
      fc.property(
        anyCase.chain((one) => fc.tuple(fc.constant(one), textIn(one.language))),
        ([{ encoding }, text]) => {
          const page = written(`<html><head><meta charset="${encoding}"></head><p>${text}`, encoding);
          expect(decode(page.bytes).text).toBe(page.text);
        },
      ),
    );
  });

  it("goes right from the content alone", () => {
    fc.assert(
      fc.property(
        anyCase.chain((one) => fc.tuple(fc.constant(one), textIn(one.language))),
        ([{ encoding }, text]) => {
          const page = written(text, encoding);
          expect(decode(page.bytes).text).toBe(page.text);
        },
      ),
    );
  });

  it("goes right when the header lies, whatever it says", () => {
    const lies = [
      "utf-8",
      "iso-8859-1",
      "windows-1250",
      "windows-1251",
      "windows-1257",
      "koi8-u",
      "nonsense",
    ];
    for (const { language, encoding } of cases) {
      for (const text of sentences[language] ?? []) {
        const page = written(text, encoding);
        for (const lie of lies) {
          const read = decode(page.bytes, { contentType: `text/html; charset=${lie}` });
          expect({ language, encoding, lie, text: read.text }).toEqual({
            language,
            encoding,
            lie,
            text: page.text,
          });
        }
      }
    }
  });

  it("goes right for single words when the header tells the truth, but for one in a thousand", () => {
    let words = 0;
    const wrong: string[] = [];
    for (const { language, encoding } of cases) {
      for (const name of namesIn(language)) {
        const page = written(name, encoding);
        if (page.text !== name || page.bytes.every((byte) => byte < 128)) continue;
        words++;
        const read = decode(page.bytes, { contentType: `text/html; charset=${encoding}` });
        if (read.text !== name) wrong.push(`${name} in ${encoding}`);
      }
    }
    expect(words).toBeGreaterThan(2000);
    expect(wrong.length).toBeLessThanOrEqual(words / 1000);
  });

  it("obeys a byte order mark before anything else", () => {
    const utf16 = iconv.encode("Ąžuolas", "utf-16le", { addBOM: true });
    expect(decode(utf16, { contentType: "text/html; charset=utf-8" })).toMatchObject({
      text: "Ąžuolas",
      encoding: "utf-16le",
      because: "mark",
    });
    const big = iconv.encode("Ąžuolas", "utf-16be", { addBOM: true });
    expect(decode(big)).toMatchObject({ text: "Ąžuolas", encoding: "utf-16be" });
    const utf8 = Buffer.from("\ufeffĄžuolas");
    expect(decode(utf8, { contentType: "text/html; charset=windows-1257" }).text).toBe("Ąžuolas");
  });

  it("keeps UTF-8 where one letter was cut in half by the page's own program", () => {
    const cut = Buffer.concat([Buffer.from("Ąžuoliniai laiptai, šalia mūsų – sandėl"), Buffer.from([0xc4])]);
    const read = decode(Buffer.concat([cut, Buffer.from("... ir durys")]), {
      contentType: "text/html; charset=utf-8",
    });
    expect(read.encoding).toBe("utf-8");
    expect(looksLikeMojibake(read.text)).toBe(true);
  });

  it("takes well-formed UTF-8 for what it is, also in scripts that nobody here writes", () => {
    expect(decode(Buffer.from("木材加工 和 家具 生产")).text).toBe("木材加工 和 家具 生产");
    expect(decode(Buffer.from("ξυλεία 👍"), { contentType: "text/html; charset=windows-1251" }).text).toBe(
      "ξυλεία 👍",
    );
  });

  it("says whether it believed the declaration", () => {
    const baltic = iconv.encode("Pramonės gatvė, šalia mūsų", "windows-1257");
    expect(decode(baltic, { contentType: "text/html; charset=windows-1257" }).because).toBe("declared");
    expect(decode(baltic, { contentType: "text/html; charset=utf-8" }).because).toBe("content");
    expect(decode(Buffer.from("plain"), { contentType: "text/html; charset=windows-1257" })).toEqual({
      text: "plain",
      encoding: "windows-1257",
      because: "declared",
    });
  });

  it("lets the site's languages decide where two readings are words", () => {
    const bytes = Buffer.from([0x62, 0xfb, 0x74]);
    expect(decode(bytes, { languages: ["lt"] }).encoding).toBe("windows-1257");
  });

  it("reads any bytes a stranger sends", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, charset) => {
        const read = decode(bytes, { contentType: `text/html; charset=${charset}` });
        expect(typeof read.text).toBe("string");
      }),
    );
  });
});

describe("mojibake", () => {
  it("is never seen in clean text of any language", () => {
    for (const language of [...languages, "en", "de"]) {
      const hint = language === "lt" || language === "pl" ? [language] : [];
      const found = [...(sentences[language] ?? []), ...namesIn(language)].flatMap((text) => {
        const piece = mojibakeIn(text, hint);
        return piece === undefined ? [] : [{ language, text, piece }];
      });
      expect(found).toEqual([]);
      expect(mojibakeIn(namesIn(language).join("; "))).toBeUndefined();
    }
  });

  it("is not seen in names of the neighbours' languages", () => {
    for (const language of ["cs", "sk", "hu", "ro", "hr", "et", "fi", "sv", "da", "fr", "es", "it"]) {
      expect(namesIn(language).filter((name) => looksLikeMojibake(name))).toEqual([]);
    }
    expect(looksLikeMojibake("Partneriai: Třinec, Ústí nad Labem, Győr, Constanţa")).toBe(false);
  });

  it("is never seen in clean text put together at random", () => {
    const words = [...languages, "en"].flatMap((language) =>
      (sentences[language] ?? []).flatMap((sentence) => sentence.split(" ")),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 40 }),
        fc.constantFrom(" ", ", ", "\n"),
        (some, glue) => {
          expect(mojibakeIn(some.join(glue))).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is seen in every sentence read in an encoding that its site might claim", () => {
    const misread: [string, string, string][] = [
      ...["windows-1252", "windows-1250", "windows-1257", "iso-8859-1"].flatMap(
        (as): [string, string, string][] => [
          ["pl", "utf-8", as],
          ["lt", "utf-8", as],
          ["uk", "utf-8", as],
          ["ru", "utf-8", as],
        ],
      ),
      ["lt", "windows-1257", "utf-8"],
      ["lt", "windows-1257", "windows-1252"],
      ["lt", "windows-1257", "windows-1250"],
      ["lt", "windows-1257", "windows-1251"],
      ["pl", "windows-1250", "utf-8"],
      ["pl", "windows-1250", "windows-1252"],
      ["pl", "iso-8859-2", "windows-1252"],
      ["pl", "iso-8859-2", "windows-1250"],
      ["pl", "utf-8", "windows-1251"],
      ["lt", "utf-8", "windows-1251"],
      ["be", "windows-1251", "windows-1252"],
      ["be", "utf-8", "windows-1251"],
      ["ru", "windows-1251", "koi8-u"],
      ["ru", "koi8-u", "windows-1251"],
      ["uk", "koi8-u", "windows-1252"],
    ];
    for (const [language, encoding, as] of misread) {
      for (const sentence of sentences[language] ?? []) {
        const text = iconv.decode(iconv.encode(sentence, encoding), as);
        expect({ encoding, as, text, seen: looksLikeMojibake(text) }).toEqual({
          encoding,
          as,
          text,
          seen: true,
        });
      }
    }
  });

  it.each([
    "Bia³ystok",
    "Ä…Å¾uolas",
    "spÃ³Å‚ka",
    "Pramonës gatvë",
    "baldø ir durø",
    "ðalia mûsø",
    "þingsnis",
    "Apskrièiai ir ávairûs",
    "Bia\ufffdystok",
    "Vil\u008dnius",
    "Îáðàáîòêà",
    "РџСЂРёРІРµС‚",
    "Lietuviш",
    "Gda?sk ir Suwa?ki",
  ])("is seen in %s", (text) => {
    expect(looksLikeMojibake(text)).toBe(true);
  });

  it("is seen in one word where the language is known", () => {
    expect(looksLikeMojibake("Pramonës g. 12")).toBe(false);
    expect(looksLikeMojibake("Pramonës g. 12", ["lt"])).toBe(true);
    expect(looksLikeMojibake("Tromsø", ["lt"])).toBe(false);
  });
});

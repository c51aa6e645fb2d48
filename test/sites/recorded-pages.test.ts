import { readdirSync, readFileSync } from "node:fs";
import {
  type PageYield,
  type RecordedFrom,
  yieldOf,
} from "#scrapers/sites/medienos-partneriai/read-recorded.ts";
import { nameAndForm } from "#scrapers/sites/medienos-partneriai/words.ts";

const folder = new URL("../../scrapers/sites/medienos-partneriai/recorded/", import.meta.url);
const kinds = readdirSync(folder);

function recorded(kind: string): { bytes: Buffer; from: RecordedFrom; yields: PageYield } {
  const at = new URL(`${kind}/`, folder);
  const { from, yields } = JSON.parse(readFileSync(new URL("expected.json", at), "utf8"));
  return { bytes: readFileSync(new URL("page.html", at)), from, yields };
}

describe("a recorded page of the old wood site", () => {
  it.each(kinds)("of the kind %s gives what it gave when it was recorded", (kind) => {
    const { bytes, from, yields } = recorded(kind);
    expect(yieldOf(bytes, from)).toEqual(yields);
  });

  it("shows every kind of page there is, and a wrong one", () => {
    expect(kinds).toEqual(
      expect.arrayContaining([
        "letter-index",
        "letter",
        "member",
        "member-in-english",
        "nameless",
        "wrong-page",
      ]),
    );
  });

  it("is windows-1257, whatever its header claims", () => {
    const { bytes, from, yields } = recorded("member-with-wrong-header");
    expect(from.contentType).toBe("text/html; charset=iso-8859-1");
    expect(bytes.includes(Buffer.from("Vištyčio", "utf8"))).toBe(false);
    expect(yields.records?.[0]?.name).toBe("Vištyčio kadagio lentos");
  });

  it("whose machine translated the firm's words gives none of them", () => {
    const { bytes, from } = recorded("member");
    expect(yieldOf(bytes, from).records?.[0]?.descriptions).toEqual({});
  });

  it("that is not the one expected says which selector failed, on which page", () => {
    const { bytes, from } = recorded("wrong-page");
    expect(yieldOf(bytes, from)).toEqual({ differs: "table.korta" });
  });
});

describe("a member's headline", () => {
  it.each([
    ["UAB „Šešupės ąžuolo baldai“", "Šešupės ąžuolo baldai", "UAB"],
    ['AB "Nemuno beržo lentos"', "Nemuno beržo lentos", "AB"],
    ["Nemuno beržo lentos, UAB", "Nemuno beržo lentos", "UAB"],
    ["Mebelwit Żmudź Sp. z o.o.", "Mebelwit Żmudź", "Sp. z o.o."],
    ["Mebelwit Żmudź, S.A.", "Mebelwit Żmudź", "S.A."],
  ])("%s is taken apart into name and legal form", (headline, name, legalForm) => {
    expect(nameAndForm(headline)).toEqual({ name, legalForm });
  });

  it("without a legal form has none", () => {
    expect(nameAndForm("Stalius Abelis")).toEqual({ name: "Stalius Abelis" });
  });
});

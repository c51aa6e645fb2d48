import fc from "fast-check";
import { readAddressLine } from "#scrapers/reading/address-line.ts";
import { readDate, readDates } from "#scrapers/reading/dates.ts";
import { readEmails } from "#scrapers/reading/emails.ts";
import { monthOf } from "#scrapers/reading/months.ts";
import { readPhones } from "#scrapers/reading/phones.ts";

describe("dates in prose", () => {
  it.each([
    ["Seminaras vyko 2010 m. birželio 22 d. Alytuje", "2010-06-22", undefined],
    ["2010 m. birželio 22–23 d.", "2010-06-22", "2010-06-23"],
    ["2010 m. birželio 30 d. – liepos 2 d.", "2010-06-30", "2010-07-02"],
    ["Paskelbta 2010 m. gegužės mėn. 5 d.", "2010-05-05", undefined],
    ["rugsėjo 23-24 d., 2010 m.", "2010-09-23", "2010-09-24"],
    ["dnia 22 czerwca 2010 r. w Alytusie", "2010-06-22", undefined],
    ["23-24 września 2010", "2010-09-23", "2010-09-24"],
    ["30 czerwca - 2 lipca 2010 r.", "2010-06-30", "2010-07-02"],
    ["5 paź 2010", "2010-10-05", undefined],
    ["22 VI 2010", "2010-06-22", undefined],
    ["22-23.06.2010", "2010-06-22", "2010-06-23"],
    ["30.06-02.07.2010", "2010-06-30", "2010-07-02"],
    ["30.06.2010 r. - 02.07.2010 r.", "2010-06-30", "2010-07-02"],
    ["1.04.2010", "2010-04-01", undefined],
    ["2010-06-22", "2010-06-22", undefined],
    ["2010.06.22", "2010-06-22", undefined],
    ["June 22, 2010", "2010-06-22", undefined],
    ["22nd of June 2010", "2010-06-22", undefined],
    ["22 чэрвеня 2010 г.", "2010-06-22", undefined],
    ["22 червня 2010 р.", "2010-06-22", undefined],
    ["22 июня 2010 г.", "2010-06-22", undefined],
    ["9 мая 2010 г.", "2010-05-09", undefined],
  ])("are read: %s", (text, date, until) => {
    expect(readDate(text)).toEqual(until ? { date, until } : { date });
  });

  it.each([
    "31.02.2010",
    "2010 m. birželis",
    "czerwiec 2010",
    "tel. 85 742 12 34",
    "00.00.0000",
    "22.13.2010",
    "",
    "23-22.06.2010",
  ])("are not guessed from: %s", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it("are all read where a text holds several", () => {
    expect(readDates("Alytus 22-23.06.2010, Białystok 23–24 września 2010")).toEqual([
      { date: "2010-06-22", until: "2010-06-23" },
      { date: "2010-09-23", until: "2010-09-24" },
    ]);
  });

  it("keep what the source claims, even where it is a slip of the pen", () => {
    expect(readDate("1.04.1020")).toEqual({ date: "1020-04-01" });
  });

  it("let the first language decide where two differ", () => {
    expect(readDate("5 mar 2010", ["pl"])).toEqual({ date: "2010-03-05" });
    expect(readDate("5 sie 2010", ["lt"])).toBeUndefined();
    expect(monthOf("listopada", ["pl"])).toBe(11);
    expect(monthOf("листопада", ["uk"])).toBe(11);
  });

  it("come back as written for every day of a century, in figures, Polish and Lithuanian", () => {
    const polish =
      "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia";
    const lithuanian =
      "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio";
    const days = fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (at) => {
        const date = at.toISOString().slice(0, 10);
        const [y = "", m = "", d = ""] = date.split("-");
        const month = Number(m) - 1;
        expect(readDate(`${Number(d)}.${m}.${y} r.`)).toEqual({ date });
        expect(readDate(`${Number(d)} ${polish.split(" ")[month]} ${y} r.`, ["pl"])).toEqual({ date });
        expect(readDate(`${y} m. ${lithuanian.split(" ")[month]} ${Number(d)} d.`, ["lt"])).toEqual({ date });
      }),
    );
  });
});

describe("telephone numbers", () => {
  const numbers = (text: string, country: string) => readPhones(text, country).map((phone) => phone.number);

  it("are read in the old and new ways of Lithuania, Poland, Belarus and Ukraine", () => {
    expect(numbers("tel. (8 315) 52345", "LT")).toEqual(["+37031552345"]);
    expect(numbers("(8~315) 52345; (8-687) 12345", "LT")).toEqual(["+37031552345", "+37068712345"]);
    expect(numbers("0 315 52345", "LT")).toEqual(["+37031552345"]);
    expect(numbers("tel. 85 742 12 34", "PL")).toEqual(["+48857421234"]);
    expect(numbers("(+375 1512) 44-444", "LT")).toEqual(["+375151244444"]);
  });

  it("say which of them is a fax only", () => {
    const phones = readPhones("tel. 85 742 12 34, faks 85 742 12 35, tel./fax 85 742 12 36", "PL");
    expect(phones.map((phone) => phone.fax)).toEqual([false, true, false]);
  });

  it("are listed once, and what is none is left", () => {
    expect(numbers("85 742 12 34, +48 85 742 12 34, 2010-06-22, 123", "PL")).toEqual(["+48857421234"]);
  });

  it("need a prefix where the country is unknown", () => {
    expect(numbers("85 742 12 34, +48 85 742 12 35", "")).toEqual(["+48857421235"]);
  });
});

describe("e-mail addresses", () => {
  it.each([
    ["info [at] imone.lt", "info@imone.lt"],
    ["info(at)imone[dot]lt", "info@imone.lt"],
    ["info [eta] imone [taškas] lt", "info@imone.lt"],
    ["biuro(małpa)firma(kropka)pl", "biuro@firma.pl"],
    ["info @ imone.lt", "info@imone.lt"],
    ["info at imone dot lt", "info@imone.lt"],
    ["mailto:Info@Imone.LT?subject=x", "info@imone.lt"],
    ["(jan.kowalski@poczta.firma.com.pl).", "jan.kowalski@poczta.firma.com.pl"],
  ])("are read from %s", (text, email) => {
    expect(readEmails(text)).toEqual([email]);
  });

  it.each(["a@b", "meet at home.lt now", "@imone.lt", "a..b@imone.lt", "a@-imone.lt"])(
    "are not made up from %s",
    (text) => {
      expect(readEmails(text)).toEqual([]);
    },
  );

  it("are listed once, in their order", () => {
    expect(readEmails("b@x.lt, a@x.lt, B@X.lt")).toEqual(["b@x.lt", "a@x.lt"]);
  });
});

describe("an address in one line", () => {
  it.each([
    ["Pramonės g. 12, LT-62137 Alytus, tel. (8 315) 52345", "LT", "Pramonės g. 12", "LT-62137", "Alytus", 1],
    ["Kauno g. 69, 62107 Alytus", "LT", "Kauno g. 69", "LT-62107", "Alytus", 0],
    ["Alytus, Naujoji g. 5, tel. +370 315 52345", "LT", "Naujoji g. 5", undefined, "Alytus", 1],
    ["Vilniaus 12-3, Lazdijai; mob. 8 687 12345", "LT", "Vilniaus 12-3", undefined, "Lazdijai", 1],
    [
      "Przemysłowa 4 15-092 Białystok tel./fax (85) 742-12-34",
      "PL",
      "Przemysłowa 4",
      "15-092",
      "Białystok",
      1,
    ],
    [
      "вул. Леніна 5, 231900 Ваўкавыск, тэл. +375 1512 44444",
      "BY",
      "вул. Леніна 5",
      "231900",
      "Ваўкавыск",
      1,
    ],
  ])("is taken apart: %s", (text, country, street, postalCode, town, phones) => {
    const line = readAddressLine(text, country);
    expect({ street: line.street, postalCode: line.postalCode, town: line.town }).toEqual({
      street,
      postalCode,
      town,
    });
    expect(line.phones).toHaveLength(phones);
    expect(line.rest).toBe("");
  });

  it("finds a telephone and a fax, an e-mail and what it did not understand", () => {
    const line = readAddressLine(
      "ul. Lipowa 1/3 lok. 5, 16-400 Suwałki, woj. podlaskie, tel. 87 566 12 34, fax 87 566 12 35, biuro(at)firma.pl",
      "PL",
    );
    expect(line).toMatchObject({ street: "ul. Lipowa 1/3 lok. 5", town: "Suwałki", rest: "woj. podlaskie" });
    expect(line.phones.map((phone) => phone.fax)).toEqual([false, true]);
    expect(line.emails).toEqual(["biuro@firma.pl"]);
  });

  it("takes no telephone number for a postal code, and no district for a town", () => {
    expect(readAddressLine("Tel. 8 315 62137, Alytus", "LT")).toMatchObject({ town: "Alytus" });
    expect(readAddressLine("Tel. 8 315 62137, Alytus", "LT").postalCode).toBeUndefined();
    expect(readAddressLine("Simno k., 64301 Alytaus r. sav.", "LT")).toMatchObject({
      postalCode: "LT-64301",
      town: "Simno",
      rest: "Alytaus r. sav.",
    });
  });

  it("leaves absent what the line does not say", () => {
    expect(readAddressLine("", "LT")).toEqual({ phones: [], emails: [], rest: "" });
  });
});

it("no text a stranger writes stops the readers", () => {
  const fragments = fc.constantFrom(
    "22",
    ".",
    "-",
    " ",
    "2010",
    "m.",
    "birželio",
    "@",
    "[at]",
    "tel.",
    "8",
    "LT-",
    "(",
    "g.",
    ",",
    "a",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { date, until } of readDates(text)) expect(until === undefined || until > date).toBe(true);
      for (const email of readEmails(text)) expect(email).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]+$/);
      const line = readAddressLine(text, "LT");
      expect(line.postalCode ?? "LT-00000").toMatch(/^LT-\d{5}$/);
      expect(line.town).not.toBe("");
    }),
  );
});

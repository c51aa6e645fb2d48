import { platformLanguages } from "#schema/reference/languages.ts";
import type { AdRow } from "#subgraphs/jobs/ad.ts";
import { jobPosting } from "#subgraphs/jobs/job-posting.ts";
import { checkJobOffer, type JobOfferInput } from "#subgraphs/jobs/posting/job-offer-input.ts";
import { checkJobSeeker, type JobSeekerInput } from "#subgraphs/jobs/posting/job-seeker-input.ts";
import { asksPreviousPay, asksSexOrAge } from "#subgraphs/jobs/rules/forbidden-questions.ts";
import { missingForm } from "#subgraphs/jobs/rules/polish-titles.ts";
import { warningsOf } from "#subgraphs/jobs/rules/warnings.ts";
import { seeker, vacancy } from "./exchange.ts";

const offer = { ...vacancy, contract: "PERMANENT" } satisfies JobOfferInput;
const codes = (input: JobOfferInput) => {
  const checked = checkJobOffer(input);
  return "problems" in checked ? checked.problems.map(({ code }) => code) : [];
};

describe("the pay of a vacancy", () => {
  const { salaryMin: _min, salaryMax: _max, employerTaxId: _number, ...unpaid } = offer;
  const inLithuania = { ...unpaid, country: "LT", place: "Alytus" };

  it.each([
    ["nothing", {}, ["PAY_REQUIRED"]],
    ["an upper bound alone", { salaryMax: 2000 }, ["PAY_REQUIRED"]],
    ["an amount", { salaryMin: 1500 }, []],
    ["a range", { salaryMin: 1500, salaryMax: 2000 }, []],
    ["an hour's pay", { salaryMin: 12, salaryPer: "HOUR" }, []],
  ] as const)("stated as %s where the workplace is in Lithuania", (_what, pay, expected) => {
    expect(codes({ ...inLithuania, ...pay })).toEqual(expected);
  });

  it("may be missing elsewhere", () => {
    expect(codes(unpaid)).toEqual([]);
  });
});

describe("a Polish title", () => {
  it.each([
    ["Spawacz", "spawaczka"],
    ["Spawacz MIG/MAG", "spawaczka"],
    ["Praca od zaraz: Tokarz CNC", "tokarka"],
    ["Księgowa", "księgowy"],
    ["Kierowca kat. C+E", "kierowczyni"],
    ["INŻYNIER produkcji", "inżynierka"],
  ])("%s lacks %s", (title, missing) => {
    expect(missingForm(title)?.missing).toBe(missing);
  });

  it.each([
    "Spawacz / spawaczka MIG",
    "Spawacz/Spawaczka MIG/MAG",
    "Spawacz (k/m)",
    "Spawacz K/M",
    "Spawacz (m/k/x)",
    "Operator/ka CNC",
    "Operator/-ka wózka widłowego",
    "Operator(ka) CNC",
    "Pracownik/ca produkcji",
    "Osoba na stanowisko spawacz",
    "Stanowisko: ślusarz",
    "Frezerka CNC do obsługi",
    "Praca przy spawaniu",
    "Zastępca kierownika zmiany",
    "Spawacze i spawaczki",
    "Welder",
  ])("%s is neutral", (title) => {
    expect(missingForm(title)).toBeUndefined();
  });
});

describe("what a vacancy may not ask", () => {
  it.each([
    "Prosimy o podanie obecnego wynagrodzenia.",
    "Napisz, ile wynosiły Twoje poprzednie zarobki.",
    "Nurodykite ankstesnį darbo užmokestį.",
    "Please state your current salary.",
    "Tell us about your salary history.",
    "Вкажіть, будь ласка, попередню зарплату.",
    "Укажите размер прежней зарплаты.",
    "Пазначце папярэдні заробак.",
  ])("previous pay: %s", (text) => {
    expect(asksPreviousPay(text)).toBe(true);
  });

  it.each([
    "Wynagrodzenie 6000-7500 zł brutto, płatne do 10. dnia miesiąca.",
    "Aktualne stawki podamy na rozmowie.",
    "Atlyginimas 1500 eur, mokamas laiku.",
    "Salary from 1500 EUR, paid monthly; our previous projects are listed below.",
    "Зарплата від 30000 грн, без затримок.",
    "Зарплата от 1500 евро, последний день подачи 1 декабря.",
    "Podaj oczekiwane wynagrodzenie.",
  ])("not previous pay: %s", (text) => {
    expect(asksPreviousPay(text)).toBe(false);
  });

  it.each([
    "Praca tylko dla mężczyzn.",
    "Wiek do 35 lat.",
    "Ieškome tik vyrų.",
    "Amžius iki 40 metų.",
    "Men only.",
    "Aged under 35.",
    "Тільки чоловіки, вік до 45 років.",
    "Только мужчины.",
    "Возраст до 40 лет.",
    "Толькі мужчыны.",
  ])("sex or age: %s", (text) => {
    expect(asksSexOrAge(text)).toBe(true);
  });

  it.each([
    "Praca dla kobiet i mężczyzn.",
    "Doświadczenie do 5 lat.",
    "Wiek od 18 lat.",
    "Darbas tik dienomis.",
    "Only on weekdays, men and women are welcome.",
    "Тільки денні зміни.",
    "Возраст от 18 лет.",
    "Umowa tylko na czas próbny, do 40 godzin tygodniowo.",
  ])("not sex or age: %s", (text) => {
    expect(asksSexOrAge(text)).toBe(false);
  });

  it("is warned of in every language, by the law of the workplace", () => {
    const ad = {
      language: "pl",
      country: "PL",
      title: "Spawacz",
      body: "Podaj obecne wynagrodzenie. Tylko mężczyźni.",
      details: { skills: [] },
    } as unknown as AdRow;
    for (const language of platformLanguages) expect(new Set(warningsOf(ad, language)).size).toBe(4);
    expect(warningsOf(ad, "pl")[1]).toContain("„spawacz / spawaczka”");
    expect(warningsOf({ ...ad, country: "LT", body: "Darbas." }, "lt")).toEqual([]);
  });
});

describe("a vacancy as JSON-LD", () => {
  it("cannot end the script element that it stands in, and reads back as it was written", () => {
    const payload = `</script><script>alert("${"\u2028"}")</script><!--`;
    const ad = {
      id: "jo-1",
      title: payload,
      body: payload,
      employer_name: payload,
      place_name: payload,
      place_key: null,
      region: null,
      country: "PL",
      occupation: null,
      contract: "SEASONAL",
      latitude: null,
      longitude: null,
      posted_at: new Date("2026-11-01"),
      published_at: null,
      expires_at: new Date("2026-12-01"),
      details: { skills: [payload], salary: { max: 40, currency: "PLN", per: "HOUR", gross: true } },
    } as unknown as AdRow;
    const text = jobPosting(ad, "pl");
    expect(text).not.toMatch(/[<>\u2028\u2029]/);
    expect(JSON.parse(text)).toMatchObject({
      title: payload,
      employmentType: "TEMPORARY",
      baseSalary: { value: { maxValue: 40, unitText: "HOUR" } },
    });
  });
});

describe("a seeker's ad", () => {
  const problems = (change: Partial<JobSeekerInput>) => {
    const checked = checkJobSeeker({ ...seeker, ...change });
    return "problems" in checked ? checked.problems.map(({ path, code }) => `${path[1]} ${code}`) : [];
  };

  it.each([
    [{ title: "Ieškau darbo, jonas@example.lt" }, "title CONTACT_IN_TEXT"],
    [{ summary: "Skambinkite man telefonu +370 612 34567, dirbu." }, "summary CONTACT_IN_TEXT"],
    [{ skills: ["MIG", "rašykite a@b.lt"] }, "skills CONTACT_IN_TEXT"],
    [{ certificates: ["https://cv.example/jonas"] }, "certificates CONTACT_IN_TEXT"],
  ])("takes no contact: %j", (change, expected) => {
    expect(problems(change)).toEqual([expected]);
  });

  it("takes numbers that are no contact", () => {
    expect(problems({ certificates: ["EN ISO 9606-1 135 P FW 3.1 t10 PB 2024-01-12345"] })).toEqual([]);
    expect(problems({ skills: ["135", "141", "136", "111"] })).toEqual([]);
    expect(problems({ summary: "Dirbu nuo 2010 iki 2024 metų prie staklių." })).toEqual([]);
  });
});

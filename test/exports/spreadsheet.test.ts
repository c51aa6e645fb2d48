import readWorkbook from "read-excel-file/node";
import { neutralText } from "#gateway/http/exports/xlsx/cells.ts";
import { payloads, payloadsOf } from "../security/payloads.ts";
import { firm, source } from "./fake-graph.ts";
import { frameOf, generatedFirms } from "./generated-firms.ts";
import { madeDirectory } from "./made-directory.ts";
import { unzipped } from "./workbook.ts";

/** What Excel and LibreOffice take for the start of a formula in a CSV file, after what they do not see. */
const evaluated = /^[\s\p{Cf}"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

describe("the directory as a workbook", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+48 85 000", "'+48 85 000"],
    ["-x", "'-x"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'=1"],
    ["\r\n=1", "'=1"],
    ["＝1", "'＝1"],
    ["\u200b=1", "'\u200b=1"],
    ["_x003D_1", "_x005F_x003D_1"],
    ["UAB „Ąžuolas“ - Łomża = 1", "UAB „Ąžuolas“ - Łomża = 1"],
    ["two\nlines\t=1", "two lines =1"],
  ])("writes %j as %j", (given, written) => {
    expect(neutralText(given)).toBe(written);
  });

  it("evaluates no payload, now or after it was saved as CSV", async () => {
    const firms = payloads.map((payload, at) => firm(`firm-${at}`, payload));
    const frame = frameOf("en", { sources: payloads.map(source) as never, labels: {} });
    const file = await madeDirectory("xlsx", frame, firms);
    const xml = [...unzipped(file)];
    expect(xml.filter(([, text]) => /<f[ >/]|<hyperlink|<ddeLink|externalLink/.test(text))).toEqual([]);
    const sheets = await readWorkbook(file, { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Companies",
      "Offers and requests",
      "Capabilities",
      "Sources",
    ]);
    const texts = sheets.flatMap(({ data }) => data.flat().filter((cell) => typeof cell === "string"));
    expect(texts.length).toBeGreaterThan(20 * payloads.length);
    expect(texts.filter((cell) => evaluated.test(cell))).toEqual([]);
    expect(texts.filter((cell) => /[\r\n\t]/.test(cell))).toEqual([]);
    // What a spreadsheet would read as "=" is marked as the text that it is.
    expect(xml.some(([, text]) => /(?<!_x005F)_x003d_/i.test(text))).toBe(false);
    for (const formula of payloadsOf("FORMULA").filter((payload) => /^[=+@-]/.test(payload)))
      expect(texts).toContain(`'${formula.replaceAll(/\s+/g, " ")}`);
  }, 60_000);

  it("gives numbers as numbers and days as days, under a frozen head with filters", async () => {
    const file = await madeDirectory("xlsx", frameOf("pl"), generatedFirms(40, "pl"));
    const files = unzipped(file);
    const [companies, offers] = await readWorkbook(file);
    const [head = [], ...rows] = companies?.data ?? [];
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(column("Rok założenia").every((year) => typeof year === "number" && year > 1900)).toBe(true);
    expect(column("Zmieniono").map(String)).toContain(String(new Date("2026-10-30T10:00:00Z")));
    expect(column("Telefon").every((phone) => /^'\+\d+$/.test(String(phone)))).toBe(true);
    const published = offers?.data.slice(1).map((row) => row[offers.data[0]?.indexOf("Opublikowano") ?? 0]);
    expect(published?.length).toBeGreaterThan(10);
    expect(new Set(published?.map((day) => Object.prototype.toString.call(day)))).toEqual(
      new Set(["[object Date]"]),
    );
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:V\d+"\/>/);
  }, 60_000);

  it("names in the language asked for, in the order of its dictionary", async () => {
    const firms = ["Łomża", "Lazur", "Ćma", "Zorza", "Cegła", "Żubr", "Źródło"].map((name, at) =>
      firm(`${at}`, "text", { name }),
    );
    const [companies] = await readWorkbook(await madeDirectory("xlsx", frameOf("pl"), firms));
    expect(companies?.data.slice(1).map(([name]) => name)).toEqual([
      "Cegła",
      "Ćma",
      "Lazur",
      "Łomża",
      "Zorza",
      "Źródło",
      "Żubr",
    ]);
  }, 60_000);
});

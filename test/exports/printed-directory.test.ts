import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { payloads } from "../security/payloads.ts";
import { firm, source } from "./fake-graph.ts";
import { frameOf, generatedFirms } from "./generated-firms.ts";
import { madeDirectory } from "./made-directory.ts";

const open: PDFDocumentProxy[] = [];
afterAll(() => Promise.all(open.map((pdf) => pdf.destroy())));

/** A PDF as a reader takes it: its text by page, spaces made even. */
async function opened(file: Buffer): Promise<{ pdf: PDFDocumentProxy; pages: string[] }> {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  open.push(pdf);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : ""))
        .join("")
        .replace(/\s+/g, " "),
    );
  }
  return { pdf, pages };
}

describe("the printed directory", () => {
  const firms = generatedFirms(1010, "pl");
  let pdf: PDFDocumentProxy;
  let pages: string[];
  beforeAll(async () => {
    ({ pdf, pages } = await opened(await madeDirectory("pdf", frameOf("pl"), firms)));
  }, 120_000);

  it("row 30: the printed directory holds a thousand firms, each with an entry and a place in the index from A to Z", () => {
    expect(firms.length).toBeGreaterThanOrEqual(1000);
    const index = pages.slice(-7).join(" ");
    const all = pages.join(" ");
    expect(firms.filter(({ name }) => !index.includes(name))).toEqual([]);
    expect(firms.filter(({ contact }) => !all.includes(String(contact.email)))).toEqual([]);
  });

  it("names the page on which a firm stands", () => {
    const index = pages.slice(-7).join(" ");
    for (const { name, contact } of firms.slice(0, 300)) {
      const page = Number(new RegExp(`${name} (\\d+)`).exec(index)?.[1]);
      // An entry may go on over to the next page.
      expect(`${pages[page - 1]} ${pages[page]}`).toContain(String(contact.email));
    }
  });

  it("tells its title, its language, its day and its sources, and that the data are a demonstration", async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: "Katalog firm", Language: "pl" });
    expect(pages[0]).toContain("Stan na dzień: 2026-11-01");
    expect(pages[0]).toContain("Dane pokazowe");
    expect(pages[0]).toContain("Klaster obróbki metali (Polska)");
    expect(pages[0]).toContain("CC BY 4.0");
    expect(pages.slice(1).every((text) => text.includes("Dane pokazowe"))).toBe(true);
    expect(pages.at(-1)).toContain(`strona ${pages.length} / ${pages.length}`);
  });

  it("can be leafed through by its bookmarks and its contents", async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title.replace(/\d+/, "n"))).toEqual([
      "Litwa (n)",
      "Polska (n)",
      "Indeks miejscowości",
      "Indeks umiejętności",
      "Indeks firm od A do Z",
    ]);
    expect(outline[1]?.items.map(({ title }) => title)).toEqual(expect.arrayContaining(["L", "Ł", "S", "Ś"]));
    const links = await (await pdf.getPage(2)).getAnnotations();
    expect(links).toHaveLength(outline.length);
  });

  it("prints every letter of our languages, and the certificates that are valid on the day", async () => {
    const certificates = [
      { standard: "ISO 9001", scope: null, validUntil: "2026-10-31" },
      { standard: "ISO 14001", scope: null, validUntil: "2026-11-01" },
      { standard: "FSC", scope: null, validUntil: null },
    ];
    const letters = [
      "Zażółć gęślą jaźń ĄĆĘŁŃÓŚŹŻ",
      "Įlinkdama fechtuotojo špaga ąčęėįšųūž ĄČĘĖĮŠŲŪŽ",
      "Щастям б'єш жук їх глицю ґ Ґ ў Ў ё Ё „–“ € ²",
    ];
    const lettered = letters.map((name, at) => firm(`${at}`, "text", { name, certificates }));
    const made = await opened(await madeDirectory("pdf", frameOf("en"), lettered));
    const text = made.pages.join(" ");
    expect(letters.filter((name) => !text.includes(name))).toEqual([]);
    expect(text).toContain("Certificates: ISO 14001 (until 2026-11-01), FSC");
    expect(text).not.toContain("ISO 9001");
  }, 60_000);

  it("prints any payload as text: no action, no script, no address to follow, no sign that cannot be drawn", async () => {
    const hostile = payloads.map((payload, at) => firm(`firm-${at}`, payload));
    const sources = payloads.slice(-40).map(source);
    const frame = frameOf("en", { sources: sources as never });
    const file = await madeDirectory("pdf", frame, hostile);
    expect(file.toString("latin1")).not.toMatch(
      /\/(JavaScript|JS|URI|Launch|SubmitForm|OpenAction|EmbeddedFile)\b/,
    );
    const made = await opened(file);
    expect(await made.pdf.getJSActions()).toBeNull();
    const text = made.pages.join(" ");
    expect(text.includes("<script>window.__ran=1;alert(1)</script>")).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(/[\u0000-\u001f\u202a-\u202e\ufffd]/.exec(text)).toBeNull();
  }, 120_000);
});

import PDFDocument from "pdfkit";
import type { DirectoryFirm } from "../directory/directory-firm.ts";
import type { DirectoryFrame } from "../directory/directory-frame.ts";
import { directoryWords } from "../directory/directory-words.ts";
import { type FirmGroup, groupsOf } from "../directory/grouping.ts";
import { ColumnFlow, page } from "./column-flow.ts";
import { type ContentsEntry, drawContents, pagesOfContents } from "./contents-page.ts";
import { entryParagraphs } from "./entry-paragraphs.ts";
import { faces } from "./faces.ts";
import { capabilitiesOf, type IndexEntry, indexOf, townsOf } from "./index-pages.ts";
import { drawRunningLines, PageHeads } from "./running-lines.ts";
import { drawHeading, drawTitlePage } from "./title-page.ts";
import { type Pdf, Typesetter } from "./typesetter.ts";

/** The printable directory: title, contents, the firms by group and letter, and three indexes. A4. */
export async function writePdf(frame: DirectoryFrame, firms: readonly DirectoryFirm[]): Promise<Uint8Array> {
  const pdf = open(frame);
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => pdf.once("end", resolve).once("error", reject));
  new DirectoryPrint(pdf, frame, firms).draw();
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function open({ language, madeAt, address }: DirectoryFrame): Pdf {
  const words = directoryWords[language];
  return new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    lang: language,
    displayTitle: true,
    info: {
      Title: words.title,
      Subject: words.subtitle,
      Author: "E-Cooperation",
      Keywords: address,
      CreationDate: new Date(madeAt),
      ModDate: new Date(madeAt),
    },
  });
}

interface FirmPlace {
  group: string;
  flow: ColumnFlow;
  /** Whether a rule parts it from the firm before. */
  ruled: boolean;
}

class DirectoryPrint {
  readonly #pdf: Pdf;
  readonly #type: Typesetter;
  readonly #frame: DirectoryFrame;
  readonly #firms: readonly DirectoryFirm[];
  readonly #contents: ContentsEntry[] = [];
  readonly #pageOf = new Map<string, number>();
  readonly #heads = new PageHeads();

  constructor(pdf: Pdf, frame: DirectoryFrame, firms: readonly DirectoryFirm[]) {
    this.#pdf = pdf;
    this.#type = new Typesetter(pdf);
    this.#frame = frame;
    this.#firms = firms;
  }

  draw(): void {
    const words = directoryWords[this.#frame.language];
    const [pdf, type] = [this.#pdf, this.#type];
    const flow = this.#flow(1);
    drawTitlePage({ pdf, type, flow, frame: this.#frame, firms: this.#firms });
    const groups = groupsOf(this.#firms, this.#frame);
    const contents = this.#reservePages(pagesOfContents(groups.length + 3), words.contents);
    for (const group of groups) this.#drawGroup(group);
    const known = { pageOf: this.#pageOf, frame: this.#frame };
    this.#drawTermIndex(words.townIndex, indexOf(this.#firms, townsOf, known));
    this.#drawTermIndex(words.capabilityIndex, indexOf(this.#firms, capabilitiesOf, known));
    const names = indexOf(this.#firms, ({ name }) => [name], known);
    this.#drawNameIndex(words.nameIndex, names);
    drawContents(words.contents, this.#contents, { pdf, type, pages: contents });
    drawRunningLines({ pdf, type, frame: this.#frame, heads: this.#heads });
  }

  #flow(columns: number): ColumnFlow {
    const flow = new ColumnFlow(this.#pdf, this.#type, columns);
    flow.newPage();
    return flow;
  }

  #drawGroup({ title, letters, size }: FirmGroup): void {
    const flow = this.#flow(2);
    const heading = this.#type.prepare(title);
    drawHeading(`${heading} (${size})`, { type: this.#type, flow });
    const part = this.#begin(`${heading} (${size})`, flow);
    for (const { letter, firms } of letters) {
      const [first] = firms;
      const room = first ? this.#entryHeight(first, flow) : 0;
      flow.reserve(24 + Math.min(room, 160));
      flow.place([{ text: this.#type.prepare(letter), face: faces.letter, gap: 8 }]);
      part.letter(this.#type.prepare(letter));
      for (const firm of firms) this.#drawFirm(firm, { group: heading, flow, ruled: firm !== first });
    }
  }

  #entryHeight(firm: DirectoryFirm, flow: ColumnFlow): number {
    return flow.heightOf(entryParagraphs(firm, this.#frame, (text) => this.#type.prepare(text)));
  }

  #drawFirm(firm: DirectoryFirm, { group, flow, ruled }: FirmPlace): void {
    const paragraphs = entryParagraphs(firm, this.#frame, (text) => this.#type.prepare(text));
    const number = flow.place(paragraphs, { ruled });
    this.#pageOf.set(firm.id, number);
    this.#heads.meet(number, group, this.#type.prepare(firm.name));
  }

  /** Under each term its firms with their pages, run on in one paragraph. */
  #drawTermIndex(title: string, entries: readonly IndexEntry[]): void {
    const flow = this.#beginIndex(title, 2);
    const begins = flow.pageNumber;
    for (const { term, firms } of entries) {
      const found = firms.map(({ name, page: number }) => `${this.#type.prepare(name)}\u00a0${number}`);
      flow.reserve(36);
      flow.place([{ text: `${this.#type.prepare(term)} (${firms.length})`, face: faces.name, gap: 5 }]);
      flow.place([{ text: found.join(", "), face: faces.text, indent: 6 }], { parted: true });
    }
    this.#heads.title(title, { from: begins, to: flow.pageNumber });
  }

  #drawNameIndex(title: string, entries: readonly IndexEntry[]): void {
    const flow = this.#beginIndex(title, 3);
    const begins = flow.pageNumber;
    for (const { term, firms } of entries)
      for (const { page: number } of firms) flow.placeLine(this.#type.prepare(term), `${number}`, faces.text);
    this.#heads.title(title, { from: begins, to: flow.pageNumber });
  }

  #beginIndex(title: string, columns: number): ColumnFlow {
    const flow = this.#flow(columns);
    drawHeading(title, { type: this.#type, flow });
    this.#begin(title, flow);
    return flow;
  }

  /** A place in the contents and in the outline, for what begins on this page. */
  #begin(title: string, flow: ColumnFlow) {
    const letters: ContentsEntry["letters"] = [];
    this.#contents.push({ title, page: flow.pageNumber, letters });
    this.#pdf.addNamedDestination(`page-${flow.pageNumber}`);
    const bookmark = this.#pdf.outline.addItem(title);
    return {
      letter(letter: string): void {
        bookmark.addItem(letter);
        letters.push({ letter, page: flow.pageNumber });
      },
    };
  }

  /** The contents stand before what they list: their pages are kept free until the numbers are known. */
  #reservePages(pages: number, title: string): number[] {
    return Array.from({ length: pages }, () => {
      const { pageNumber } = this.#flow(1);
      this.#heads.title(title, { from: pageNumber, to: pageNumber });
      return pageNumber;
    });
  }
}

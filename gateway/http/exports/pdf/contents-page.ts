import { ColumnFlow, page } from "./column-flow.ts";
import { faces } from "./faces.ts";
import { drawHeading } from "./title-page.ts";
import type { Pdf, Typesetter } from "./typesetter.ts";

/** A part of the directory, and where its letters begin. */
export interface ContentsEntry {
  title: string;
  page: number;
  letters: { letter: string; page: number }[];
}

const entriesOnAPage = 13;

export function pagesOfContents(entries: number): number {
  return Math.ceil(entries / entriesOnAPage);
}

/** Draws the contents onto the pages that were kept free for them. */
export function drawContents(
  title: string,
  entries: readonly ContentsEntry[],
  { pdf, type, pages }: { pdf: Pdf; type: Typesetter; pages: readonly number[] },
): void {
  for (const [at, number] of pages.entries()) {
    pdf.switchToPage(pdf.bufferedPageRange().start + number - 1);
    const flow = new ColumnFlow(pdf, type, 1);
    drawHeading(title, { type, flow });
    for (const entry of entries.slice(at * entriesOnAPage, (at + 1) * entriesOnAPage)) {
      const { y } = flow;
      flow.placeLine(entry.title, `${entry.page}`, faces.bodyBold);
      pdf.goTo(page.left, y, flow.columnWidth, flow.y - y, `page-${entry.page}`);
      // Three lines at most, so that the pages that were kept free are enough.
      const letters = entry.letters.map((begin) => `${begin.letter}\u00a0${begin.page}`).join(" · ");
      const shown = type.fitted(letters, faces.text, flow.columnWidth * 2.8);
      flow.place([{ text: shown, face: faces.text, indent: 10 }]);
      flow.place([{ text: "\u00a0", face: faces.text }]);
    }
  }
}

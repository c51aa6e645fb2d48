import { type Face, leading, ruleColour } from "./faces.ts";
import type { Pdf, Typesetter } from "./typesetter.ts";

/** A4, in points. */
export const page = { width: 595.28, height: 841.89, left: 42, right: 42, top: 58, bottom: 52 };
export const textWidth = page.width - page.left - page.right;
const gutter = 18;
const ruleGap = 3.5;

/** A run of text that is broken into lines; its label stands before the first of them. */
export interface Paragraph {
  text: string;
  face: Face;
  label?: { text: string; face: Face };
  indent?: number;
  /** Room before it, unless it begins a column. */
  gap?: number;
}

interface Setting {
  paragraph: Paragraph;
  lines: string[];
  label: string;
  labelWidth: number;
}

/** Fills the columns of one page after the other from top to bottom. */
export class ColumnFlow {
  readonly #pdf: Pdf;
  readonly #type: Typesetter;
  readonly #columns: number;
  readonly #bottom = page.height - page.bottom;
  #column = 0;
  #top = page.top;
  #y = page.top;

  constructor(pdf: Pdf, type: Typesetter, columns: number) {
    this.#pdf = pdf;
    this.#type = type;
    this.#columns = columns;
  }

  get columnWidth(): number {
    return (textWidth - gutter * (this.#columns - 1)) / this.#columns;
  }

  /** Number of the page that is being filled, from 1. */
  get pageNumber(): number {
    const { start, count } = this.#pdf.bufferedPageRange();
    return start + count;
  }

  get y(): number {
    return this.#y;
  }

  newPage(): void {
    this.#pdf.addPage();
    this.#column = 0;
    this.#top = page.top;
    this.#y = page.top;
  }

  /** Begins the columns of this page below where something was drawn across them. */
  beginColumnsAt(y: number): void {
    this.#top = y;
    this.#y = y;
  }

  nextColumn(): void {
    if (this.#column + 1 >= this.#columns) {
      this.newPage();
      return;
    }
    this.#column++;
    this.#y = this.#top;
  }

  /** Goes on to the next column unless so much room is left in this one. */
  reserve(height: number): void {
    if (this.#y > this.#top && this.#y + height > this.#bottom) this.nextColumn();
  }

  heightOf(paragraphs: readonly Paragraph[]): number {
    return heightOf(paragraphs.map((paragraph) => this.#set(paragraph)));
  }

  /**
   * Keeps what belongs together in one column when it is shorter than half of it; what is longer, or
   * `parted`, goes on in the next. With `ruled`, a rule stands between it and what
   * stands above. Gives the page that it begins on.
   */
  place(paragraphs: readonly Paragraph[], { ruled = false, parted = false } = {}): number {
    const settings = paragraphs.map((paragraph) => this.#set(paragraph));
    const height = heightOf(settings) + (ruled ? 2 * ruleGap : 0);
    const column = this.#bottom - page.top;
    // A name never stands alone at the foot of a column.
    if (!parted) this.reserve(height < column / 2 ? height : 48);
    if (ruled && this.#y > this.#top) this.#rule();
    const begins = this.pageNumber;
    for (const setting of settings) this.#draw(setting);
    return begins;
  }

  #rule(): void {
    const x = this.#left;
    this.#pdf
      .moveTo(x, this.#y + ruleGap)
      .lineTo(x + this.columnWidth, this.#y + ruleGap)
      .lineWidth(0.4)
      .strokeColor(ruleColour)
      .stroke();
    this.#y += 2 * ruleGap;
  }

  /** A line with something at its right end and dots between. */
  placeLine(left: string, right: string, face: Face): void {
    this.reserve(leading(face));
    const rightWidth = this.#type.width(right, face);
    const shown = this.#type.fitted(left, face, this.columnWidth - rightWidth - 12);
    const [x, y] = [this.#left, this.#y];
    this.#type.draw(shown, face, { x, y });
    this.#type.draw(right, face, { x: x + this.columnWidth - rightWidth, y });
    const from = x + this.#type.width(shown, face) + 3;
    const to = x + this.columnWidth - rightWidth - 3;
    if (to > from) {
      const foot = y + face.size * 0.95;
      this.#pdf.moveTo(from, foot).lineTo(to, foot).lineWidth(0.4).strokeColor(face.colour);
      this.#pdf.dash(0.5, { space: 2 }).stroke().undash();
    }
    this.#y += leading(face);
  }

  get #left(): number {
    return page.left + this.#column * (this.columnWidth + gutter);
  }

  #set(paragraph: Paragraph): Setting {
    const { text, face, label, indent = 0 } = paragraph;
    const width = this.columnWidth - indent;
    const shown = label ? this.#type.fitted(label.text, label.face, 0.7 * width) : "";
    const labelWidth = label ? this.#type.width(shown, label.face) + 3 : 0;
    const lines = this.#type.lines(text, face, { width, firstIndent: labelWidth });
    return { paragraph, label: shown, labelWidth, lines };
  }

  #draw({ paragraph, label, lines, labelWidth }: Setting): void {
    const { face, indent = 0, gap = 0 } = paragraph;
    if (this.#y > this.#top) this.#y += gap;
    for (const [at, line] of lines.entries()) {
      this.reserve(leading(face));
      const x = this.#left + indent;
      if (at === 0) this.#type.draw(label, paragraph.label?.face ?? face, { x, y: this.#y });
      this.#type.draw(line, face, { x: at === 0 ? x + labelWidth : x, y: this.#y });
      this.#y += leading(face);
    }
  }
}

function heightOf(settings: readonly Setting[]): number {
  return settings.reduce(
    (height, { paragraph: { gap = 0, face }, lines }) => height + gap + lines.length * leading(face),
    0,
  );
}

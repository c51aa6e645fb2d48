import { cleanText } from "../clean-text.ts";
import { type Face, type FontName, fontFiles } from "./faces.ts";

export type Pdf = PDFKit.PDFDocument;

/** What pdfkit keeps of a font and does not declare. */
interface LoadedFont {
  font: { hasGlyphForCodePoint(codePoint: number): boolean };
}

/** More characters than any line of a page holds: such a text is never measured as a whole, which costs memory. */
const mostOnALine = 400;
/** What the font's kerning may add to the sum of single characters. */
const kerning = 2;

/** Measures and breaks text, so that whatever is drawn is known to fit. Widths are in points. */
export class Typesetter {
  readonly #pdf: Pdf;
  readonly #widths = new Map<FontName, Map<string, number>>();
  readonly #drawable = new Map<string, boolean>();

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
    for (const [name, file] of Object.entries(fontFiles)) pdf.registerFont(name, file);
  }

  /** A text in one line, without what the font cannot draw. Spaces that do not break stay. */
  prepare(text: string): string {
    const line = cleanText(text)
      .replace(/[^\S\u00a0]+/gu, " ")
      .trim();
    return [...line].map((character) => (this.#canDraw(character) ? character : "?")).join("");
  }

  width(text: string, { font, size }: Face): number {
    const widths = this.#widths.get(font) ?? new Map<string, number>();
    this.#widths.set(font, widths);
    let width = widths.get(text);
    if (width === undefined) {
      width = this.#pdf.font(font).fontSize(1000).widthOfString(text) / 1000;
      widths.set(text, width);
    }
    return width * size;
  }

  /** The lines of a prepared text; the first may be narrower than the others by so much. */
  lines(
    text: string,
    face: Face,
    { width, firstIndent = 0 }: { width: number; firstIndent?: number },
  ): string[] {
    const lines: string[] = [];
    const space = this.width(" ", face);
    let line = "";
    let used = firstIndent;
    for (const word of text.split(" ").flatMap((piece) => this.#piecesOf(piece, face, width))) {
      const wide = this.width(word.text, face);
      const gap = line === "" || word.continues ? 0 : space;
      if (used + gap + wide <= width || (line === "" && used === 0)) {
        line += (gap > 0 ? " " : "") + word.text;
        used += gap + wide;
      } else {
        lines.push(line);
        line = word.text;
        used = wide;
      }
    }
    return line === "" ? lines : [...lines, line];
  }

  /** The text cut to a width, with an ellipsis where something is missing. */
  fitted(text: string, face: Face, width: number): string {
    if (text.length < mostOnALine && this.width(text, face) <= width) return text;
    const room = width - this.width("…", face) - kerning;
    let [end, used] = [0, 0];
    for (const character of text) {
      used += this.width(character, face);
      if (used > room) return `${text.slice(0, end).trimEnd()}…`;
      end += character.length;
    }
    return text;
  }

  draw(text: string, face: Face, { x, y }: { x: number; y: number }): void {
    if (text === "") return;
    this.#pdf.font(face.font).fontSize(face.size).fillColor(face.colour);
    this.#pdf.text(text, x, y, { lineBreak: false });
  }

  /** A word as it is, or in pieces when it is wider than a line: long addresses, or no words at all. */
  #piecesOf(word: string, face: Face, width: number): { text: string; continues: boolean }[] {
    if (word === "") return [];
    if (word.length < mostOnALine && this.width(word, face) <= width)
      return [{ text: word, continues: false }];
    const pieces: { text: string; continues: boolean }[] = [];
    let piece = "";
    let used = 0;
    for (const character of word) {
      const wide = this.width(character, face);
      if (piece !== "" && used + wide > width - kerning) {
        const end = lastBreak(piece);
        pieces.push({ text: piece.slice(0, end), continues: pieces.length > 0 });
        piece = piece.slice(end);
        used = this.width(piece, face);
      }
      piece += character;
      used += wide;
    }
    return [...pieces, { text: piece, continues: pieces.length > 0 }];
  }

  #canDraw(character: string): boolean {
    let drawable = this.#drawable.get(character);
    if (drawable === undefined) {
      this.#pdf.font("plain");
      const { font } = (this.#pdf as unknown as { _font: LoadedFont })._font;
      drawable = font.hasGlyphForCodePoint(character.codePointAt(0) as number);
      this.#drawable.set(character, drawable);
    }
    return drawable;
  }
}

/** After the last sign at which an address may break, if that is not too near the start; else the whole piece. */
function lastBreak(piece: string): number {
  const at = Math.max(...["-", "/", "@", ".", "_", ","].map((sign) => piece.lastIndexOf(sign))) + 1;
  return at > piece.length / 2 ? at : piece.length;
}

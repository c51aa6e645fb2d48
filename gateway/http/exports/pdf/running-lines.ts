import type { DirectoryFrame } from "../directory/directory-frame.ts";
import { directoryWords } from "../directory/directory-words.ts";
import { page, textWidth } from "./column-flow.ts";
import { faces, ruleColour } from "./faces.ts";
import type { Pdf, Typesetter } from "./typesetter.ts";

interface RunningLines {
  pdf: Pdf;
  type: Typesetter;
  frame: DirectoryFrame;
  heads: PageHeads;
}

/** What the heads of pages say, gathered while they are filled. Pages are known by their number. */
export class PageHeads {
  readonly #titles = new Map<number, string>();
  readonly #names = new Map<number, { first: string; last: string }>();

  title(title: string, { from, to }: { from: number; to: number }): void {
    for (let page = from; page <= to; page++) this.#titles.set(page, title);
  }

  /** A firm stands on a page: its head names the group, and the first and the last of them. */
  meet(page: number, group: string, name: string): void {
    this.title(group, { from: page, to: page });
    const first = this.#names.get(page)?.first ?? name;
    this.#names.set(page, { first, last: name });
  }

  of(page: number): string {
    const [title = "", names] = [this.#titles.get(page), this.#names.get(page)];
    if (!names) return title;
    return `${title}: ${names.first === names.last ? names.first : `${names.first} – ${names.last}`}`;
  }
}

/** Heads and feet of all pages but the title page, once it is known what stands on them. */
export function drawRunningLines({ pdf, type, frame, heads }: RunningLines): void {
  const words = directoryWords[frame.language];
  const { start, count } = pdf.bufferedPageRange();
  const left = { x: page.left, y: 30 };
  const foot = page.height - 34;
  for (let number = 2; number <= count; number++) {
    pdf.switchToPage(start + number - 1);
    type.draw(words.title, faces.running, left);
    const room = textWidth - type.width(words.title, faces.running) - 20;
    drawRight(type, type.fitted(heads.of(number), faces.running, room), left.y);
    rule(pdf, 44);
    rule(pdf, foot - 8);
    if (frame.demonstration) type.draw(words.demonstration, faces.running, { x: page.left, y: foot });
    drawRight(type, `${words.page} ${number} / ${count}`, foot);
  }
}

function drawRight(type: Typesetter, text: string, y: number): void {
  type.draw(text, faces.running, { x: page.width - page.right - type.width(text, faces.running), y });
}

function rule(pdf: Pdf, y: number): void {
  pdf
    .moveTo(page.left, y)
    .lineTo(page.width - page.right, y)
    .lineWidth(0.5)
    .strokeColor(ruleColour)
    .stroke();
}

import type { CellObject } from "write-excel-file/node";
import { cleanLine, shortened } from "../clean-text.ts";

/** What a cell of Excel holds at most is 32,767 characters; a mark and escapes have to fit as well. */
const longestText = 30_000;

/** Signs by which a spreadsheet takes a text for a formula, their full-width forms included. */
const formulaSigns = /^['’‘"\s\p{Cf}\p{M}]*[=+\-@|%\u2212\uff1d\uff0b\uff0d\uff20\uff5c\uff05]/u;

/** Excel reads _x003D_ in a text as the character with that code; with its first sign escaped it reads what is written. */
const characterEscape = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * A text that no spreadsheet evaluates. It is written as a shared string, which is never a formula; and where it could
 * become one when the sheet is saved as CSV and opened again, an apostrophe stands before it. It is one line, so that no
 * line of it can be taken for a row of its own.
 */
export function neutralText(text: string): string {
  const line = shortened(cleanLine(text), longestText).replace(characterEscape, "_x005F_");
  return formulaSigns.test(line) ? `'${line}` : line;
}

/** The library looks texts up in a plain object: one that every object has, such as `constructor`, would ruin the file. */
function keyable(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}

export type Cell = CellObject | null;

export function textCell(text: string | null | undefined): Cell {
  const value = neutralText(text ?? "");
  return value === "" ? null : { type: String, value: keyable(value) };
}

export function numberCell(value: number | null | undefined): Cell {
  return typeof value === "number" && Number.isFinite(value) ? { type: Number, value, format: "0" } : null;
}

/** A calendar day or a moment (in UTC); what is no date is left out. */
export function dateCell(text: string | null | undefined): Cell {
  const value = new Date(text ?? "");
  if (Number.isNaN(value.getTime())) return null;
  return { type: Date, value, format: text?.includes("T") ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd" };
}

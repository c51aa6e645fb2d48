import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import type { Feature, Sheet } from "write-excel-file/node";
import type { Cell } from "./cells.ts";

/** What the library takes for the content of a file in a workbook. */
type Content = Stream | Buffer | Blob;
export type Worksheet = Sheet<Content>;

export interface Column<Row> {
  header: string;
  /** In characters. */
  width: number;
  cell(row: Row): Cell;
}

/** A sheet of one row for each record under a frozen head. */
export function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Worksheet {
  const head = columns.map(({ header }) => ({
    type: String,
    value: header,
    fontWeight: "bold" as const,
    backgroundColor: "#dfe8f1",
  }));
  return {
    // Excel's limit on the name of a sheet.
    sheet: name.slice(0, 31),
    data: [head, ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

/** Filter buttons over all columns of each sheet; the library has none of its own. */
export function filterButtons(sheets: readonly Worksheet[]): Feature<Content> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform(xml, _options, { sheetIndex }) {
            const data = sheets[sheetIndex]?.data ?? [];
            const range = `A1:${columnName(data[0]?.length ?? 1)}${Math.max(data.length, 2)}`;
            // Its place among its siblings is fixed: right after the rows.
            return xml.replace("</sheetData>", () => `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  if (number <= 26) return String.fromCharCode(64 + number);
  return columnName(Math.floor((number - 1) / 26)) + columnName(((number - 1) % 26) + 1);
}

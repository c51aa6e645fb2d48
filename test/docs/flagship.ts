import { readManual } from "./manuals.ts";

const parts = /```graphql\n(?<query>.*?)```.*?```json\n(?<answer>.*?)```/s;

/** The README's query and the answer that it shows. */
export function flagship(): { query: string; answer: string } {
  const { query = "", answer = "" } = parts.exec(readManual("README.md"))?.groups ?? {};
  return { query, answer };
}

const width = 110;

/** JSON with whatever fits into a line on one line, so that an answer can be read at a glance. */
export function compactJson(value: unknown, indent = "", before = 0): string {
  const flat = oneLine(value);
  if (indent.length + before + flat.length <= width || typeof value !== "object" || value === null)
    return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((entry) => inner + compactJson(entry, inner))
    : Object.entries(value).map(([key, entry]) => {
        const name = `${JSON.stringify(key)}: `;
        return inner + name + compactJson(entry, inner, name.length);
      });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${oneLine(entry)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

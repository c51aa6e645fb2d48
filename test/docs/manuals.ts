import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const docs = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));

/** The manuals, by their path in the repository. */
export const manuals = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...docs.map((name) => `docs/${name}`),
];

export function readManual(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** A query as a manual shows it, with what its HTML comments say of it. */
export interface ShownQuery {
  /** File and line, for the test's name. */
  at: string;
  query: string;
  variables: Record<string, unknown>;
  /** Who has to ask it. */
  operator: boolean;
  /** The codes that it is to be answered with. */
  errors: string[];
}

const block = /((?:^<!--[^\n]*-->\n)*)^```graphql\n(.*?)^```$/gms;

/** Every ```graphql block of a manual; `<!-- variables|as|errors: ... -->` before it belong to it. */
export function queriesOf(path: string): ShownQuery[] {
  const text = readManual(path);
  return [...text.matchAll(block)].map(({ 1: comments = "", 2: query = "", index }) => {
    const said = (key: string) => new RegExp(`<!-- ${key}: (.*) -->`).exec(comments)?.[1];
    return {
      at: `${path}:${text.slice(0, index).split("\n").length}`,
      query,
      variables: JSON.parse(said("variables") ?? "{}"),
      operator: said("as") === "operator",
      errors: said("errors")?.split(", ") ?? [],
    };
  });
}

/** The explorer's ready-made queries. */
export function examples(): ShownQuery[] {
  const folder = new URL("gateway/http/explorer/examples/", root);
  return readdirSync(folder).map((name) => ({
    at: name,
    query: readFileSync(new URL(name, folder), "utf8"),
    variables: {},
    operator: false,
    errors: [],
  }));
}

/** The first column of every table row that begins with a code in backticks, between two headings. */
export function codesInTables(path: string, heading: string): string[] {
  const [, section = ""] = readManual(path).split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  return [...own.matchAll(/^\| `([^`]+)` \|/gm)].map(([, code = ""]) => code);
}

/** The headings of a manual as the anchors that links to them use. */
export function anchorsOf(path: string): string[] {
  return [...readManual(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

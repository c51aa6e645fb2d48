import { readdirSync, readFileSync } from "node:fs";
import { subgraphPlugins } from "#subgraphs/index.ts";
import { type Role, roles } from "#subgraphs/kit/claims.ts";
import { type AccessRule, accessRulesOf } from "./access-rules.ts";

const preface = `# Who may do what

Made from the schemas of the subgraphs by \`node --import tsx cli/access-table.ts --write\`; a test compares it with them,
and another one walks it: it asks every operation in every role.

| in a column | means |
|---|---|
| yes | the role may |
| own | the role may, for what the last column says the caller has to hold |
| no | the answer is an error with the code \`NOT_ALLOWED\`, whatever the arguments are |

| in the last column | the caller |
|---|---|
| token | has the token from a mail, or from the answer that made the thing |
| firm | acts for the firm in question: as its member, or as an operator of a cluster that lists it |
| cluster | is an operator of the cluster in question, or of the whole graph |
| graph | is an operator of the whole graph: one for whom no clusters are set |
| subgraph | is another subgraph: clients of the graph cannot ask this |

\`node\` and \`nodes\`, which the gateway answers itself, are for everybody and show of an object what its subgraph shows.
`;

const heading = ["field", ...roles, "holds"];

/** The document as it is committed: a table for each subgraph, from the schemas in its folder. */
export function accessDocument(): string {
  const sections = subgraphPlugins.map(({ name }) => {
    const rows = accessRulesOf(ownSdlOf(name)).map(rowOf);
    return [`## ${name}`, "", line(heading), line(heading.map(() => "---")), ...rows, ""].join("\n");
  });
  return [preface, ...sections].join("\n");
}

function ownSdlOf(subgraph: string): string {
  const folder = new URL(`../subgraphs/${subgraph}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  return files
    .toSorted((left, right) => left.length - right.length || left.localeCompare(right))
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
}

function rowOf({ field, access, holds, hidden }: AccessRule): string {
  const last = [...holds, ...(hidden ? ["subgraph"] : [])].join(" or ");
  return line([`\`${field}\``, ...roles.map((role) => access[role]), last]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** What a committed document says, by subgraph and field: a word for each role. */
export function readAccessDocument(text: string): Map<string, Map<string, Record<Role, string>>> {
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [name = ""] = section.split("\n");
      const rows = [...section.matchAll(/^\| `([\w.]+)` \| (.+) \|$/gm)];
      const fields = rows.map(([, field = "", cells = ""]) => {
        const access = cells.split(" | ");
        return [field, Object.fromEntries(roles.map((role, index) => [role, access[index]]))] as const;
      });
      return [name.trim(), new Map(fields) as Map<string, Record<Role, string>>];
    }),
  );
}

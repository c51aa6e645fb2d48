// Prints who may do what, or with --write puts it into docs/access.md.
import { writeFileSync } from "node:fs";
import { accessDocument } from "./access-document.ts";

const text = accessDocument();
if (process.argv.includes("--write")) writeFileSync(new URL("../docs/access.md", import.meta.url), text);
else process.stdout.write(text);

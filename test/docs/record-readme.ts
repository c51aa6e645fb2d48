// Writes the answer that the README's query really gets into the README: node --import tsx test/docs/record-readme.ts
import { writeFileSync } from "node:fs";
import { openTestHousehold } from "../integration/household.ts";
import { compactJson, flagship } from "./flagship.ts";
import { readManual } from "./manuals.ts";

const household = await openTestHousehold({ DEMO_COMPANIES: "1000" });
try {
  const { query, answer } = flagship();
  const { data, errors } = await household.query(query);
  if (errors) throw new Error(JSON.stringify(errors));
  const written = readManual("README.md").replace(
    `\`\`\`json\n${answer}\`\`\``,
    () => `\`\`\`json\n${compactJson({ data })}\n\`\`\``,
  );
  writeFileSync(new URL("../../README.md", import.meta.url), written);
} finally {
  await household.remove();
}

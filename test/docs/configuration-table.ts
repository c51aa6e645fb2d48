import { z } from "zod";
import { configurationShape } from "#schema/configuration.ts";

/** The README's table of settings, made from what the code parses. */
export function configurationTable(): string {
  const rows = Object.entries(configurationShape.shape).map(([name, shape]) => {
    const usual = shape instanceof z.ZodDefault ? `\`${shape.def.defaultValue}\`` : "";
    return `| \`${name}\` | ${usual} | ${shape.description?.replaceAll("|", "\\|")} |`;
  });
  return ["| variable | default | meaning |", "|---|---|---|", ...rows].join("\n");
}

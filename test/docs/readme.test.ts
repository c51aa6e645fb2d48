import { readFileSync } from "node:fs";
import { configurationShape, parseConfiguration } from "#schema/configuration.ts";
import { configurationTable } from "./configuration-table.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

describe("the README", () => {
  it("lists every setting as the code reads it", () => {
    expect(readme).toContain(configurationTable());
  });
});

describe("the configuration", () => {
  it("needs nothing to be set", () => {
    expect(parseConfiguration({})).toMatchObject({ PORT: 4000, HOST: "127.0.0.1", DEMO_COMPANIES: 1000 });
  });

  it.each([
    ["PORT", "65536"],
    ["PORT", "web"],
    ["DATABASE_URL", "mysql://127.0.0.1/x"],
    ["OPERATOR_TOKEN", "short"],
    ["LOG_LEVEL", "loud"],
    ["DEMO_COMPANIES", "-1"],
    ["CONTACT_EMAIL", "nobody"],
  ] as const)("stops at %s=%s and names the variable with what it means", (name, value) => {
    expect(() => parseConfiguration({ [name]: value })).toThrow(name);
    expect(() => parseConfiguration({ [name]: value })).toThrow(configurationShape.shape[name].description);
  });

  it("takes an empty variable for one that is not set", () => {
    expect(parseConfiguration({ PORT: "", DATABASE_URL: "" }).PORT).toBe(4000);
  });
});

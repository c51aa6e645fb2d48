import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { faultCode } from "#schema/fault-code.ts";

export interface ListedSubgraph {
  name: string;
  url: string;
}

/** A mistake in `subgraphs.json`; its message names the file, the entry and what would be right. */
export class SubgraphListError extends Error {
  override name = "SubgraphListError";
}

/** Reads `[{ "name": "...", "url": "..." }]`. Throws SubgraphListError with everything that is wrong. */
export async function readSubgraphList(path: string): Promise<ListedSubgraph[]> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new SubgraphListError(`${path} cannot be read: ${faultCode(error) ?? error}.`);
  });
  return parseSubgraphList(text, path);
}

/** The list, or an empty one where there is no such file. */
export async function readSubgraphListIfAny(path: string): Promise<ListedSubgraph[]> {
  return existsSync(path) ? readSubgraphList(path) : [];
}

/** The same for a text that was read already; `path` only names it in errors. */
export function parseSubgraphList(text: string, path: string): ListedSubgraph[] {
  const entries = parseJson(text, path);
  if (!Array.isArray(entries))
    throw new SubgraphListError(`${path} has to hold a list: [{ "name": "...", "url": "..." }].`);
  const problems: string[] = [];
  const seen = new Set<string>();
  const subgraphs = entries.flatMap((entry: unknown, index) => {
    const where = `entry ${index + 1}`;
    if (!isObject(entry)) {
      problems.push(`${where} has to be an object with "name" and "url".`);
      return [];
    }
    const { name, url } = entry;
    const unknown = Object.keys(entry).filter((key) => key !== "name" && key !== "url");
    if (unknown.length > 0) problems.push(`${where} has unknown keys: ${unknown.join(", ")}.`);
    if (typeof name !== "string" || !/^[a-z][a-z0-9_-]{0,63}$/i.test(name)) {
      problems.push(`${where}: "name" has to be a letter followed by letters, digits, "-" or "_".`);
      return [];
    }
    if (seen.has(name)) problems.push(`${where}: the name "${name}" is taken by an earlier entry.`);
    seen.add(name);
    if (typeof url !== "string" || !isHttpAddress(url)) {
      problems.push(`${where} ("${name}"): "url" has to be an http:// or https:// address.`);
      return [];
    }
    return [{ name, url }];
  });
  if (problems.length > 0) throw new SubgraphListError(`${path} is not right: ${problems.join(" ")}`);
  return subgraphs;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SubgraphListError(`${path} is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isHttpAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

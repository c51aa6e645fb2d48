import type { Texts } from "./localized.ts";
import { columns, iso3166, nuts2003, nuts2024, type RegionRow } from "./region-rows.ts";

type RegionScheme = "NUTS2024" | "NUTS2003" | "ISO3166-2";

export type Region = {
  readonly code: string;
  readonly scheme: RegionScheme;
  /** NUTS 1 to 3; an ISO 3166-2 unit is of level 1. */
  readonly level: number;
  /** The region it is part of or, at the top, the country's code. */
  readonly parent: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly localName: string;
  readonly names: Readonly<Texts>;
  /** Codes that the same scheme gave it before. */
  readonly formerCodes: readonly string[];
  /** For a retired unit: the present ones that its area lies in, in part or whole. */
  readonly successors: readonly string[];
  /** The units of the other scheme that together are exactly this area. */
  readonly sameAs: readonly string[];
};

function region(scheme: RegionScheme, [code, parent, localName, names, more]: RegionRow): Region {
  const texts = names.split("|").map((text, at) => [columns[at], text]);
  return {
    code,
    scheme,
    level: scheme === "ISO3166-2" ? 1 : code.length - 2,
    parent,
    country: code.slice(0, 2),
    localName,
    names: Object.fromEntries(texts.filter(([, text]) => text !== "")) as Texts,
    formerCodes: more?.formerCodes ?? [],
    successors: more?.successors ?? [],
    sameAs: more?.sameAs ?? [],
  };
}

/** The regions that the platform's towns and documents lie in, retired ones included. */
export const allRegions: readonly Region[] = [
  ...nuts2024.map((row) => region("NUTS2024", row)),
  ...nuts2003.map((row) => region("NUTS2003", row)),
  ...iso3166.map((row) => region("ISO3166-2", row)),
];

const byCode = new Map(
  allRegions.flatMap((each) =>
    [each.code, ...each.formerCodes].map((code): [string, Region] => [code, each]),
  ),
);

/** The region of a code, a former one (`PL-PD` is PL-20) included; a retired unit is found under its own. */
export function regionByCode(code: string): Region | undefined {
  return byCode.get(code);
}

/**
 * Every code that lies in a region, the region's own first: its parts, its parts' parts, the unit of the other scheme
 * that is the same area, and what a retired unit became. A filter for PL-20 so finds a firm in PL843.
 */
export function regionsWithin(code: string): readonly string[] {
  const found = new Set<string>();
  const open = [regionByCode(code)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next.code)) continue;
    found.add(next.code);
    const parts = allRegions.filter((each) => each.parent === next.code).map((each) => each.code);
    for (const part of [...parts, ...next.successors, ...next.sameAs]) {
      const inner = regionByCode(part);
      if (inner !== undefined) open.push(inner);
    }
  }
  return [...found];
}

import { allRegions, regionByCode } from "#schema/reference/regions.ts";

const known = new Map<string, readonly string[]>();

/** Every region code that a place of this finest region lies in, the finest first: NUTS 3, NUTS 2, NUTS 1, ISO 3166-2. */
export function regionsOf(finest: string | undefined): readonly string[] {
  if (finest === undefined) return [];
  const cached = known.get(finest);
  if (cached) return cached;
  const codes: string[] = [];
  for (let at = regionByCode(finest); at !== undefined; at = regionByCode(at.parent)) {
    if (codes.includes(at.code)) break;
    codes.push(at.code);
  }
  const others = codes.flatMap((code) => {
    const { sameAs = [] } = regionByCode(code) ?? {};
    // A unit that several make up together holds each of them.
    return [
      ...sameAs,
      ...allRegions.filter((region) => region.sameAs.includes(code)).map((region) => region.code),
    ];
  });
  const all = [...new Set([...codes, ...others.filter((code) => sameOrWider(code, codes))])];
  known.set(finest, all);
  return all;
}

/** A unit that this one is exactly, or that lists it among its parts; never one of its own parts. */
function sameOrWider(code: string, inside: readonly string[]): boolean {
  const region = regionByCode(code);
  if (!region) return false;
  const back = inside.filter((own) => regionByCode(own)?.sameAs.includes(code));
  return back.every((own) => (regionByCode(own)?.sameAs.length ?? 0) === 1);
}

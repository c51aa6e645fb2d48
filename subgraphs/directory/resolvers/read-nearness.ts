import { badInput } from "#schema/errors.ts";
import { borderLine, borderLines } from "#schema/places/borders.ts";
import { checkDistance } from "#subgraphs/kit/near.ts";
import type { NearBorder } from "../search/index.ts";
import { checkCountry } from "./read-filters.ts";

export interface NearBorderInput {
  between: string[];
  withinKm: number;
}

/** The strip along a border that is meant. Throws BAD_INPUT naming the field. */
export function readNearBorder(near: NearBorderInput | null | undefined): NearBorder | undefined {
  if (!near) return undefined;
  checkDistance(near.withinKm, "nearBorder.withinKm");
  const [one, other, ...more] = near.between;
  const pairs = borderLines.map(({ countries }) => countries.join("-")).join(", ");
  const expected = `two countries with a border that is known: ${pairs}`;
  if (one === undefined || other === undefined || more.length > 0) {
    const problem = `names ${near.between.length} countries`;
    throw badInput({ argument: "nearBorder.between", problem, expected });
  }
  for (const code of [one, other]) checkCountry(code, "nearBorder.between");
  if (!borderLine([one, other]))
    throw badInput({
      argument: "nearBorder.between",
      problem: `${one} and ${other} have no border that is known`,
      expected,
    });
  return { between: [one, other], withinKm: near.withinKm };
}

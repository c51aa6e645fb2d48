import { parseLanguage } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";
import type { Problem } from "#subgraphs/kit/graph/problems.ts";
import {
  checkTerms,
  type Fault,
  type OrderFigures,
  type PartFigures,
  type Parties,
} from "../settlement/check-terms.ts";
import type { OrderTerms } from "../settlement/settle.ts";

/** As JointOrderInput in the schema. */
export interface OrderInput extends OrderFigures {
  titles?: readonly { language: string; text: string }[] | null;
  parts: readonly (PartFigures & { work?: string | null })[];
}

/** An order that can be kept: its terms in whole units, and what the terms do not hold, part by part. */
export interface CheckedOrder {
  titles: Texts;
  terms: OrderTerms;
  works: string[];
  hours: (number | null)[];
  agreedShares: (number | null)[];
}

const titleLength = [3, 160] as const;
const workLength = [2, 500] as const;

/** Checks an order that a group is to keep: what its figures need, a title, and what each party does. */
export function checkOrder(
  { titles, parts, ...figures }: OrderInput,
  parties: Parties,
): { order: CheckedOrder; faults: Fault[] } {
  const { terms, faults } = checkTerms({ ...figures, parts }, parties);
  const read = (path: string[], given: string, [least, most]: readonly [number, number]) => {
    const text = given.trim();
    const length = [...text].length;
    if (length < least || length > most) {
      const expected = `it may have ${least} to ${most}`;
      faults.push({ path, code: "LENGTH", problem: `has ${length} characters`, expected });
    }
    return text;
  };
  const written = (titles ?? []).map(({ language, text }, place) => [
    parseLanguage(language, "order.titles"),
    read(["titles", String(place), "text"], text, titleLength),
  ]);
  if (written.length === 0) {
    const expected = "give the order's title in at least one language";
    faults.push({ path: ["titles"], code: "MISSING", problem: "is empty", expected });
  }
  return {
    order: {
      titles: Object.fromEntries(written),
      terms,
      works: parts.map(({ work }, place) => read(["parts", String(place), "work"], work ?? "", workLength)),
      hours: parts.map(({ hours }) => hours ?? null),
      agreedShares: parts.map(({ agreedShare }) => agreedShare ?? null),
    },
    faults,
  };
}

/** A fault as a mutation's answer tells it. */
export function problemOf({ path, code, problem, expected }: Fault): Problem {
  return { path: ["order", ...path], code, message: `${problem}; ${expected}.` };
}

import { activityClasses } from "./activities/classes.ts";
import { movedContent } from "./activities/crosswalk.ts";
import { type NaceRevision, readActivityNotation } from "./activities/notation.ts";
import type { LanguageCode } from "./languages.ts";

export type { NaceRevision } from "./activities/notation.ts";

/** A class of economic activity. The revision is part of its identity. */
export type Activity = {
  /** `NACE2:25.62` or `NACE21:25.53`: the form in which feeds carry activities and filters name them. */
  readonly id: string;
  readonly code: string;
  readonly revision: NaceRevision;
  readonly sector: string;
  readonly names: Readonly<Record<LanguageCode, string>>;
  /** False for what is shown only to those who ask for it by name: weapons and ammunition. */
  readonly defaultVisible: boolean;
};

export type ParsedActivity =
  | {
      readonly valid: true;
      readonly id: string;
      readonly code: string;
      readonly revision: NaceRevision;
      /** Absent for a well-formed class of another trade, which the tables do not name. */
      readonly activity?: Activity;
    }
  | { readonly valid: false; readonly problem: string; readonly expected: string };

const weapons = new Set(["NACE2:25.40", "NACE21:25.30"]);
const equivalents = new Map<string, string[]>();

function activityId(code: string, revision: NaceRevision): string {
  return `NACE${revision === "2" ? "2" : "21"}:${code}`;
}

function link(rev2: string, rev21: string): void {
  const [older, newer] = [activityId(rev2, "2"), activityId(rev21, "2.1")];
  equivalents.set(older, [...(equivalents.get(older) ?? []), newer]);
  equivalents.set(newer, [...(equivalents.get(newer) ?? []), older]);
}

function readLine(line: string): Activity[] {
  const [codes = "", sector = "", pl = "", lt = "", en = "", uk = "", be = "", ru = ""] = line
    .split("|")
    .map((cell) => cell.trim());
  const [rev2 = "", rev21 = ""] = codes.split("=").map((code) => code.trim());
  if (rev2 !== "" && rev21 !== "") link(rev2, rev21);
  const sides: [string, NaceRevision][] = [
    [rev2, "2"],
    [rev21, "2.1"],
  ];
  return sides
    .filter(([code]) => code !== "")
    .map(([code, revision]) => {
      const id = activityId(code, revision);
      return {
        id,
        code,
        revision,
        sector,
        names: { pl, lt, en, uk, be, ru },
        defaultVisible: !weapons.has(id),
      };
    });
}

export const allActivities: readonly Activity[] = activityClasses.trim().split("\n").flatMap(readLine);
for (const [rev2, targets] of Object.entries(movedContent)) for (const rev21 of targets) link(rev2, rev21);

const byId = new Map(allActivities.map((activity) => [activity.id, activity]));

/** By the id in its normal form, as `parseActivity` gives it. */
export function activityById(id: string): Activity | undefined {
  return byId.get(id);
}

/** By the bare class (`25.62`) of a revision, Rev. 2 unless said otherwise. */
export function activityByCode(code: string, revision: NaceRevision = "2"): Activity | undefined {
  return byId.get(activityId(code, revision));
}

/**
 * Reads an activity as feeds, registers and people write it: `NACE2:25.62`, `NACE Rev. 2.1:25.53`, `25.62`, `2562`,
 * `C25.62`, `PKD 25.62.Z`, `EVRK 25.62.00`. The revision is the one the text names, else the one given, else Rev. 2;
 * a text that names another revision than the one given is refused, because the class would change its meaning.
 */
export function parseActivity(text: string, revision?: NaceRevision): ParsedActivity {
  const notation = readActivityNotation(text, revision);
  if (!notation.valid) return notation;
  const id = activityId(notation.code, notation.revision);
  const activity = byId.get(id);
  return {
    valid: true,
    id,
    code: notation.code,
    revision: notation.revision,
    ...(activity ? { activity } : {}),
  };
}

/** Ids of the classes in the other revision that share content with this one; none for an unknown or new class. */
export function equivalentActivities(id: string): readonly string[] {
  return equivalents.get(id) ?? [];
}

/** A revision of NACE; the same four digits can mean different things in each. */
export type NaceRevision = "2" | "2.1";

export type ActivityNotation =
  | { readonly valid: true; readonly code: string; readonly revision: NaceRevision }
  | { readonly valid: false; readonly problem: string; readonly expected: string };

const expected =
  "a class of NACE such as NACE2:25.62, NACE21:25.53, 25.62 (read as Rev. 2), PKD 25.62.Z or EVRK 25.62.00";

/** Four digits, then what a country adds: a letter (PKD 25.62.Z), or digits (EVRK 25.62.00, OKVED 25.62.1). */
const classCode = /^(\d{2})\.?(\d{2})(?:\.?(?:[A-Z]|\d{1,2}(?:\.?\d{1,2})?))?$/;

/** What stands before the code and says which revision it follows. National lists follow one of NACE's. */
const revisions: readonly (readonly [RegExp, NaceRevision])[] = [
  [/^NACE\s*(?:REV\.?\s*)?2\.?1(?:\s*[:;,-]\s*|\s+)/, "2.1"],
  [/^NACE\s*(?:REV\.?\s*)?2(?:\s*[:;,-]\s*|\s+)/, "2"],
  [/^REV\.?\s*2\.1(?:\s*[:;,-]\s*|\s+)/, "2.1"],
  [/^REV\.?\s*2(?:\s*[:;,-]\s*|\s+)/, "2"],
  [/^PKD[\s-]*2025(?:\s*[:;,-]\s*|\s+)/, "2.1"],
  [/^PKD[\s-]*2007(?:\s*[:;,-]\s*|\s+)/, "2"],
  [/^EVRK\s*2\.1(?:\s*RED\.?)?(?:\s*[:;,-]\s*|\s+)/, "2.1"],
  [/^EVRK\s*2(?:\s*RED\.?)?(?:\s*[:;,-]\s*|\s+)/, "2"],
  [/^(?:KVED|КВЕД)[\s-]*2010(?:\s*[:;,-]\s*|\s+)/, "2"],
  [/^(?:OKVED|ОКВЭД)[\s-]*2(?:\s*[:;,-]\s*|\s+)/, "2"],
];
const unversioned = /^(?:NACE|PKD|EVRK|KVED|КВЕД|OKVED|ОКВЭД|OKED|ОКЭД)(?:\s*[:;,-]\s*|\s+)/;
const section = /^[A-V]\s*[.-]?\s*(?=\d)/;

/**
 * Takes an activity code apart: the revision that its own text names, or else the one given, or else Rev. 2, and the
 * class as `25.62`. It does not say whether such a class exists.
 */
export function readActivityNotation(text: string, revision?: NaceRevision): ActivityNotation {
  const trimmed = text.trim().toUpperCase();
  const refuse = (problem: string) => ({ valid: false, problem, expected }) as const;
  if (trimmed === "") return refuse("the code is empty");
  if (trimmed.length > 40) return refuse("the code is longer than 40 characters");
  const [prefix, named] = revisions.find(([pattern]) => pattern.test(trimmed)) ?? [];
  const rest = trimmed.replace(prefix ?? unversioned, "").replace(section, "");
  if (named !== undefined && revision !== undefined && named !== revision) {
    return refuse(`"${text.trim()}" is of Rev. ${named}, but Rev. ${revision} was asked for`);
  }
  const [, division, group] = classCode.exec(rest) ?? [];
  if (division === undefined || group === undefined) return refuse(`"${text.trim()}" is not a class of NACE`);
  return { valid: true, code: `${division}.${group}`, revision: named ?? revision ?? "2" };
}

import { collator } from "#schema/text/collation.ts";
import type { DirectoryFirm } from "./directory-firm.ts";
import type { DirectoryFrame } from "./directory-frame.ts";
import { directoryWords } from "./directory-words.ts";

export interface FirmGroup {
  title: string;
  letters: readonly { letter: string; firms: readonly DirectoryFirm[] }[];
  size: number;
}

/**
 * The firms by country, or by cluster, and within by name, in the order of the directory's language. A member of two
 * clusters stands once, in a group of its own, so that no firm is counted twice.
 */
export function groupsOf(firms: readonly DirectoryFirm[], frame: DirectoryFrame): FirmGroup[] {
  const { compare } = collator(frame.language);
  const groups = new Map<string, DirectoryFirm[]>();
  for (const firm of [...firms].sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))) {
    const title = frame.groupBy === "country" ? firm.country.name.text : clustersOf(firm, frame);
    const group = groups.get(title);
    if (group) group.push(firm);
    else groups.set(title, [firm]);
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([title, members]) => ({ title, size: members.length, letters: byLetter(members, frame) }));
}

function clustersOf({ memberships }: DirectoryFirm, { language }: DirectoryFrame): string {
  const names = [...new Set(memberships.map(({ cluster }) => cluster.name.text))];
  return names.sort(collator(language).compare).join(" + ") || directoryWords[language].withoutCluster;
}

function byLetter(firms: readonly DirectoryFirm[], { language }: DirectoryFrame): FirmGroup["letters"] {
  // Whether Ą is a letter of its own differs by language: it is in Polish, and is not in Lithuanian.
  const { compare } = new Intl.Collator(language, { sensitivity: "base" });
  const letters: { letter: string; firms: DirectoryFirm[] }[] = [];
  for (const firm of firms) {
    const letter = initial(firm.name, language);
    const last = letters.at(-1);
    if (last && compare(last.letter, letter) === 0) last.firms.push(firm);
    else letters.push({ letter, firms: [firm] });
  }
  return letters;
}

/** The letter under which a name is found. Whatever begins with no letter stands under one sign. */
export function initial(name: string, language: string): string {
  const first = [...name.trim().normalize("NFC")][0] ?? "";
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : "#";
}

import { collator } from "#schema/text/collation.ts";
import type { DirectoryFirm } from "../directory/directory-firm.ts";
import type { DirectoryFrame } from "../directory/directory-frame.ts";

/** A term with the firms that are found under it, each with the page that it is printed on. */
export interface IndexEntry {
  term: string;
  firms: { name: string; page: number }[];
}

type TermsOf = (firm: DirectoryFirm) => readonly string[];

export const townsOf: TermsOf = ({ place, address }) => {
  const town = place?.name.text ?? address?.town;
  return town ? [town] : [];
};
export const capabilitiesOf: TermsOf = ({ capabilities }) => capabilities.map(({ name }) => name.text);

/** An index of terms, and of the firms under each, in the order of the language. */
export function indexOf(
  firms: readonly DirectoryFirm[],
  termsOf: TermsOf,
  { pageOf, frame }: { pageOf: ReadonlyMap<string, number>; frame: DirectoryFrame },
): IndexEntry[] {
  const { compare } = collator(frame.language);
  const entries = new Map<string, IndexEntry["firms"]>();
  for (const firm of [...firms].sort((a, b) => compare(a.name, b.name)))
    for (const term of new Set(termsOf(firm))) {
      const found = { name: firm.name, page: pageOf.get(firm.id) ?? 0 };
      const known = entries.get(term);
      if (known) known.push(found);
      else entries.set(term, [found]);
    }
  return [...entries].sort(([a], [b]) => compare(a, b)).map(([term, found]) => ({ term, firms: found }));
}

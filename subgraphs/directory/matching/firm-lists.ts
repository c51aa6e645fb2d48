import type { SearchIndex } from "../search/index.ts";
import type { PostedKind } from "../search/lexicon.ts";
import { dayNumber } from "../search/terms.ts";

interface KeptList {
  versions: string;
  firms: Uint32Array;
}

/** Slots of firms by capability, kept while nothing changes: of thousands of offers many want the same. */
export class FirmLists {
  readonly #index: SearchIndex;
  readonly #kept = new Map<string, KeptList>();

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** The firms that are posted under a capability. */
  having(kind: PostedKind, code: string): Uint32Array {
    const { table } = this.#index.companies;
    return this.#keep(`${kind} ${code}`, `${table.version}`, () => table.slotsPosted(kind, code));
  }

  /** The firms that have an open offer, or request, that is posted under a capability; some more than once. */
  offering(kind: PostedKind, code: string, { direction, today }: { direction: string; today: string }) {
    const { companies, offers } = this.#index;
    const versions = `${companies.table.version} ${offers.table.version} ${today}`;
    return this.#keep(`${direction} ${kind} ${code}`, versions, () => {
      const wanted = offers.table.columns.direction.dictionary.find(direction) ?? -1;
      const directions = offers.table.columns.direction.view;
      const firms = offers.table.columns.company.view;
      const { measures } = offers.table;
      const day = dayNumber(today);
      const found: number[] = [];
      for (const slot of offers.table.slotsPosted(kind, code)) {
        if (directions.codes[directions.starts[slot] as number] !== wanted) continue;
        if (measures.closed.at(slot) === 1 || measures.endsOn.at(slot) < day) continue;
        const id = firms.values[firms.codes[firms.starts[slot] as number] as number] as string;
        const firm = companies.table.slotOf(id);
        if (firm !== undefined) found.push(firm);
      }
      return Uint32Array.from(found);
    });
  }

  #keep(key: string, versions: string, make: () => Uint32Array): Uint32Array {
    const known = this.#kept.get(key);
    if (known?.versions === versions) return known.firms;
    const firms = make();
    this.#kept.set(key, { versions, firms });
    return firms;
  }
}

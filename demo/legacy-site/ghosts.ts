import type { DemoFirm } from "../firm.ts";
import { demoFirm } from "../firms/index.ts";

/** A member's page that cannot be used; it must be rejected with its reason, and stop nothing else. */
export interface Ghost {
  readonly number: number;
  /** Empty for half of them: a form that nobody finished. */
  readonly name: string;
  readonly reason: "no name" | "impossible date";
}

const firstGhost = 9_900_001;

/** One for every 100 members, at least two: a nameless one, then one who joined on 30 February. */
export function ghostsAmong(memberCount: number): readonly Ghost[] {
  const count = memberCount === 0 ? 0 : Math.max(2, Math.floor(memberCount / 100));
  return Array.from({ length: count }, (_, index) => {
    const nameless = index % 2 === 0;
    return {
      number: firstGhost + index,
      name: nameless ? "" : `Vaiduoklio mediena ${index}`,
      reason: nameless ? "no name" : "impossible date",
    };
  });
}

/** The firm behind a ghost's page, as far as there is one. */
export function ghostFirm(ghost: Ghost): DemoFirm {
  const model = demoFirm(1, 1);
  return {
    ...model,
    number: ghost.number,
    key: `g-${ghost.number}`,
    name: ghost.name,
    legalForm: ghost.name === "" ? "" : "UAB",
    country: "LT",
    place: "Alytus",
    postalCode: "LT-62137",
    phone: "+37031501234",
    taxIds: [],
    offers: [],
    descriptions: { lt: "Dirbame nuo seno." },
    memberSince: ghost.reason === "impossible date" ? "2011-02-30" : "2011-03-01",
    wood: { products: ["lentos"], species: [], chainOfCustody: [] },
  };
}

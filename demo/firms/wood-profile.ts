import type { DemoCertificate, DemoWoodProfile } from "../firm.ts";
import { daysFrom } from "./days.ts";
import type { Dice } from "./dice.ts";
import type { WoodTrade } from "./trade.ts";
import { woodSpecies } from "./wood-trades.ts";

/** What the wood cluster's site says of a member. */
export function woodProfile(trades: readonly WoodTrade[], dice: Dice): DemoWoodProfile {
  const dries = trades.some((trade) => trade.capability === "KILN_DRYING") || dice.chance(0.25);
  return {
    products: [...new Set(trades.flatMap((trade) => trade.products))],
    species: dice.some(woodSpecies, 0, 4).map((species) => species.latin),
    chainOfCustody: dice
      .some(["FSC-CoC", "PEFC-CoC"], 0, dice.chance(0.2) ? 2 : 1)
      .map((standard) => chain(standard, dice)),
    ...(dries ? { kilnDryingM3: 10 * dice.between(2, 60) } : {}),
  };
}

function chain(standard: string, dice: Dice): DemoCertificate {
  return dice.chance(0.8) ? { standard, validUntil: daysFrom(dice.between(-300, 1200)) } : { standard };
}

import type { DemoMachine, DemoMetalProfile } from "../firm.ts";
import type { Dice } from "./dice.ts";
import type { MetalTrade } from "./trade.ts";

/** Makers that do not exist. */
const makers = ["Norvik", "Baltimax", "Hemtronik", "Ostrak", "Vilmach", "Jaćwimat", "Sudovia CNC"];

/** What the metal cluster's own database says of a member. */
export function metalProfile(trades: readonly MetalTrade[], dice: Dice): DemoMetalProfile {
  const welds = trades.some((trade) => trade.capability.endsWith("WELDING"));
  return {
    processes: trades.map((trade) => ({
      capability: trade.capability,
      ...(dice.chance(0.4) ? { note: trade.goods } : {}),
    })),
    materials: [...new Set(trades.flatMap((trade) => trade.materials))],
    machines: trades.flatMap((trade) =>
      Array.from({ length: dice.between(0, 2) }, () => machine(trade, dice)),
    ),
    ...(welds ? { welding: welding(trades, dice) } : {}),
    ...(dice.chance(0.6) ? { toleranceMicrometres: dice.pick([5, 10, 20, 50, 100, 500]) } : {}),
    ...(dice.chance(0.7) ? { freeCapacityPercent: 5 * dice.between(0, 12) } : {}),
  };
}

function machine(trade: MetalTrade, dice: Dice): DemoMachine {
  return {
    kind: trade.machine.kind,
    maker: dice.pick(makers),
    model: `${dice.pick(["D", "X", "K", "VM", "TL"])}-${dice.between(10, 99)}0`,
    year: dice.between(1994, 2025),
    ...(dice.chance(0.6)
      ? { workEnvelopeMm: `${dice.between(3, 40)}00x${dice.between(3, 20)}00x${dice.between(2, 15)}00` }
      : {}),
    ...(trade.machine.axes ? { axes: trade.machine.axes } : {}),
  };
}

function welding(trades: readonly MetalTrade[], dice: Dice) {
  return {
    ...(dice.chance(0.5) ? { iso3834: dice.pick(["ISO 3834-2", "ISO 3834-3", "ISO 3834-4"]) } : {}),
    ...(dice.chance(0.4) ? { en1090: dice.pick(["EXC1", "EXC2", "EXC3"]) } : {}),
    // Process numbers of ISO 4063.
    processes: trades.some((trade) => trade.capability.startsWith("TIG")) ? ["141"] : ["135", "136"],
  };
}

import type { DemoCertificate, DemoCluster } from "../firm.ts";
import { daysFrom } from "./days.ts";
import type { Dice } from "./dice.ts";

const general = ["ISO 9001", "ISO 14001", "ISO 45001"];
const metal = ["ISO 3834-2", "ISO 3834-3", "EN 1090-1", "EN 15085-2", "IATF 16949"];
const wood = ["EN 14081-1", "EN 14351-1", "ISPM 15"];

/** Certificates of the firm itself; a third of them ran out before the demonstration's day. */
export function certificatesOf(clusters: readonly DemoCluster[], dice: Dice): DemoCertificate[] {
  const known = [
    ...general,
    ...(clusters.includes("metalworking") ? metal : []),
    ...(clusters.includes("woodworking") ? wood : []),
  ];
  return dice.some(known, 0, 3).map((standard) => {
    const scope = standard === "EN 1090-1" ? { scope: dice.pick(["EXC1", "EXC2", "EXC3"]) } : {};
    return {
      standard,
      ...scope,
      ...(dice.chance(0.9) ? { validUntil: daysFrom(dice.between(-500, 1000)) } : {}),
    };
  });
}

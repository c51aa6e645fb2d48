import type { DemoCluster, DemoFirm } from "../firm.ts";
import { type Case, caseOf, homeOf } from "./cases.ts";
import { certificatesOf } from "./certificates.ts";
import { daysFrom } from "./days.ts";
import { diceFor } from "./dice.ts";
import { keyOf } from "./expectations.ts";
import { identityOf, listingsOf } from "./identity.ts";
import { metalProfile } from "./metal-profile.ts";
import { metalTrades } from "./metal-trades.ts";
import { offersOf } from "./offers.ts";
import { pointNear, postalCodeIn } from "./towns.ts";
import type { Trade } from "./trade.ts";
import { woodProfile } from "./wood-profile.ts";
import { woodTrades } from "./wood-trades.ts";
import { contactRoleIn, descriptionsOf, legalFormIn, streetIn } from "./words.ts";

/** Firm `number` (from 1) of a seed; the same whatever the size of the demonstration. */
export function demoFirm(number: number, seed: number): DemoFirm {
  const part = caseOf(number);
  const who = identityOf(seed, number);
  const key = keyOf(number);
  const { country, town } = who;
  const clusters = clustersOf(seed, number, part);
  const about = diceFor(seed, number, "about");
  const work = diceFor(seed, number, "work");
  const metal = clusters.includes("metalworking") ? work.some(metalTrades, 1, 3) : [];
  const wood = clusters.includes("woodworking") ? work.some(woodTrades, 1, 3) : [];
  const trades: Trade[] = [...metal, ...wood];
  const foundedYear = about.between(1988, 2021);
  const listings = listingsOf(seed, number, who);
  return spoil(part, {
    key,
    number,
    name: who.name,
    legalForm: legalFormIn(country, about),
    country,
    placeKey: town.key,
    place: town.name,
    street: streetIn(country, about),
    postalCode: postalCodeIn(town, about),
    ...(about.chance(0.85) ? pointNear(town, about) : {}),
    email: who.email,
    phone: who.phone,
    website: who.website,
    contactRole: contactRoleIn(country, about),
    taxIds: who.taxIds,
    activities: activitiesOf(trades, country, about.chance(0.3)),
    capabilities: [...new Set(trades.map((trade) => trade.capability))],
    keywords: trades.map((trade) => (country === "LT" ? trade.work.lt : trade.work.pl)),
    certificates: certificatesOf(clusters, diceFor(seed, number, "certificates")),
    size: about.pick(["MICRO", "MICRO", "SMALL", "SMALL", "SMALL", "MEDIUM", "MEDIUM", "LARGE"]),
    foundedYear,
    exportsTo: about.some(["DE", "SE", "NO", "GB", "FR", "LV", "EE", "NL"], 0, 3),
    descriptions: descriptionsOf({ country, trades, foundedYear, dice: diceFor(seed, number, "words") }),
    clusters,
    memberSince: daysFrom(-about.between(30, 6000)),
    ...(metal.length > 0 ? { metal: metalProfile(metal, diceFor(seed, number, "metal")) } : {}),
    ...(wood.length > 0 ? { wood: woodProfile(wood, diceFor(seed, number, "wood")) } : {}),
    offers: [
      ...(metal.length > 0
        ? offersOf({ seed, number, key, cluster: "metalworking", country, trades: metal })
        : []),
      ...(wood.length > 0
        ? offersOf({ seed, number, key, cluster: "woodworking", country, trades: wood })
        : []),
    ],
    ...(listings ? { listings } : {}),
  });
}

function clustersOf(seed: number, number: number, part: Case): readonly DemoCluster[] {
  return part.kind === "double member" ? ["metalworking", "woodworking"] : [homeOf(seed, number).cluster];
}

/** Some firms give the national subclass: PKD's `.Z`, EVRK's `.00`. */
function activitiesOf(trades: readonly Trade[], country: string, national: boolean): string[] {
  const suffix = national ? (country === "LT" ? ".00" : ".Z") : "";
  return [...new Set(trades.map((trade) => `NACE2:${trade.nace}${suffix}`))];
}

function spoil(part: Case, firm: DemoFirm): DemoFirm {
  if (part.kind !== "flawed") return firm;
  const { flaw } = part;
  const spoilt = { ...firm, flaw };
  switch (flaw.field) {
    case "country":
      return { ...spoilt, country: "XQ" };
    case "capabilities":
      return { ...spoilt, capabilities: [...firm.capabilities, "NO_SUCH_CRAFT"] };
    case "activities":
      return { ...spoilt, activities: ["NACE9:25.62"] };
    case "latitude":
      return { ...spoilt, latitude: 154.11, longitude: 23.16 };
    case "size":
      return { ...spoilt, size: "GIGANTIC" };
  }
}

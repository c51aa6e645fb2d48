import type { Dice } from "./dice.ts";

export interface DemoTown {
  /** As in schema/places. */
  readonly key: string;
  readonly country: "PL" | "LT";
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** How many firms of a hundred, roughly. */
  readonly weight: number;
  /** The fixed first part of its postal codes. */
  readonly postal: string;
  /** Its area code, as dialled from abroad. */
  readonly area: string;
}

const rows: readonly [string, "PL" | "LT", string, number, number, number, string, string][] = [
  ["PL/bialystok", "PL", "Białystok", 53.1333, 23.1643, 30, "15-", "85"],
  ["PL/suwalki", "PL", "Suwałki", 54.1118, 22.9309, 20, "16-4", "87"],
  ["PL/augustow", "PL", "Augustów", 53.8432, 22.9798, 8, "16-3", "87"],
  ["PL/elk", "PL", "Ełk", 53.8282, 22.3647, 8, "19-3", "87"],
  ["PL/sejny", "PL", "Sejny", 54.1071, 23.3475, 6, "16-5", "87"],
  ["PL/sokolka", "PL", "Sokółka", 53.4044, 23.5016, 5, "16-1", "85"],
  ["PL/bielsk-podlaski", "PL", "Bielsk Podlaski", 52.7651, 23.1865, 4, "17-1", "85"],
  ["PL/hajnowka", "PL", "Hajnówka", 52.7433, 23.5812, 4, "17-2", "85"],
  ["PL/monki", "PL", "Mońki", 53.4043, 22.7961, 3, "19-1", "85"],
  ["PL/gizycko", "PL", "Giżycko", 54.0381, 21.7668, 3, "11-5", "87"],
  ["PL/goldap", "PL", "Gołdap", 54.3064, 22.3036, 3, "19-5", "87"],
  ["PL/olecko", "PL", "Olecko", 54.0337, 22.5065, 3, "19-4", "87"],
  ["PL/siemiatycze", "PL", "Siemiatycze", 52.4271, 22.8625, 2, "17-3", "85"],
  ["PL/pisz", "PL", "Pisz", 53.6276, 21.8126, 2, "12-2", "87"],
  ["PL/wegorzewo", "PL", "Węgorzewo", 54.2138, 21.7373, 2, "11-6", "87"],
  ["LT/alytus", "LT", "Alytus", 54.3963, 24.0459, 34, "62", "315"],
  ["LT/marijampole", "LT", "Marijampolė", 54.5599, 23.3541, 26, "68", "343"],
  ["LT/lazdijai", "LT", "Lazdijai", 54.2343, 23.5156, 12, "67", "318"],
  ["LT/druskininkai", "LT", "Druskininkai", 54.0157, 23.987, 9, "66", "313"],
  ["LT/kazlu-ruda", "LT", "Kazlų Rūda", 54.749, 23.4902, 8, "69", "343"],
  ["LT/kaunas", "LT", "Kaunas", 54.9027, 23.9096, 7, "50", "37"],
];

/** The towns of the border region, the heavy ones first within their country. */
export const demoTowns: readonly DemoTown[] = rows.map(
  ([key, country, name, latitude, longitude, weight, postal, area]) => ({
    key,
    country,
    name,
    latitude,
    longitude,
    weight,
    postal,
    area,
  }),
);

/** A town of a country, by weight, and not the one to leave out. */
export function townIn(country: string, dice: Dice, except?: DemoTown): DemoTown {
  const towns = demoTowns.filter((town) => town.country === country && town !== except);
  let left = dice.next() * towns.reduce((sum, town) => sum + town.weight, 0);
  for (const town of towns) {
    left -= town.weight;
    if (left < 0) return town;
  }
  throw new RangeError(`no towns in ${country}`);
}

/** A point up to about five kilometres from the town's middle. */
export function pointNear(town: DemoTown, dice: Dice): { latitude: number; longitude: number } {
  const km = 5 * Math.sqrt(dice.next());
  const angle = dice.next() * 2 * Math.PI;
  const degree = 111.195;
  return {
    latitude: round(town.latitude + (km * Math.cos(angle)) / degree),
    longitude: round(
      town.longitude + (km * Math.sin(angle)) / (degree * Math.cos((town.latitude * Math.PI) / 180)),
    ),
  };
}

/** A postal code in the town's own block: `16-4` becomes `16-412`, `62` becomes `LT-62137`. */
export function postalCodeIn(town: DemoTown, dice: Dice): string {
  const rest = town.country === "LT" ? 3 : 6 - town.postal.length;
  const digits = String(dice.between(0, 10 ** rest - 1)).padStart(rest, "0");
  return town.country === "LT" ? `LT-${town.postal}${digits}` : `${town.postal}${digits}`;
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

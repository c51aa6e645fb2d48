import { badInput } from "#schema/errors.ts";
import { findPlaces } from "#schema/places/gazetteer.ts";
import { countryByCode } from "#schema/reference/countries.ts";

/** NearInput as it comes in. */
export interface NearArgument {
  place?: string | null;
  country?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  radiusKm: number;
}

/** A circle: degrees and kilometres. */
export interface Circle {
  latitude: number;
  longitude: number;
  radiusKm: number;
}

const farthestKm = 2000;
const eitherWay = "give either place (with country, if two towns share the name) or latitude with longitude";

/** The circle that is meant. Throws BAD_INPUT naming the field. */
export function readNear(near: NearArgument | null | undefined, at = "near"): Circle | undefined {
  if (!near) return undefined;
  const { radiusKm } = near;
  checkDistance(radiusKm, `${at}.radiusKm`);
  const coordinates = present(near.latitude) || present(near.longitude);
  if (present(near.place)) {
    if (coordinates)
      throw badInput({ argument: at, problem: "has both a place and coordinates", expected: eitherWay });
    return { ...placeNamed(near.place, near.country, at), radiusKm };
  }
  if (!coordinates) throw badInput({ argument: at, problem: "says no point", expected: eitherWay });
  if (present(near.country)) {
    const problem = "does not go with coordinates";
    throw badInput({ argument: `${at}.country`, problem, expected: eitherWay });
  }
  return {
    latitude: degrees(near.latitude, 90, `${at}.latitude`),
    longitude: degrees(near.longitude, 180, `${at}.longitude`),
    radiusKm,
  };
}

function placeNamed(name: string, country: string | null | undefined, at: string) {
  if (present(country)) checkCountry(country, `${at}.country`);
  const [found] = findPlaces(name, present(country) ? { country } : {});
  if (found) return { latitude: found.latitude, longitude: found.longitude };
  const within = present(country) ? ` in ${country}` : "";
  throw badInput({
    argument: `${at}.place`,
    problem: `names no town that is known${within}: ${JSON.stringify(name.slice(0, 60))}`,
    expected:
      "a town's name in any language, such as Alytus, Olita or Suwałki; the places field searches them",
  });
}

function degrees(value: number | null | undefined, most: number, argument: string): number {
  if (present(value) && Math.abs(value) <= most) return value;
  const problem = present(value) ? `is ${value}` : "is missing";
  throw badInput({ argument, problem, expected: `degrees from -${most} to ${most}` });
}

/** Throws BAD_INPUT unless the distance is more than 0 and at most 2000 kilometres. */
export function checkDistance(km: number, argument: string): void {
  if (km > 0 && km <= farthestKm) return;
  throw badInput({
    argument,
    problem: `is ${km}`,
    expected: `more than 0 and at most ${farthestKm} kilometres`,
  });
}

function checkCountry(code: string, argument: string): void {
  if (countryByCode(code) !== undefined) return;
  const problem = `has the unknown value ${JSON.stringify(code.slice(0, 20))}`;
  throw badInput({ argument, problem, expected: "an ISO 3166-1 code such as PL, LT, BY or UA" });
}

function present<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

import { badInput } from "#schema/errors.ts";
import { findPlaces } from "#schema/places/gazetteer.ts";

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

const largestRadiusKm = 2000;

/** The circle that a NearInput means. Throws BAD_INPUT naming `near.place`, `near.latitude`, ... */
export function readNear(near: NearArgument): Circle {
  const { radiusKm } = near;
  if (!(radiusKm > 0 && radiusKm <= largestRadiusKm)) {
    throw badInput({
      argument: "near.radiusKm",
      problem: `is ${radiusKm}`,
      expected: `it has to be more than 0 and at most ${largestRadiusKm} kilometres`,
    });
  }
  return { ...(near.place == null ? coordinatesOf(near) : placeOf(near, near.place)), radiusKm };
}

function placeOf({ country, latitude, longitude }: NearArgument, name: string) {
  if (latitude != null || longitude != null) {
    throw badInput({
      argument: "near.place",
      problem: "does not go together with coordinates",
      expected: "give a place, or a latitude with a longitude",
    });
  }
  const place = findPlaces(name.slice(0, 200), country == null ? {} : { country })[0];
  if (place) return { latitude: place.latitude, longitude: place.longitude };
  throw badInput({
    argument: "near.place",
    problem: `"${name.slice(0, 60)}" is a place that we do not know${country == null ? "" : ` in ${country}`}`,
    expected:
      "take one that the query `places` lists, by any of its names, or give a latitude with a longitude",
  });
}

function coordinatesOf({ latitude, longitude }: NearArgument) {
  return { latitude: degrees("latitude", latitude, 90), longitude: degrees("longitude", longitude, 180) };
}

function degrees(name: string, value: number | null | undefined, most: number): number {
  if (value != null && Math.abs(value) <= most) return value;
  throw badInput({
    argument: `near.${name}`,
    problem: value == null ? "is missing, and there is no place either" : `is ${value}`,
    expected: `give a place, or a latitude with a longitude; a ${name} lies from -${most} to ${most} degrees`,
  });
}

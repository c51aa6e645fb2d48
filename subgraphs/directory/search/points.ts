import { borderLine, distanceToBorderKm } from "#schema/places/borders.ts";
import { type Box, boundingBox, boxContains, distanceKm } from "#schema/places/distances.ts";
import { GrowingCodes, GrowingNumbers } from "./growing.ts";
import type { Near, NearBorder } from "./query.ts";

/** A slot's distance in kilometres; infinite where it has no location or lies farther than was asked for. */
export type DistanceOf = (slot: number) => number;

/** Where the records lie. Many share a town's point, so each distinct point is measured once. */
export class Points {
  private readonly latitudes = new GrowingNumbers();
  private readonly longitudes = new GrowingNumbers();
  private readonly numbers = new Map<string, number>();
  private pointOf = new GrowingCodes();
  private readonly borders = new Map<string, Float64Array>();

  constructor() {
    // Point 0 is no point: no box contains it.
    this.latitudes.push(Number.NaN);
    this.longitudes.push(Number.NaN);
  }

  append(latitude: number | undefined, longitude: number | undefined): void {
    this.pointOf.push(this.pointNumber(latitude, longitude));
  }

  private pointNumber(latitude: number | undefined, longitude: number | undefined): number {
    if (latitude === undefined || longitude === undefined) return 0;
    const key = `${latitude},${longitude}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.latitudes.length;
    this.numbers.set(key, number);
    this.latitudes.push(latitude);
    this.longitudes.push(longitude);
    return number;
  }

  /** Where a slot lies; undefined where that is not known. */
  pointOfSlot(slot: number): { latitude: number; longitude: number } | undefined {
    const number = this.pointOf.at(slot);
    if (number === 0) return undefined;
    return { latitude: this.latitudes.at(number), longitude: this.longitudes.at(number) };
  }

  near({ radiusKm, ...centre }: Near): DistanceOf {
    const box = boundingBox(centre, radiusKm);
    const distances = new Float64Array(this.latitudes.length).fill(Number.POSITIVE_INFINITY);
    for (let number = 1; number < distances.length; number++) {
      const latitude = this.latitudes.at(number);
      if (latitude < box.south || latitude > box.north) continue;
      const point = { latitude, longitude: this.longitudes.at(number) };
      if (!boxContains(box, point)) continue;
      const distance = distanceKm(centre, point);
      if (distance <= radiusKm) distances[number] = distance;
    }
    return (slot) => distances[this.pointOf.at(slot)] as number;
  }

  /** The distances to a border are kept: the line does not move, and measuring it is dear. */
  nearBorder({ between, withinKm }: NearBorder): DistanceOf {
    const border = borderLine(between);
    if (border === undefined) return () => Number.POSITIVE_INFINITY;
    const known = this.borderDistances(border.countries);
    const box = boxAround(border.lines.flat(), withinKm);
    for (let number = 1; number < this.latitudes.length; number++) {
      if (!Number.isNaN(known[number])) continue;
      const point = { latitude: this.latitudes.at(number), longitude: this.longitudes.at(number) };
      if (!boxContains(box, point)) continue;
      known[number] = distanceToBorderKm(point, border.countries) ?? Number.POSITIVE_INFINITY;
    }
    return (slot) => {
      const distance = known[this.pointOf.at(slot)] as number;
      return distance <= withinKm ? distance : Number.POSITIVE_INFINITY;
    };
  }

  private borderDistances(between: readonly [string, string]): Float64Array {
    const key = between.join("-");
    const known = this.borders.get(key);
    if (known !== undefined && known.length >= this.latitudes.length) return known;
    const grown = new Float64Array(Math.ceil(this.latitudes.length * 1.2)).fill(Number.NaN);
    if (known !== undefined) grown.set(known);
    this.borders.set(key, grown);
    return grown;
  }

  keep(slots: Uint32Array): void {
    const kept = new GrowingCodes(slots.length + 1);
    for (const slot of slots) kept.push(this.pointOf.at(slot));
    this.pointOf = kept;
  }
}

/** Holds every point within so many kilometres of a line; the borders that we know lie far from the date line. */
function boxAround(line: readonly (readonly [longitude: number, latitude: number])[], km: number): Box {
  const corners = line.map(([longitude, latitude]) => boundingBox({ latitude, longitude }, km));
  // Between two corners a great circle bulges towards the pole by less than this for segments of any sane length.
  const bulge = 0.1;
  return {
    south: corners.reduce((least, { south }) => Math.min(least, south), 90) - bulge,
    north: corners.reduce((most, { north }) => Math.max(most, north), -90) + bulge,
    west: corners.reduce((least, { west, east }) => Math.min(least, west > east ? -180 : west), 180),
    east: corners.reduce((most, { west, east }) => Math.max(most, west > east ? 180 : east), -180),
  };
}

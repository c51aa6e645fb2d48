/** A point on the earth in decimal degrees (WGS 84). */
export type Point = { readonly latitude: number; readonly longitude: number };

/** Degrees; `west` is greater than `east` when the box crosses the date line. */
export type Box = {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
};

/** The mean radius of the earth (IUGG R1), in kilometres. */
export const earthRadiusKm = 6371.0088;

const radians = Math.PI / 180;

/** The great-circle distance of two points in kilometres, on the sphere of the mean radius (haversine formula). */
export function distanceKm(a: Point, b: Point): number {
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const haversine = north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, haversine)));
}

/**
 * The smallest box of parallels and meridians that holds the circle, to preselect before `distanceKm` decides; after
 * J. P. Bronshtein's bounding coordinates. A circle that holds a pole or reaches round the earth gets every longitude.
 */
export function boundingBox(point: Point, km: number): Box {
  // A hair more than asked for, so that a rounding error never loses a point on the boundary.
  const angle = Math.max(0, km / earthRadiusKm) + 1e-12;
  const margin = 1e-6;
  const south = point.latitude - angle / radians - margin;
  const north = point.latitude + angle / radians + margin;
  if (south <= -90 || north >= 90) {
    return { south: Math.max(-90, south), north: Math.min(90, north), west: -180, east: 180 };
  }
  const width =
    Math.asin(Math.min(1, Math.sin(angle) / Math.cos(point.latitude * radians))) / radians + margin;
  return { south, north, west: wrap(point.longitude - width), east: wrap(point.longitude + width) };
}

/** Whether a point lies in a box, one that crosses the date line included. */
export function boxContains(box: Box, { latitude, longitude }: Point): boolean {
  if (latitude < box.south || latitude > box.north) return false;
  return box.west <= box.east
    ? longitude >= box.west && longitude <= box.east
    : longitude >= box.west || longitude <= box.east;
}

function wrap(longitude: number): number {
  if (longitude < -180) return longitude + 360;
  return longitude > 180 ? longitude - 360 : longitude;
}

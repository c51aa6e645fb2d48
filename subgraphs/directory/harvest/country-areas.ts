/** Rough boxes around the countries of the region, half a degree wider than they are: west, south, east, north. */
const areas: Readonly<Record<string, readonly [number, number, number, number]>> = {
  PL: [13.6, 48.5, 24.7, 55.4],
  LT: [20.4, 53.4, 27.4, 57.0],
  LV: [20.4, 55.2, 28.8, 58.6],
  EE: [21.2, 57.0, 28.8, 60.2],
  BY: [22.6, 50.7, 33.3, 56.7],
  UA: [21.6, 43.8, 40.8, 52.9],
  DE: [5.3, 46.7, 15.6, 55.6],
  CZ: [11.5, 48.0, 19.4, 51.6],
  SK: [16.3, 47.2, 23.1, 50.2],
  RU: [19.1, 40.6, 180, 82.4],
};

/** Whether a point can lie in the country; any point can where we know no box. */
export function canLieIn(country: string, { latitude, longitude }: { latitude: number; longitude: number }) {
  const area = areas[country];
  if (area === undefined) return true;
  const [west, south, east, north] = area;
  // Chukotka lies beyond the date line.
  if (country === "RU" && longitude < -168 && latitude > 60) return true;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

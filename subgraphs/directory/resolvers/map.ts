import { dayOf } from "#schema/clock.ts";
import { distanceKm } from "#schema/places/distances.ts";
import { allPlaces, findPlaces, type PlaceFact } from "#schema/places/gazetteer.ts";
import { allCapabilities, capabilityByCode, findCapabilities } from "#schema/reference/capabilities.ts";
import { type Country, countryByCode } from "#schema/reference/countries.ts";
import { allRegions, regionsWithin } from "#schema/reference/regions.ts";
import { type NearArgument, readNear } from "#subgraphs/kit/near.ts";
import { factOnGraph } from "./company.ts";
import { readSearch } from "./lists.ts";
import { checkCountry, checkRegion, checkSector } from "./read-filters.ts";
import type { Context, Room } from "./room.ts";

/** The project's countries, shown whether they have a cluster yet or not. */
const always = ["PL", "LT", "BY", "UA", "RU"];

/** The project's countries, then every other that has a cluster or a firm. */
export function countriesOnMap({ projection }: Room, { clock }: Context): Country[] {
  const { rows } = projection.index.companies.statistics({ today: dayOf(clock()) }, ["COUNTRY"]);
  const found = rows.flatMap(({ keys }) => keys.map(({ value }) => value)).sort();
  return [...new Set([...always, ...projection.clusterCountries, ...found])].flatMap(
    (code) => countryByCode(code) ?? [],
  );
}

export function regionsOnMap({ country }: { country?: string | null }) {
  if (country) checkCountry(country, "country");
  return allRegions.filter(
    (region) => region.scheme !== "NUTS2003" && (!country || region.country === country),
  );
}

export interface PlacesInput {
  search?: string | null;
  country?: string | null;
  region?: string | null;
  near?: NearArgument | null;
}

export function placesOnMap({ search, country, region, near }: PlacesInput) {
  if (country) checkCountry(country, "country");
  if (region) checkRegion(region, "region");
  const circle = readNear(near);
  const text = readSearch(search);
  const regions = region ? new Set(regionsWithin(region)) : undefined;
  const named = text === undefined ? allPlaces : findPlaces(text, country ? { country } : {});
  const found = named.filter(
    (place) =>
      (!country || place.country === country) &&
      (!regions || (place.region !== undefined && regions.has(place.region))),
  );
  return (circle ? nearest(found, circle) : found).map(factOnGraph);
}

function nearest(
  places: readonly PlaceFact[],
  circle: { latitude: number; longitude: number; radiusKm: number },
) {
  return places
    .map((place) => ({ place, km: distanceKm(circle, place) }))
    .filter(({ km }) => km <= circle.radiusKm)
    .sort((a, b) => a.km - b.km)
    .map(({ place }) => place);
}

export function capabilityList({ search, sector }: { search?: string | null; sector?: string | null }) {
  if (sector) checkSector(sector, "sector");
  const text = readSearch(search);
  const found =
    text === undefined
      ? allCapabilities
      : findCapabilities(text).flatMap(({ code }) => capabilityByCode(code) ?? []);
  return found.filter((capability) => !sector || capability.sector === sector);
}

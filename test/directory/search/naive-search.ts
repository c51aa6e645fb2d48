import { distanceToBorderKm } from "#schema/places/borders.ts";
import { distanceKm } from "#schema/places/distances.ts";
import { foldings } from "#schema/text/fold.ts";
import { tokens } from "#schema/text/tokens.ts";
import type {
  CompanyDimension,
  CompanyDocument,
  CompanySelection,
  Facet,
} from "#subgraphs/directory/search/index.ts";
import { widerOf } from "./generated.ts";

/** Every rule of the search in its plainest form: look at each company, one after the other. */
export function matchesAll(
  company: CompanyDocument,
  { where = {}, near, nearBorder }: CompanySelection,
  without?: CompanyDimension,
): boolean {
  const any = (wanted: readonly string[] | undefined, dimension: CompanyDimension) =>
    dimension === without ||
    !wanted?.length ||
    wanted.some((value) => valuesOf(company, dimension).includes(value));
  const placeKeys = company.placeNames.flatMap(foldings);
  const { certificates, certificatesValidOn: on } = where;
  const hasCertificate =
    without === "CERTIFICATE" ||
    (on === undefined
      ? any(certificates, "CERTIFICATE")
      : company.certificates.some(
          ({ standard, validUntil }) =>
            (!certificates?.length || certificates.includes(standard)) &&
            (validUntil === undefined || validUntil >= on),
        ));
  const distance = near && distanceOf(company, { near, today: "" });
  const fromBorder = nearBorder && distanceOf(company, { nearBorder, today: "" });
  return (
    any(where.countries, "COUNTRY") &&
    // A filter takes regions of every level; facets and statistics count the finest alone.
    (without === "REGION" ||
      !where.regions?.length ||
      where.regions.some((region) => company.regions.includes(region))) &&
    (!where.places?.length ||
      where.places.some((name) => foldings(name).some((key) => placeKeys.includes(key)))) &&
    any(where.clusters, "CLUSTER") &&
    (where.allClusters ?? []).every((cluster) => company.clusters.includes(cluster)) &&
    any(where.sectors, "SECTOR") &&
    any(where.capabilities, "CAPABILITY") &&
    any(where.activities, "ACTIVITY") &&
    hasCertificate &&
    any(where.sizes, "SIZE") &&
    any(where.languages, "LANGUAGE") &&
    (!where.exportsTo?.length || where.exportsTo.some((country) => company.exportsTo.includes(country))) &&
    (where.hasCooperationOffers === undefined || where.hasCooperationOffers === company.openOffers > 0) &&
    (where.updatedSince === undefined || company.updatedAt >= where.updatedSince) &&
    (where.ids === undefined || where.ids.includes(company.id)) &&
    (near === undefined || (distance !== undefined && distance <= near.radiusKm)) &&
    (nearBorder === undefined || (fromBorder !== undefined && fromBorder <= nearBorder.withinKm))
  );
}

export function distanceOf(
  { latitude, longitude }: CompanyDocument,
  { near, nearBorder }: CompanySelection,
): number | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  if (near !== undefined) return distanceKm(near, { latitude, longitude });
  return nearBorder && distanceToBorderKm({ latitude, longitude }, nearBorder.between);
}

export function valuesOf(
  company: CompanyDocument,
  dimension: CompanyDimension,
  validOn?: string,
): readonly string[] {
  const held = company.certificates.filter(
    ({ validUntil = "9" }) => validOn === undefined || validUntil >= validOn,
  );
  const values: Record<CompanyDimension, readonly string[]> = {
    COUNTRY: [company.country],
    REGION: company.regions.slice(0, 1),
    CLUSTER: company.clusters,
    SECTOR: company.sectors,
    CAPABILITY: company.capabilities.flatMap((code) => [code, ...(widerOf[code] ?? [])]),
    ACTIVITY: company.activities,
    SIZE: company.size === undefined ? [] : [company.size],
    CERTIFICATE: held.map(({ standard }) => standard),
    LANGUAGE: company.languages,
  };
  return values[dimension].length > 0 ? [...new Set(values[dimension])] : ["UNKNOWN"];
}

export function facetOf(
  companies: readonly CompanyDocument[],
  selection: CompanySelection,
  dimension: CompanyDimension,
): Facet<CompanyDimension> {
  const counts = new Map<string, number>();
  for (const company of companies) {
    if (!matchesAll(company, selection, dimension)) continue;
    for (const value of valuesOf(company, dimension, selection.where?.certificatesValidOn)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const buckets = [...counts].map(([value, count]) => ({ value, count }));
  buckets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { dimension, buckets };
}

/** Whether every word of a search stands in the company's texts, exactly or, from three letters, as a beginning. */
export function hasEveryWord(company: CompanyDocument, search: string): boolean {
  const texts = [
    company.name,
    ...company.formerNames,
    ...company.placeNames,
    ...company.texts.map(({ text }) => text),
  ];
  const held = texts.flatMap(foldings).flatMap((text) => tokens(text));
  return search
    .split(" ")
    .every((word) =>
      foldings(word).some((key) =>
        held.some((token) => token === key || (key.length >= 3 && token.startsWith(key))),
      ),
    );
}

import { type CodeView, mapView } from "./code-column.ts";
import type { Meanings } from "./meanings.ts";
import type { CompanyDimension, CompanyFilter } from "./query.ts";
import type { RecordTable } from "./record-table.ts";
import { type Condition, hasAny, passes } from "./selection.ts";
import { anyOf, dayNumber, noEnd, wantedPlaceTerms } from "./terms.ts";

/** `ownCapability` is without the broader ones; `datedCertificate` is "<last day or nothing>|<standard>"; `finestRegion` what statistics count. */
export const companyColumns = [
  "country",
  "region",
  "finestRegion",
  "placeTerm",
  "place",
  "cluster",
  "sector",
  "capability",
  "ownCapability",
  "activity",
  "certificate",
  "datedCertificate",
  "size",
  "language",
  "exportsTo",
] as const;
export type CompanyColumn = (typeof companyColumns)[number];
export type CompanyMeasure = "openOffers" | "updatedAt";
export type CompanyTable = RecordTable<CompanyColumn, CompanyMeasure>;

/** The conditions that a filter sets; those on a facet's dimension say so. */
export function companyConditions(
  table: CompanyTable,
  where: CompanyFilter,
  meanings: Meanings,
): Condition<CompanyDimension>[] {
  const { columns: by, measures } = table;
  const conditions: Condition<CompanyDimension>[] = [
    ...anyOf(by.country, where.countries, "COUNTRY"),
    ...anyOf(by.region, where.regions, "REGION"),
    ...anyOf<CompanyDimension>(
      by.placeTerm,
      where.places?.flatMap((name) => wantedPlaceTerms(name, meanings)),
    ),
    ...anyOf(by.cluster, where.clusters, "CLUSTER"),
    ...(where.allClusters ?? []).flatMap((cluster) => anyOf<CompanyDimension>(by.cluster, [cluster])),
    ...anyOf(by.sector, where.sectors, "SECTOR"),
    ...anyOf(by.capability, where.capabilities, "CAPABILITY"),
    ...anyOf(by.activity, where.activities, "ACTIVITY"),
    ...certificateCondition(table, where),
    ...anyOf(by.size, where.sizes, "SIZE"),
    ...anyOf(by.language, where.languages, "LANGUAGE"),
    ...anyOf<CompanyDimension>(by.exportsTo, where.exportsTo),
  ];
  const { hasCooperationOffers, updatedSince } = where;
  if (hasCooperationOffers !== undefined) {
    conditions.push(passes((slot) => measures.openOffers.at(slot) > 0 === hasCooperationOffers));
  }
  if (updatedSince !== undefined)
    conditions.push(passes((slot) => measures.updatedAt.at(slot) >= updatedSince));
  return conditions;
}

function certificateCondition(
  table: CompanyTable,
  { certificates, certificatesValidOn: day }: CompanyFilter,
): Condition<CompanyDimension>[] {
  const { certificate, datedCertificate } = table.columns;
  if (day === undefined) return anyOf(certificate, certificates, "CERTIFICATE");
  const standards = certificate.wanted(certificates ?? []);
  if (certificates === undefined || certificates.length === 0) standards.fill(1);
  const wanted = Uint8Array.from(validCodes(table, day), (code) =>
    code > 0 ? (standards[code] as number) : 0,
  );
  return [hasAny(datedCertificate.view, wanted, "CERTIFICATE")];
}

/** The certificates that are valid on a day, in the codes of the column of all certificates. */
export function validCertificates(table: CompanyTable, day: string): CodeView {
  const { certificate, datedCertificate } = table.columns;
  return mapView(
    datedCertificate.view,
    table.slotCount,
    validCodes(table, day),
    certificate.dictionary.values,
  );
}

/** For each code of a dated certificate that of its standard, or 0 when it is not valid on that day. */
function validCodes(table: CompanyTable, day: string): Uint32Array {
  const { certificate, datedCertificate } = table.columns;
  const wantedDay = dayNumber(day);
  return Uint32Array.from(datedCertificate.dictionary.values, (dated) => {
    const bar = dated.indexOf("|");
    const end = bar === 0 ? noEnd : dayNumber(dated.slice(0, bar));
    return bar >= 0 && end >= wantedDay ? (certificate.dictionary.find(dated.slice(bar + 1)) ?? 0) : 0;
  });
}

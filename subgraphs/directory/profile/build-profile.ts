import { placeByKey } from "#schema/places/gazetteer.ts";
import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { platformLanguages } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";
import type { CompanyProfile } from "../source/company-row.ts";
import type { ClusterFacts, MemberBody, MemberCertificate, MemberTaxId } from "./member-body.ts";
import { inOrderOfTrust, type MemberSource } from "./member-source.ts";
import { provenanceOf } from "./provenance.ts";

/** What a company is shown as, from what its members' clusters say of it. There is at least one member. */
export function buildProfile(
  members: readonly MemberSource[],
  clusters: ReadonlyMap<string, ClusterFacts>,
): CompanyProfile {
  const sources = inOrderOfTrust(members, clusters);
  const bodies = sources.map(({ body }) => body);
  const [first] = bodies;
  if (first === undefined) throw new Error("a company without members has no profile");
  const firstWith = <Field extends keyof MemberBody>(field: Field) =>
    bodies.find((body) => body[field] !== undefined)?.[field];
  const capabilities = union(bodies.flatMap((body) => [...body.capabilities, ...body.tagged]));
  const descriptions = mergedTexts(bodies);
  return compacted({
    name: first.name,
    formerNames: formerNamesOf(sources, first.name),
    legalForm: firstWith("legalForm"),
    descriptions,
    languages: languagesOf(descriptions, sources, clusters),
    ...whereabouts(bodies, first),
    email: firstWith("email"),
    phone: firstWith("phone"),
    website: firstWith("website"),
    taxIds: taxIdsOf(bodies),
    activities: union(bodies.flatMap(({ activities }) => activities)),
    sectors: union([
      ...sources.flatMap(({ cluster }) => clusters.get(cluster)?.sectors ?? []),
      ...capabilities.flatMap((code) => capabilityByCode(code)?.sector ?? []),
    ]),
    capabilities,
    certificates: certificatesOf(bodies),
    size: firstWith("size"),
    foundedYear: firstWith("foundedYear"),
    exportsTo: union(bodies.flatMap(({ exportsTo }) => exportsTo)),
    memberships: [...sources]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ cluster, recordId, body }) =>
        compacted({ cluster, memberId: recordId, since: body.memberSince, recordUrl: body.sourceUrl }),
      ),
    provenance: provenanceOf(sources),
  });
}

/** Place, address and point come from one source each, so that a street never gets another town's point. */
function whereabouts(bodies: readonly MemberBody[], first: MemberBody) {
  const sited = bodies.find(({ place }) => place !== undefined) ?? first;
  const known = sited.placeKey === undefined ? undefined : placeByKey(sited.placeKey);
  const addressed = bodies.find(({ street, postalCode }) => street !== undefined || postalCode !== undefined);
  const sameTown = bodies.filter(
    (body) => body.placeKey === sited.placeKey && body.country === sited.country,
  );
  const point = sameTown.find(({ latitude }) => latitude !== undefined) ?? known;
  return {
    country: sited.country,
    region: known?.region,
    placeKey: known?.key,
    placeName: sited.place,
    street: addressed?.street,
    postalCode: addressed?.postalCode,
    latitude: point?.latitude,
    longitude: point?.longitude,
  };
}

function formerNamesOf(sources: readonly MemberSource[], name: string): string[] {
  return union(sources.flatMap(({ formerNames }) => formerNames)).filter((former) => former !== name);
}

function mergedTexts(bodies: readonly MemberBody[]): Texts {
  return Object.fromEntries(
    platformLanguages.flatMap((language) => {
      const text = bodies.find((body) => body.descriptions[language] !== undefined)?.descriptions[language];
      return text === undefined ? [] : [[language, text]];
    }),
  );
}

/** The languages a firm tells of itself in; where it tells nothing, its clusters' languages. */
function languagesOf(
  descriptions: Texts,
  sources: readonly MemberSource[],
  clusters: ReadonlyMap<string, ClusterFacts>,
): string[] {
  const own = Object.keys(descriptions);
  return own.length > 0
    ? own
    : union(sources.flatMap(({ cluster }) => clusters.get(cluster)?.languages ?? []));
}

function taxIdsOf(bodies: readonly MemberBody[]): MemberTaxId[] {
  const byNumber = new Map<string, MemberTaxId>();
  for (const taxId of bodies.flatMap(({ taxIds }) => taxIds)) {
    const key = `${taxId.scheme} ${taxId.value}`;
    if (!byNumber.has(key)) byNumber.set(key, taxId);
  }
  return [...byNumber.values()];
}

/** One entry for each standard: of several, the one that is valid longest. */
function certificatesOf(bodies: readonly MemberBody[]): MemberCertificate[] {
  const byStandard = new Map<string, MemberCertificate>();
  const end = ({ validUntil }: MemberCertificate) => validUntil ?? "9999-12-31";
  for (const certificate of bodies.flatMap(({ certificates }) => certificates)) {
    const key = `${certificate.standard}|${certificate.scope ?? ""}`;
    const known = byStandard.get(key);
    if (!known || end(certificate) > end(known)) byStandard.set(key, certificate);
  }
  return [...byStandard.values()];
}

function union(values: readonly string[]): string[] {
  return [...new Set(values)];
}

type Compacted<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** The object without its undefined fields, which JSON and exact optional types want gone. */
export function compacted<T extends object>(fields: T): Compacted<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Compacted<T>;
}

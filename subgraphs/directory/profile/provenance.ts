import type { ProfileProvenance } from "../source/company-row.ts";
import type { MemberBody } from "./member-body.ts";
import type { MemberSource } from "./member-source.ts";

type Reader = (body: MemberBody) => string | undefined;

const list = (values: readonly string[]): string | undefined =>
  values.length > 0 ? values.join(", ") : undefined;

/** Fields of which one source's value is taken. */
const single: Readonly<Record<string, Reader>> = {
  name: ({ name }) => name,
  legalForm: ({ legalForm }) => legalForm,
  place: ({ place }) => place,
  address: ({ street, postalCode }) => list([street, postalCode].filter((part) => part !== undefined)),
  location: ({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? undefined : `${latitude}, ${longitude}`,
  "contact.email": ({ email }) => email,
  "contact.phone": ({ phone }) => phone,
  "contact.website": ({ website }) => website,
  size: ({ size }) => size,
  foundedYear: ({ foundedYear }) => foundedYear?.toString(),
};

/** Fields to which every source adds. */
const joined: Readonly<Record<string, Reader>> = {
  description: ({ descriptions }) => list(Object.keys(descriptions).sort()),
  taxIds: ({ taxIds }) => list(taxIds.map(({ scheme, value }) => `${scheme} ${value}`)),
  activities: ({ activities }) => list(activities),
  capabilities: ({ capabilities, tagged }) => list([...new Set([...capabilities, ...tagged])]),
  certificates: ({ certificates }) => list(certificates.map(({ standard }) => standard)),
  exportsTo: ({ exportsTo }) => list(exportsTo),
};

/** What each source says of each field, in the order of trust, the chosen ones marked. */
export function provenanceOf(sources: readonly MemberSource[]): ProfileProvenance[] {
  const entries: ProfileProvenance[] = [];
  for (const [field, read] of Object.entries(single)) {
    let chosen = false;
    for (const source of sources) {
      const value = read(source.body);
      if (value === undefined) continue;
      entries.push(entry(field, source, value, !chosen));
      chosen = true;
    }
  }
  for (const [field, read] of Object.entries(joined)) {
    for (const source of sources) {
      const value = read(source.body);
      if (value !== undefined) entries.push(entry(field, source, value, true));
    }
  }
  for (const source of sources) {
    for (const [field, value] of Object.entries(source.body.unread ?? {})) {
      entries.push(entry(`contact.${field}`, source, value, false));
    }
  }
  return entries;
}

function entry(
  field: string,
  { cluster, body }: MemberSource,
  value: string,
  chosen: boolean,
): ProfileProvenance {
  return {
    field,
    cluster,
    value,
    ...(body.sourceUrl === undefined ? {} : { sourceUrl: body.sourceUrl }),
    retrievedAt: body.retrievedAt,
    chosen,
  };
}

/** The fields of Company that a record says something of. */
export function fieldsOf(body: MemberBody): string[] {
  const readers = Object.entries({ ...single, ...joined });
  return readers.filter(([, read]) => read(body) !== undefined).map(([field]) => field);
}

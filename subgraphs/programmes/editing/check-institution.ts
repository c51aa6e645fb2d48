import type { NewContent } from "../entries/entry.ts";
import type { EntryProblems } from "./entry-problems.ts";
import type { InstitutionInput } from "./input-types.ts";

export function checkInstitution(input: InstitutionInput, list: EntryProblems): NewContent<"INSTITUTION"> {
  const country = list.countryAt("country", input.country);
  return {
    names: list.texts("name", input.name),
    otherNames: list.each("otherNames", input.otherNames, (other, at) => ({
      name: list.text(`${at}.name`, other.name, 1, 300),
      kind: other.kind,
      until: other.until ?? undefined,
      source: list.text(`${at}.source`, other.source, 2, 300),
    })),
    kind: input.kind,
    country,
    town: list.town("place", input.place, country),
    street: list.optionalText("street", input.street),
    postalCode: list.optionalText("postalCode", input.postalCode, 20),
    email: input.email ?? undefined,
    phone: input.phone ?? undefined,
    fax: input.fax ?? undefined,
    website: input.website ?? undefined,
    contactRole: list.optionalTexts("contactRole", input.contactRole, 100),
    mission: list.optionalTexts("mission", input.mission),
    services: list.textLists("services", input.services, 300),
    clusters: list.slugs("clusters", input.clusters),
    claims: list.claims("claims", input.claims),
    sources: list.strings("sources", input.sources, 300),
  };
}

import { checkNumber } from "#schema/numbers/check-number.ts";
import { numberSchemes } from "#schema/numbers/schemes.ts";
import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { type Checked, ProblemList } from "#subgraphs/kit/graph/problems.ts";
import { plainText } from "#subgraphs/kit/mail/letters.ts";
import { compacted } from "../profile/build-profile.ts";

export const organisationKinds = [
  "COMPANY",
  "RESEARCH_INSTITUTION",
  "UNIVERSITY",
  "TRAINING_CENTRE",
  "CHAMBER",
  "PUBLIC_AUTHORITY",
  "OTHER",
] as const;

export interface MembershipInput {
  organisation: string;
  kind: string;
  country: string;
  place: string;
  taxId?: { scheme: string; value: string } | null;
  website?: string | null;
  contactEmail: string;
  capabilities?: readonly string[] | null;
  message?: string | null;
  consent: boolean;
}

/** What an organisation says of itself; a number is there only when it is valid and no person's. */
export interface ApplicationBody {
  organisation: string;
  kind: string;
  country: string;
  place: string;
  taxId?: { scheme: string; value: string };
  website?: string;
  capabilities: string[];
  message?: string;
}

export function checkApplication(input: MembershipInput): Checked<ApplicationBody> {
  const list = new ProblemList();
  const organisation = plainText(list.text("organisation", input.organisation, 2, 300));
  const kind = input.kind.trim().toUpperCase();
  if (!(organisationKinds as readonly string[]).includes(kind))
    list.add("kind", "UNKNOWN_CODE", `is none of ${organisationKinds.join(", ")}.`);
  const country = list.country(input.country);
  const place = plainText(list.place(input.place, country));
  const capabilities = list.list("capabilities", input.capabilities);
  for (const code of capabilities.filter((given) => capabilityByCode(given) === undefined))
    list.add("capabilities", "UNKNOWN_CODE", `has the unknown value ${JSON.stringify(code.slice(0, 40))}.`);
  const message = input.message == null ? undefined : plainText(list.text("message", input.message, 1, 4000));
  const taxId = readTaxId(list, input.taxId);
  list.consent(input.consent);
  const website = input.website ?? undefined;
  return list.result(
    compacted({ organisation, kind, country, place, taxId, website, capabilities, message }),
  );
}

/** A number is what tells a firm from another of its name: a wrong one would be worse than none. */
function readTaxId(list: ProblemList, given: MembershipInput["taxId"]) {
  if (given == null) return undefined;
  const scheme = numberSchemes.find((known) => known === given.scheme);
  if (scheme === undefined) {
    list.add("taxId", "UNKNOWN_SCHEME", `has a scheme that is none of ${numberSchemes.join(", ")}.`);
    return undefined;
  }
  const checked = checkNumber(scheme, given.value.slice(0, 60));
  if (checked.valid) return { scheme: checked.scheme, value: checked.value };
  list.add("taxId", "INVALID_NUMBER", `is no valid ${scheme}: ${checked.message}`);
  return undefined;
}

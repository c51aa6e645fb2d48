import { languageOf } from "#schema/reference/languages.ts";
import { type Checked, ProblemList } from "#subgraphs/kit/graph/problems.ts";
import type { NewRegistration } from "./registrar.ts";

export interface RegistrationInput {
  name: string;
  email: string;
  companyId?: string | null;
  language?: string | null;
  consent: boolean;
}

/** A name has no address in it: lists of names are no place to advertise. */
const address = /https?:|www\.|[^\s@]+@[^\s@]+\.[^\s@]{2,}/i;

export function checkRegistration(
  input: RegistrationInput,
  caller: { language: string | undefined; origin: string | undefined },
): Checked<NewRegistration> {
  const list = new ProblemList();
  const name = list.text("name", input.name, 2, 120);
  if (address.test(name)) list.add("name", "CONTACT_IN_TEXT", "holds an address; give only a name.");
  if (input.consent !== true)
    list.add("consent", "CONSENT_REQUIRED", "has to be true: without consent nothing may be stored.");
  const companyRef = input.companyId == null ? undefined : list.text("companyId", input.companyId, 1, 100);
  return list.result({
    name,
    email: input.email,
    language: languageOf(input.language ?? caller.language ?? "en") ?? "en",
    companyRef,
    origin: caller.origin,
  });
}

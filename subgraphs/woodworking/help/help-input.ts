import { type LanguageCode, parseLanguage } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { type Checked, ProblemList } from "#subgraphs/kit/graph/problems.ts";

/** As MutualHelpInput in the schema. */
export interface HelpInput {
  member: string;
  texts: readonly { language: string; title: string; description?: string | null }[];
  validUntil?: string | null;
  contactEmail: string;
  consent: boolean;
}

/** A post that can be kept. */
export interface NewHelp {
  memberId: string;
  titles: Texts;
  descriptions: Texts;
  /** What its letters are written in: that of its first text. */
  language: LanguageCode;
  validUntil: string;
  email: string;
}

const dayMs = 24 * 3_600_000;
const usualDays = 30;
const mostDays = 90;

/** Checks an offer of help or a request for it; `now` is when it is posted. */
export function checkHelp(input: HelpInput, now: Date): Checked<NewHelp> {
  const list = new ProblemList();
  const titles: Texts = {};
  const descriptions: Texts = {};
  for (const { language: tag, title, description } of input.texts) {
    const language = parseLanguage(tag, "input.texts");
    if (titles[language] !== undefined)
      list.add("texts", "DUPLICATE_LANGUAGE", `has two texts in ${language}.`);
    titles[language] = list.text("texts", title, 3, 120);
    if (description != null) descriptions[language] = list.text("texts", description, 10, 2000);
  }
  const [first] = input.texts;
  if (first === undefined) list.add("texts", "MISSING", "is empty: give a title in at least one language.");
  list.consent(input.consent);
  return list.result({
    memberId: input.member,
    titles,
    descriptions,
    language: parseLanguage(first?.language ?? "en", "input.texts"),
    validUntil: validity(list, input.validUntil, now),
    email: input.contactEmail,
  });
}

function validity(list: ProblemList, wanted: string | null | undefined, now: Date): string {
  const inDays = (days: number) => new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
  const until = wanted ?? inDays(usualDays);
  if (until < inDays(0) || until > inDays(mostDays)) {
    const message = `is ${until}; it may be from ${inDays(0)} to ${inDays(mostDays)}, ${mostDays} days ahead.`;
    list.add("validUntil", "RANGE", message);
  }
  return until;
}

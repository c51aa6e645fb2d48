import { z } from "zod";
import type { LanguageCode } from "#schema/reference/languages.ts";
import { explorerLink } from "#subgraphs/kit/mail/links.ts";
import type { Question } from "../ask-graph.ts";
import { cleanLine } from "../clean-text.ts";
import { type FeedEntry, nameUrn } from "./feed-document.ts";
import { feedWords } from "./feed-words.ts";

const named = z.object({ text: z.string() });
const vacancy = z.object({
  id: z.string(),
  title: named,
  description: named.nullable(),
  employerName: z.string(),
  occupation: z.object({ name: named }).nullable(),
  place: z.object({ name: named }).nullable(),
  country: z.object({ name: named }),
  salary: z
    .object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string(),
      per: z.string(),
      gross: z.boolean(),
    })
    .nullable(),
  startsOn: z.string().nullable(),
  publishedAt: z.coerce.date(),
  expiresAt: z.coerce.date(),
});
type Vacancy = z.infer<typeof vacancy>;

const answer = z.object({ jobOffers: z.object({ nodes: z.array(vacancy) }) });

/** Published vacancies only: the graph has no others here, and ads of people who look for work are not asked for. */
export const newestVacancies: Question<z.infer<typeof answer>> = {
  document: `query VacanciesForFeed($search: String, $where: JobFilter, $language: Language) {
    jobOffers(search: $search, where: $where, first: 100) {
      nodes {
        id
        title(language: $language) { text }
        description(language: $language) { text }
        employerName
        occupation { name(language: $language) { text } }
        place { name(language: $language) { text } }
        country { name(language: $language) { text } }
        salary { min max currency per gross }
        startsOn
        publishedAt
        expiresAt
      }
    }
  }`,
  answer,
  parameters: { search: "search", "where.countries": "country", "where.occupations": "occupation" },
};

export function vacancyEntry(job: Vacancy, language: LanguageCode, home: string): FeedEntry {
  const words = feedWords[language];
  const place = [job.place?.name.text, job.country.name.text].filter(Boolean).join(", ");
  const facts = [
    [words.employer, job.employerName],
    [words.occupation, job.occupation?.name.text],
    [words.place, place],
    [words.pay, job.salary && pay(job.salary, language)],
    [words.startsOn, job.startsOn],
    [words.expires, job.expiresAt.toISOString().slice(0, 10)],
  ].flatMap(([label, value]) => (value ? [`${label}: ${cleanLine(value)}`] : []));
  const document = `query Vacancy { jobOffer(id: ${JSON.stringify(job.id)}) { title { text } description { text } employerName } }`;
  return {
    id: nameUrn(`job:${job.id}`),
    title: cleanLine(job.title.text),
    link: explorerLink(home, document),
    paragraphs: [...facts, ...(job.description ? [job.description.text] : [])],
    publishedAt: job.publishedAt,
    updatedAt: job.publishedAt,
  };
}

function pay({ min, max, currency, per, gross }: NonNullable<Vacancy["salary"]>, language: LanguageCode) {
  const words = feedWords[language];
  const amounts = [min, max].filter((amount) => amount !== null);
  if (amounts.length === 0) return undefined;
  const written = [...new Set(amounts)].map((amount) => amount.toLocaleString(language));
  const range = min === null ? `≤ ${written[0]}` : written.join("–");
  return [range, currency, words.per[per] ?? "", gross ? `(${words.gross})` : ""].filter(Boolean).join(" ");
}

import type { NewAd } from "../ad.ts";
import { type Checked, ProblemList } from "#subgraphs/kit/graph/problems.ts";

export interface JobSeekerInput {
  title: string;
  summary: string;
  language: string;
  occupation?: string | null;
  experienceYears?: number | null;
  place: string;
  country: string;
  willingToMove?: boolean | null;
  radiusKm?: number | null;
  skills?: readonly string[] | null;
  certificates?: readonly string[] | null;
  contactEmail: string;
  consent: boolean;
}

/** What would tell who the seeker is: the ad is public, and contact goes by relay only. */
const contactInText = /[^\s@]+@[^\s@]+\.[^\s@]{2,}|(?:\+|00)?\d[\d\s().-]{7,}\d|https?:\/\//i;

/** Checks the ad of somebody who looks for work. */
export function checkJobSeeker(input: JobSeekerInput): Checked<NewAd> {
  const list = new ProblemList();
  const country = list.country(input.country);
  const experienceYears = list.number("experienceYears", input.experienceYears, 0, 70);
  const radiusKm = list.number("radiusKm", input.radiusKm, 1, 2000);
  const title = list.text("title", input.title, 3, 120);
  const body = list.text("summary", input.summary, 20, 5000);
  for (const [path, text] of [["title", title] as const, ["summary", body] as const]) {
    if (contactInText.test(text)) {
      list.add(
        path,
        "CONTACT_IN_TEXT",
        "holds an address or a telephone number; leave it out, employers reach you by relay.",
      );
    }
  }
  list.consent(input.consent);
  return list.result({
    kind: "SEEKER",
    language: input.language,
    title,
    body,
    occupation: list.occupation(input.occupation),
    country,
    place: list.place(input.place, country),
    details: {
      skills: list.list("skills", input.skills),
      certificates: list.list("certificates", input.certificates),
      willingToMove: input.willingToMove ?? false,
      ...(experienceYears === undefined ? {} : { experienceYears }),
      ...(radiusKm === undefined ? {} : { radiusKm }),
    },
  });
}

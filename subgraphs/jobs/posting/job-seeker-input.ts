import { type Checked, ProblemList } from "#subgraphs/kit/graph/problems.ts";
import { plainText } from "#subgraphs/kit/mail/letters.ts";
import type { NewAd } from "../ad.ts";

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
const addressInText = /[^\s@]+@[^\s@]+\.[^\s@]{2,}|https?:\/\//i;
const contactInText = new RegExp(`${addressInText.source}|(?:\\+|00)?\\d[\\d\\s().-]{7,}\\d`, "i");

/** Checks the ad of somebody who looks for work. */
export function checkJobSeeker(input: JobSeekerInput): Checked<NewAd> {
  const list = new ProblemList();
  const country = list.country(input.country);
  const experienceYears = list.number("experienceYears", input.experienceYears, 0, 70);
  const radiusKm = list.number("radiusKm", input.radiusKm, 1, 2000);
  const title = list.text("title", plainText(input.title), 3, 120);
  const body = list.text("summary", plainText(input.summary), 20, 5000);
  const skills = list.list("skills", input.skills?.map(plainText));
  const certificates = list.list("certificates", input.certificates?.map(plainText));
  const place = list.place(plainText(input.place), country);
  const texts = {
    title,
    summary: body,
    place,
    skills: skills.join(", "),
    certificates: certificates.join(", "),
  };
  for (const [path, text] of Object.entries(texts)) {
    // A certificate's own number looks like a telephone's.
    if ((path === "certificates" ? addressInText : contactInText).test(text)) {
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
    place,
    details: {
      skills,
      certificates,
      willingToMove: input.willingToMove ?? false,
      ...(experienceYears === undefined ? {} : { experienceYears }),
      ...(radiusKm === undefined ? {} : { radiusKm }),
    },
  });
}

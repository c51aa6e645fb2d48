import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Serves the exchange to somebody who posts more than an honest person could. */
export const unguardedJobs = "test/durability/jobs-unguarded.ts";

/** What a posting came to: kept under an id, refused with a code, or unknown because the answer never arrived. */
export type Posted = { adId: string } | { refused: string; message: string } | { unanswered: true };

const posting = `mutation ($input: JobOfferInput!) { postJobOffer(input: $input) {
  __typename ... on AdAwaitingConfirmation { adId } } }`;

/** Posts the vacancy of this number; its title and its address tell it from all others. */
export async function postVacancy(url: string, number: number, words = 5): Promise<Posted> {
  const input = {
    title: `Vacancy ${number}`,
    description: "Work on steel structures, one shift. ".repeat(words),
    language: "en",
    employerName: "Example Works",
    place: "Suwałki",
    country: "PL",
    contract: "PERMANENT",
    salaryMin: 6000,
    contactEmail: `vacancy-${number}@example.org`,
    consent: true,
  };
  const answer = await askOver(url, posting, { input });
  if (answer === undefined) return { unanswered: true };
  const [error] = answer.errors ?? [];
  if (error) return { refused: error.extensions?.code ?? "", message: error.message };
  const posted = answer.data?.["postJobOffer"] as { adId?: string; __typename: string } | undefined;
  return posted?.adId === undefined
    ? { refused: posted?.__typename ?? "", message: "" }
    : { adId: posted.adId };
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks over HTTP; undefined when no answer came, as when the process was killed meanwhile. */
export async function askOver(
  url: string,
  query: string,
  variables: object = {},
): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", connection: "close" },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  } catch {
    return undefined;
  }
}

const confirming = `mutation ($token: String!) { confirmAd(token: $token) {
  __typename ... on ManagedAd { state ad { id } } } }`;

/** Follows a confirmation link: the id of the ad it published, or undefined when the exchange does not know it. */
export async function confirm(url: string, token: string): Promise<string | undefined> {
  const answer = await askOver(url, confirming, { token });
  return (answer?.data?.["confirmAd"] as { ad?: { id: string } } | undefined)?.ad?.id;
}

/** The confirmation tokens of the mails in a folder, by the reader's address; unfinished files do not count. */
export async function tokensInMails(folder: string): Promise<Map<string, Set<string>>> {
  const tokens = new Map<string, Set<string>>();
  for (const name of await readdir(folder).catch(() => [] as string[])) {
    if (!name.endsWith(".eml")) continue;
    const mail = await readFile(join(folder, name), "utf8");
    const to = /^To: (\S+)/m.exec(mail)?.[1] ?? "";
    const token = /confirmAd\(token%3A%20%22([\w-]{43})%22/.exec(mail)?.[1];
    if (token !== undefined) tokens.set(to, (tokens.get(to) ?? new Set()).add(token));
  }
  return tokens;
}

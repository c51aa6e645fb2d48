import { setImmediate } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { create } from "#subgraphs/jobs/index.ts";
import type { JobsTables } from "#subgraphs/jobs/source/tables.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import type { House } from "#subgraphs/kit/house.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { ask } from "../kit/ask.ts";
import { claimsHeaders } from "../kit/caller.ts";
import { openTestDatabase, type TestDatabase } from "../kit/database.ts";
import { type TestHouse, testHouse } from "../kit/house.ts";

/** A vacancy as its form sends it. */
export const vacancy = {
  title: "Spawacz / spawaczka MIG",
  description: "Praca przy konstrukcjach stalowych, jedna zmiana.",
  language: "pl",
  occupation: "7212",
  employerName: "Przykład sp. z o.o.",
  employerTaxId: "819-093-78-65",
  place: "Suwałki",
  country: "PL",
  contract: "PERMANENT",
  salaryMin: 6000,
  salaryMax: 7500,
  skills: ["MIG", "MAG"],
  contactEmail: "kadry@przyklad.example",
  consent: true,
};

/** Somebody who looks for work. */
export const seeker = {
  title: "Staklių operatorius ieško darbo",
  summary: "Dešimt metų prie frezavimo centrų, skaitau brėžinius.",
  language: "lt",
  occupation: "7223",
  place: "Alytus",
  country: "LT",
  radiusKm: 60,
  contactEmail: "Ieskau@example.lt",
  consent: true,
};

const managedAd = `__typename ... on ManagedAd { state contactEmail expiresAt ad { id title { text } } }
  ... on InvalidInput { problems { path code message } } ... on TooManyRequests { retryAfterSeconds }
  ... on UnknownToken { message }`;
const posted = `__typename ... on AdAwaitingConfirmation { adId sentTo confirmBefore }
  ... on InvalidInput { problems { path code message } } ... on TooManyRequests { retryAfterSeconds }
  ... on ProofOfWorkRequired { challenge difficulty }`;

export const mutations = {
  postOffer: `mutation ($input: JobOfferInput!, $proof: ProofInput) { postJobOffer(input: $input, proof: $proof) { ${posted} } }`,
  postSeeker: `mutation ($input: JobSeekerInput!, $proof: ProofInput) { postJobSeeker(input: $input, proof: $proof) { ${posted} } }`,
  confirm: `mutation ($token: String!) { confirmAd(token: $token) { ${managedAd} } }`,
  updateOffer: `mutation ($token: String!, $input: JobOfferInput!) { updateJobOffer(token: $token, input: $input) { ${managedAd} } }`,
  updateSeeker: `mutation ($token: String!, $input: JobSeekerInput!) { updateJobSeeker(token: $token, input: $input) { ${managedAd} } }`,
  extend: `mutation ($token: String!, $days: Int!) { extendAd(token: $token, days: $days) { ${managedAd} } }`,
  withdraw: `mutation ($token: String!) { withdrawAd(token: $token) { ${managedAd} } }`,
  reopen: `mutation ($token: String!) { reopenAd(token: $token) { ${managedAd} } }`,
  erase: `mutation ($token: String!) { eraseAd(token: $token) { __typename ... on UnknownToken { message } } }`,
  renew: `mutation ($adId: ID!, $email: EmailAddress!) { renewManageLink(adId: $adId, email: $email) {
    __typename ... on LinkRequested { at } ... on TooManyRequests { retryAfterSeconds } } }`,
  contact: `mutation ($adId: ID!, $message: ContactMessageInput!) { contactAdvertiser(adId: $adId, message: $message) {
    __typename ... on MessageSent { at } ... on InvalidInput { problems { path code message } }
    ... on TooManyRequests { retryAfterSeconds } } }`,
  reply: `mutation ($token: String!, $text: String!) { replyToContact(token: $token, text: $text) {
    __typename ... on MessageSent { at } ... on InvalidInput { problems { path code } } ... on UnknownToken { message } } }`,
  report: `mutation ($adId: ID!, $reason: ReportReason!, $comment: String) {
    reportAd(adId: $adId, reason: $reason, comment: $comment) { __typename ... on Reported { at } ... on TooManyRequests { retryAfterSeconds } } }`,
  moderate: `mutation ($adId: ID!, $decision: ModerationDecision!, $note: String) {
    moderateAd(adId: $adId, decision: $decision, note: $note) { __typename
      ... on ModeratedAd { state ad { id } } ... on InvalidInput { problems { code } } } }`,
};

/** The token in a letter's link: behind #, where it is sent to nobody. */
export function tokenIn(letter: string): string {
  const link = /^http:\/\/graph\.example\/graphql#(\S+)$/m.exec(letter)?.[1] ?? "";
  return /"([\w-]{43})"/.exec(decodeURIComponent(link))?.[1] ?? "";
}

/** The text of the letter of this number, once it has arrived: letters go out after the deed that they tell of. */
export async function mailed(house: TestHouse, number: number): Promise<string> {
  while (house.mails.length < number) await setImmediate();
  return house.mails[number - 1]?.text ?? "";
}

/** A job exchange of one test file. */
export interface OpenExchange {
  db: Kysely<JobsTables>;
  house: TestHouse;
  subgraph: Subgraph;
  /** Asks, as whoever the claims say. */
  ask(query: string, variables?: Record<string, unknown>, claims?: Claims): Promise<Record<string, unknown>>;
  /** What a mutation's only field answers. */
  tell(query: string, variables: Record<string, unknown>, claims?: Claims): Promise<Answer>;
  /** Posts and confirms; gives the id and the manage token of the letter. */
  publish(
    input: { title: string; [field: string]: unknown },
    claims?: Claims,
  ): Promise<{ adId: string; token: string }>;
  /** The next letters of a deed: those that the deed made arrive. */
  letterOf(deed: () => Promise<unknown>): Promise<string>;
  /** Stops the process and starts another one, as after a crash or an update. */
  restart(): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export type Answer = { __typename: string } & Record<string, unknown>;

export const operator: Claims = { role: "operator", subject: "operator of the graph" };
export const admin: Claims = { role: "admin", subject: "admin of the graph" };

export async function openExchange(changes: Partial<House> = {}): Promise<OpenExchange> {
  const test = await openTestDatabase();
  const house = testHouse(test, changes);
  const exchange: OpenExchange = {
    db: test.database.whole.withSchema("jobs") as unknown as Kysely<JobsTables>,
    house,
    // A proof of work takes a moment in a test.
    subgraph: await create(house, { difficulty: 2 }),
    ask: (query, variables = {}, claims = { role: "anonymous" }) =>
      ask(exchange.subgraph, query, variables, claimsHeaders(house, "jobs", claims)),
    async tell(query, variables, claims) {
      return Object.values(await exchange.ask(query, variables, claims))[0] as Answer;
    },
    async publish(input, claims) {
      const post = "summary" in input ? mutations.postSeeker : mutations.postOffer;
      const before = house.mails.length;
      const { adId } = await exchange.tell(post, { input }, claims);
      const confirming = await letterAbout(house, input, { operation: "confirmAd", before });
      await exchange.tell(mutations.confirm, { token: tokenIn(confirming.text) }, claims);
      const managing = await letterAbout(house, input, { operation: "managedAd", before });
      return { adId: adId as string, token: tokenIn(managing.text) };
    },
    async letterOf(deed) {
      const before = house.mails.length;
      await deed();
      return mailed(house, before + 1);
    },
    async restart() {
      await exchange.subgraph.stop();
      exchange.subgraph = await create(house, { difficulty: 2 });
      await exchange.subgraph.start();
    },
    clear: () => emptyExchange(test),
    async close() {
      await exchange.subgraph.stop();
      await test.remove();
    },
  };
  await exchange.subgraph.start();
  return exchange;
}

/** The letter about an ad, behind so many earlier ones, whose link leads to the operation; once it has arrived. */
async function letterAbout(
  house: TestHouse,
  ad: { title: string },
  { operation, before }: { operation: string; before: number },
) {
  for (;;) {
    const letter = house.mails
      .slice(before)
      .find(({ subject, text }) => subject.endsWith(`: ${ad.title}`) && text.includes(operation));
    if (letter !== undefined) return letter;
    await setImmediate();
  }
}

/** Leaves nothing of one test to the next; what the guard has seen counts as a posting too. */
export async function emptyExchange({ database }: TestDatabase): Promise<void> {
  await sql`truncate jobs.ad, jobs.contact, jobs.token, jobs.mail, jobs.mail_count, jobs.conversation, jobs.report,
    jobs.deed_count, jobs.audit, jobs.employer, jobs.spam_sighting, jobs.spam_alarm, jobs.spam_proof cascade`.execute(
    database.whole,
  );
}

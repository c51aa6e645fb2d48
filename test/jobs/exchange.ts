import { setImmediate } from "node:timers/promises";
import { sql } from "kysely";
import type { TestDatabase } from "../kit/database.ts";
import type { TestHouse } from "../kit/house.ts";

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

/** Leaves nothing of one test to the next; what the guard has seen counts as a posting too. */
export async function emptyExchange({ database }: TestDatabase): Promise<void> {
  await sql`truncate jobs.ad, jobs.contact, jobs.token, jobs.mail, jobs.mail_count, jobs.conversation, jobs.report,
    jobs.attempt_count, jobs.audit, jobs.employer, jobs.spam_sighting, jobs.spam_alarm, jobs.spam_proof cascade`.execute(
    database.whole,
  );
}

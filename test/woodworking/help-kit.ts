import type { Kysely } from "kysely";
import type { WoodMemberRecord } from "#scrapers/sites/medienos-partneriai/index.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { woodworking } from "#subgraphs/woodworking/index.ts";
import { woodworkingMigrations } from "#subgraphs/woodworking/migrations.ts";
import { claimsHeaders } from "#test/kit/caller.ts";
import { openTestDatabase } from "#test/kit/database.ts";
import { type TestHouse, testHouse } from "#test/kit/house.ts";
import { type Mailbox, mailbox } from "#test/metalworking/mailbox.ts";
import { woodOffer, woodRecord } from "./record.ts";
import { harvested, publish } from "./store.ts";

export const operator: Claims = { role: "operator", clusters: ["woodworking"], subject: "the operator" };
export const anybody: Claims = { role: "anonymous" };

// biome-ignore lint/suspicious/noExplicitAny: an answer is what the query of the test asks for
type Payload = any;

export interface HelpHouse {
  subgraph: Subgraph;
  db: Kysely<unknown>;
  house: TestHouse;
  mailbox: Mailbox;
  /** Asks as somebody, and gives the one field of the answer. Fails with the errors when there are any. */
  ask(claims: Claims, query: string, variables?: Record<string, unknown>): Promise<Payload>;
  /** The code of the error that the question is answered with. */
  refusal(claims: Claims, query: string, variables?: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

/** Three partners: n-1 asks and offers on the site, n-2 has a web site and no address, n-3 an address only. */
export const partners = [
  woodRecord("n-1", {
    offers: [
      woodOffer("n-1-1", {
        kind: "MUTUAL_HELP",
        titles: { lt: "Paskolinsime stakles", pl: "Pożyczymy obrabiarkę" },
        publishedAt: "2026-10-20",
      }),
      woodOffer("n-1-2", {
        kind: "MUTUAL_HELP",
        direction: "REQUEST",
        titles: { lt: "Reikia pagalbos" },
        publishedAt: "2026-10-10",
        validUntil: "2026-11-01",
      }),
      woodOffer("n-1-3", { kind: "MUTUAL_HELP", closed: true }),
      woodOffer("n-1-4", { kind: "MUTUAL_HELP", validUntil: "2026-10-31" }),
      woodOffer("n-1-5"),
    ],
  }),
  withoutAddress(woodRecord("n-2", { website: "http://www.medis.example/lt" })),
  woodRecord("n-3"),
];

function withoutAddress({ email: _, ...record }: WoodMemberRecord): WoodMemberRecord {
  return record;
}

export async function openHelpHouse(): Promise<HelpHouse> {
  const test = await openTestDatabase();
  const db = await test.database.namespace<unknown>("woodworking", woodworkingMigrations);
  await publish(db, harvested(partners, "2026-11-01T08:00:00Z"));
  const box = mailbox();
  const house = testHouse(test, { outbox: box });
  const subgraph = await woodworking.create(house);
  await subgraph.start();
  const execute = (claims: Claims, query: string, variables: Record<string, unknown>) =>
    subgraph.execute({ query, variables, headers: claimsHeaders(house, "woodworking", claims) });
  return {
    subgraph,
    db,
    house,
    mailbox: box,
    async ask(claims, query, variables = {}) {
      const { data, errors } = await execute(claims, query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return Object.values(data ?? {})[0];
    },
    async refusal(claims, query, variables = {}) {
      const { errors } = await execute(claims, query, variables);
      return errors?.[0]?.extensions?.["code"];
    },
    async close() {
      await subgraph.stop();
      await test.remove();
    },
  };
}

const waiting = `__typename ... on HelpAwaitingConfirmation { id sentTo confirmBefore }
  ... on InvalidInput { problems { path code } } ... on TooManyRequests { retryAfterSeconds }`;

/** The questions as the tests put them. */
export const documents = {
  offer: `mutation($input: MutualHelpInput!) { offerHelp(input: $input) { ${waiting} } }`,
  askFor: `mutation($input: MutualHelpInput!) { askForHelp(input: $input) { ${waiting} } }`,
  confirm: `mutation($token: String!) { confirmMutualHelp(token: $token) { __typename
    ... on MutualHelp { id direction title { text } member { name } source postedAt validUntil }
    ... on HelpAwaitingDecision { id reasons } } }`,
  close: "mutation($token: String!) { closeMutualHelp(token: $token) { __typename } }",
  decide: `mutation($id: ID!, $publish: Boolean!, $reason: String) {
    decideMutualHelp(id: $id, publish: $publish, reason: $reason) { __typename } }`,
  answer: `mutation($id: ID!, $input: HelpAnswerInput!) { answerMutualHelp(id: $id, input: $input) {
    __typename ... on InvalidInput { problems { path code } } } }`,
  reply:
    "mutation($token: String!, $text: String!) { replyToMutualHelp(token: $token, text: $text) { __typename } }",
  list: `query($direction: HelpDirection, $first: Int, $after: String) {
    mutualHelp(direction: $direction, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      nodes { id direction title(language: "pl") { text language } member { id } source postedAt validUntil } } }`,
  toDecide: "{ mutualHelpToDecide { help { id title { text } } reasons contactEmail } }",
};

/** A post of a member, with its contact address. */
export function helpInput(changes: Record<string, unknown> = {}) {
  return {
    member: "n-1",
    texts: [
      { language: "lt", title: "Galime paskolinti džiovyklą", description: "Laisva iki mėnesio pabaigos." },
    ],
    contactEmail: "info@n-1.example",
    consent: true,
    ...changes,
  };
}

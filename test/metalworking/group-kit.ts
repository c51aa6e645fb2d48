import { type Kysely, sql } from "kysely";
import type { Claims } from "#subgraphs/kit/claims.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { metalworking } from "#subgraphs/metalworking/index.ts";
import { metalworkingMigrations } from "#subgraphs/metalworking/migrations.ts";
import { claimsHeaders } from "#test/kit/caller.ts";
import { openTestDatabase } from "#test/kit/database.ts";
import { type TestHouse, testHouse } from "#test/kit/house.ts";
import { type Mailbox, mailbox } from "./mailbox.ts";

export const operator: Claims = { role: "operator", clusters: ["metalworking"], subject: "the operator" };
export const otherOperator: Claims = { role: "operator", clusters: ["woodworking"] };

/** Somebody who acts for these members of the metal cluster. */
export function firm(...ids: string[]): Claims {
  return { role: "member", subject: ids.join(), firms: ids.map((id) => `metalworking:${id}`) };
}

export interface GroupHouse {
  subgraph: Subgraph;
  db: Kysely<unknown>;
  house: TestHouse;
  mailbox: Mailbox;
  /** Asks as somebody, and gives the one field of the answer. Fails with the errors when there are any. */
  ask(claims: Claims, query: string, variables?: Record<string, unknown>): Promise<Payload>;
  /** The code of the one error that the question is answered with. */
  refusal(claims: Claims, query: string, variables?: Record<string, unknown>): Promise<string>;
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is what the query of the test asks for
export type Payload = any;

/** The metal cluster with five firms, m-4 without an address and m-5 from Lithuania. */
export async function openGroupHouse(): Promise<GroupHouse> {
  const test = await openTestDatabase();
  const db = await test.database.namespace<unknown>("metalworking", metalworkingMigrations);
  await sql`insert into metalworking.member (id, name, country, email) values
    ('m-1', 'Alfa', 'PL', 'biuro@alfa.example'), ('m-2', 'Beta', 'PL', 'biuro@beta.example'),
    ('m-3', 'Gama', 'DE', 'office@gama.example'), ('m-4', 'Delta', 'PL', null),
    ('m-5', 'Epsilon', 'LT', 'info@epsilon.example')`.execute(db);
  const box = mailbox();
  const house = testHouse(test, { outbox: box });
  const subgraph = await metalworking.create(house);
  await subgraph.start();
  const execute = (claims: Claims, query: string, variables: Record<string, unknown>) =>
    subgraph.execute({ query, variables, headers: claimsHeaders(house, "metalworking", claims) });
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
      return `${errors?.[0]?.extensions?.["code"]}: ${errors?.[0]?.message}`;
    },
    async close() {
      await subgraph.stop();
      await test.remove();
    },
  };
}

const problems = "... on InvalidInput { problems { path code message } }";
const order = `... on JointOrder { id version status rule updatedAt title(language: "pl") { text language isFallback }
  value { amount currency euros rateDate }
  parts { memberId member { name } work cost { amount } hours agreedShare agreedAt }
  settlement { remainder { amount } roundedUp costs { amount } profit { amount }
    shares { memberId member { name } cost { amount } profit { amount } total { amount currency } } } } ${problems}`;
const group = `... on CooperationGroup { id name members { memberId role since member { name } } } ${problems}`;

/** The mutations as the tests ask them. */
export const documents = {
  create: `mutation($name: String!, $coordinator: ID!) {
    createCooperationGroup(input: { name: $name, coordinator: $coordinator }) { __typename ${group} } }`,
  save: `mutation($group: ID!, $member: ID!, $role: String!) {
    saveGroupMember(group: $group, member: $member, role: $role) { __typename ${group}
      ... on GroupInvitationSent { memberId validUntil } ... on TooManyRequests { retryAfterSeconds } } }`,
  remove: `mutation($group: ID!, $member: ID!) {
    removeGroupMember(group: $group, member: $member) { __typename ${group} } }`,
  join: `mutation($token: String!) { joinCooperationGroup(token: $token) { __typename
    ... on CooperationGroup { members { memberId role } } } }`,
  message: `mutation($group: ID!, $text: String!, $from: ID) {
    messageGroup(group: $group, text: $text, from: $from) { __typename ... on MessageSent { at } ${problems} } }`,
  reply: `mutation($token: String!, $text: String!) { replyToGroupMessage(token: $token, text: $text) { __typename } }`,
  draft: `mutation($group: ID!, $order: JointOrderInput!) {
    draftJointOrder(group: $group, order: $order) { __typename ${order} } }`,
  change: `mutation($id: ID!, $version: Int!, $order: JointOrderInput!) {
    changeJointOrder(id: $id, version: $version, order: $order) { __typename ${order} } }`,
  propose: `mutation($id: ID!, $version: Int!) {
    proposeJointOrder(id: $id, version: $version) { __typename ${order} ... on TooManyRequests { retryAfterSeconds } } }`,
  agree: `mutation($id: ID!, $version: Int!, $member: ID!) {
    agreeToJointOrder(id: $id, version: $version, member: $member) { __typename ${order} } }`,
  agreeByLink: `mutation($token: String!) { agreeByLink(token: $token) { __typename ... on JointOrder { status } } }`,
  complete: `mutation($id: ID!) { completeJointOrder(id: $id) { __typename ${order} } }`,
  settle: `mutation($id: ID!) { settleJointOrder(id: $id) { __typename ${order} } }`,
  cancel: `mutation($id: ID!, $reason: String) { cancelJointOrder(id: $id, reason: $reason) { __typename ${order} } }`,
  see: `query($id: ID!) { jointOrder(id: $id) { ${order.replace(problems, "")} } }`,
  groups: `query($first: Int, $after: ID) { cooperationGroups(first: $first, after: $after) { id name
    members { memberId role } orders { id status } } }`,
};

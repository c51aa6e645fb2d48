import type { GraphResponse } from "#schema/graph-request.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { programmes } from "#subgraphs/programmes/index.ts";
import { ask } from "../kit/ask.ts";
import { claimsHeaders } from "../kit/caller.ts";
import { openTestDatabase } from "../kit/database.ts";
import { type TestHouse, testHouse } from "../kit/house.ts";

export const admin: Claims = { role: "admin", subject: "chief" };
export const metalOperator: Claims = { role: "operator", subject: "metal desk", clusters: ["metalworking"] };
export const woodOperator: Claims = { role: "operator", subject: "wood desk", clusters: ["woodworking"] };

/** The subgraph of the programmes with its documents' facts, on storage of its own. */
export interface Office {
  house: TestHouse;
  /** Asks as anybody, or as the one whom the claims name. */
  ask<Answer = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    claims?: Claims,
  ): Promise<Answer>;
  /** The code of the error that the question gets. */
  refusalOf(query: string, variables?: Record<string, unknown>, claims?: Claims): Promise<unknown>;
  /** As `ask`, with the errors. */
  execute(
    query: string,
    variables: Record<string, unknown>,
    claims?: Claims,
    headers?: Record<string, string>,
  ): Promise<GraphResponse>;
  /** What the schedule does every few minutes. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const test = await openTestDatabase();
  const house = testHouse(test);
  let subgraph = await open();
  async function open(): Promise<Subgraph> {
    const made = await programmes.create(house);
    await made.start();
    return made;
  }
  const headersOf = (claims?: Claims): Record<string, string> =>
    claims ? claimsHeaders(house, "programmes", claims) : {};
  const execute: Office["execute"] = (query, variables, claims, headers = {}) =>
    subgraph.execute({ query, variables, headers: { ...headers, ...headersOf(claims) } });
  return {
    house,
    execute,
    ask: async <Answer>(query: string, variables?: Record<string, unknown>, claims?: Claims) =>
      (await ask(subgraph, query, variables, headersOf(claims))) as Answer,
    async refusalOf(query, variables = {}, claims) {
      const { errors } = await execute(query, variables, claims);
      if (errors?.[0] === undefined) throw new Error("nothing was refused");
      return errors[0].extensions?.["code"];
    },
    async sweep() {
      await subgraph.stop();
      subgraph = await open();
    },
    async close() {
      await subgraph.stop();
      await test.remove();
    },
  };
}

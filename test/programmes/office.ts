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
  subgraph: Subgraph;
  /** Asks as anybody, or as the one whom the claims name. */
  ask<Answer = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    claims?: Claims,
  ): Promise<Answer>;
  /** The code of the error that the question gets. */
  refusalOf(query: string, variables?: Record<string, unknown>, claims?: Claims): Promise<unknown>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const test = await openTestDatabase();
  const house = testHouse(test);
  const subgraph = await programmes.create(house);
  await subgraph.start();
  const headers = (claims?: Claims) => (claims ? claimsHeaders(house, "programmes", claims) : {});
  return {
    house,
    subgraph,
    ask: async <Answer>(query: string, variables?: Record<string, unknown>, claims?: Claims) =>
      (await ask(subgraph, query, variables, headers(claims))) as Answer,
    async refusalOf(query, variables = {}, claims) {
      const { errors } = await subgraph.execute({ query, variables, headers: headers(claims) });
      if (errors?.[0] === undefined) throw new Error("nothing was refused");
      return errors[0].extensions?.["code"];
    },
    async close() {
      await subgraph.stop();
      await test.remove();
    },
  };
}

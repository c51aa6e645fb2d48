import type { GraphQLField } from "graphql";
import { subgraphPlugins } from "#subgraphs/index.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { type Subgraph, sourceCallsHeader } from "#subgraphs/kit/subgraph.ts";
import { claimsHeaders } from "#test/kit/caller.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";
import { type TestHouse, testHouse } from "#test/kit/house.ts";
import type { Operation } from "./minimal-arguments.ts";

export interface RootField {
  subgraph: Subgraph;
  kind: "query" | "mutation";
  field: GraphQLField<unknown, unknown>;
  /** As the table of access names it: Query.company. */
  name: string;
}

/** Every subgraph of ours over one empty database, as a process starts them. */
export interface EverySubgraph {
  house: TestHouse;
  database: TestDatabase;
  subgraphs: readonly Subgraph[];
  rootFields(): RootField[];
  /** Asks a subgraph as the gateway would for such a caller. */
  ask(subgraph: Subgraph, operation: Operation, claims: Claims): ReturnType<Subgraph["execute"]>;
  close(): Promise<void>;
}

export async function openEverySubgraph(): Promise<EverySubgraph> {
  const database = await openTestDatabase();
  const house = testHouse(database);
  const subgraphs: Subgraph[] = [];
  for (const plugin of subgraphPlugins) subgraphs.push(await plugin.create(house));
  for (const subgraph of subgraphs) await subgraph.start();
  return {
    house,
    database,
    subgraphs,
    rootFields: () => subgraphs.flatMap(rootFieldsOf),
    ask: (subgraph, { query, variables }, claims) =>
      subgraph.execute({
        query,
        variables,
        headers: { [sourceCallsHeader]: "1", ...claimsHeaders(house, subgraph.name, claims) },
      }),
    async close() {
      for (const subgraph of subgraphs) await subgraph.stop();
      await database.remove();
    },
  };
}

function rootFieldsOf(subgraph: Subgraph): RootField[] {
  const { schema } = subgraph;
  const roots = [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ name }) => !name.startsWith("_"))
      .map((field) => ({ subgraph, kind, field, name: `${type?.name}.${field.name}` })),
  );
}

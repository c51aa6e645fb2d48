import { inspect } from "node:util";
import type { GraphQLField } from "graphql";
import { type AccessRule, accessRulesOf } from "#cli/access-rules.ts";
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
  /** What its schema says of access. */
  rule: AccessRule;
}

/** Every subgraph of ours over one empty database, as a process starts them. */
export interface EverySubgraph {
  house: TestHouse;
  database: TestDatabase;
  subgraphs: readonly Subgraph[];
  rootFields: readonly RootField[];
  /** Asks a subgraph as the gateway would for such a caller. */
  ask(subgraph: Subgraph, operation: Operation, claims: Claims): ReturnType<Subgraph["execute"]>;
  close(): Promise<void>;
}

export interface Settings {
  /** Fills sources before anything is started. */
  furnish?(house: TestHouse): Promise<void>;
  /** Gets every line that is logged. */
  logged?: string[];
}

export async function openEverySubgraph({ furnish, logged = [] }: Settings = {}): Promise<EverySubgraph> {
  const database = await openTestDatabase();
  const subgraphs: Subgraph[] = [];
  const log = (facts: object, message: string) =>
    void logged.push(`${inspect(facts, { depth: 9 })} ${message}`);
  const house = testHouse(database, {
    neighbours: () => subgraphs,
    logger: { debug: log, info: log, warn: log, error: log },
  });
  await furnish?.(house);
  for (const plugin of subgraphPlugins) subgraphs.push(await plugin.create(house));
  // All at once: the directory asks its neighbours as soon as it has started.
  await Promise.all(subgraphs.map((subgraph) => subgraph.start()));
  return {
    house,
    database,
    subgraphs,
    rootFields: subgraphs.flatMap(rootFieldsOf),
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
  const { schema, sdl } = subgraph;
  const rules = new Map(accessRulesOf(sdl).map((rule) => [rule.field, rule]));
  const roots = [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ name }) => !name.startsWith("_"))
      .map((field) => {
        const name = `${type?.name}.${field.name}`;
        const rule = rules.get(name);
        if (rule === undefined) throw new Error(`The schema of ${subgraph.name} says nothing of ${name}.`);
        return { subgraph, kind, field, name, rule };
      }),
  );
}

import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLError, type GraphQLSchema, graphql, parse } from "graphql";
import { badInput } from "#schema/errors.ts";
import type { GraphRequest, GraphResponse, SubgraphEndpoint } from "#schema/graph-request.ts";
import type { Logger } from "#schema/logger.ts";
import { publicError } from "#subgraphs/kit/graph/public-error.ts";
import type { FetchObserver } from "../execution/fetch-observer.ts";
import { askOwner, type Question, type Reply } from "./asking.ts";
import type { EntityType } from "./entity-types.ts";
import { globalId } from "./global-id.ts";
import type { NodePart } from "./graph-with-node.ts";
import { readKey } from "./key-shape.ts";
import { type Answered, type FoundNode, NodeLookup } from "./lookup.ts";
import { mostIds, nodeSubgraph } from "./node-sdl.ts";

export interface NodeEndpointOptions {
  /** The subgraphs of the graph. */
  endpointOf(name: string): SubgraphEndpoint;
  timeoutOf(name: string): number;
  observe: FetchObserver;
  logger: Logger;
}

interface Context {
  lookup: NodeLookup;
}

/** The gateway's own subgraph, asked like any other one. It asks the owners of entities whether they exist. */
export function nodeEndpoint({ sdl, types }: NodePart, options: NodeEndpointOptions): SubgraphEndpoint {
  const byName = new Map(types.map((type) => [type.name, type]));
  const schema = schemaOf(sdl, types);
  return {
    name: nodeSubgraph,
    async execute(request) {
      const { query, variables = {}, operationName = null } = request;
      const contextValue: Context = { lookup: new NodeLookup(byName, ask(request, options)) };
      const { data, errors } = await graphql({
        schema,
        source: query,
        variableValues: variables,
        operationName,
        contextValue,
      });
      const answer = {
        ...(errors && { errors: errors.map((error) => toldError(error, options.logger)) }),
        ...(data !== undefined && { data }),
      };
      return answer as GraphResponse;
    },
  };
}

function toldError(error: GraphQLError, logger: Logger) {
  // Without an error of a resolver behind it, GraphQL itself refuses the request.
  if (!error.originalError && !error.path)
    return { message: error.message, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } };
  return publicError(error.toJSON(), error, logger);
}

function schemaOf(sdl: string, types: readonly EntityType[]): GraphQLSchema {
  const resolvers: Record<string, Record<string, unknown>> = {
    Query: {
      node: (_: unknown, { id }: { id: string }, { lookup }: Context) => lookup.find(id),
      nodes: (_: unknown, { ids }: { ids: string[] }, { lookup }: Context) => {
        if (ids.length <= mostIds) return ids.map((id) => lookup.find(id));
        throw badInput({
          argument: "ids",
          problem: `has ${ids.length} ids`,
          expected: `pass at most ${mostIds}`,
        });
      },
    },
    Node: { __resolveType: ({ __typename }: FoundNode) => __typename },
  };
  for (const type of types) {
    resolvers[type.name] = {
      __resolveReference: (reference: unknown) => readKey(type.keyFields, reference) ?? null,
      ...(!type.hasOwnId && {
        id: (entity: unknown) => globalId(type, readKey(type.keyFields, entity) ?? {}),
      }),
    };
  }
  type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends { resolvers?: infer R } ? R : never;
  return buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as Resolvers });
}

/** One request to each owner, all at the same time. */
function ask(request: GraphRequest, { endpointOf, timeoutOf, observe }: NodeEndpointOptions) {
  return async (questions: readonly Question[]): Promise<Answered[]> => {
    const replies = new Map<Question, Reply>();
    const owners = new Set(questions.map(({ type }) => type.owner));
    const askOne = async (owner: string) => {
      const own = questions.filter(({ type }) => type.owner === owner);
      const answered = await askOwner(own, {
        endpoint: endpointOf(owner),
        timeoutMs: timeoutOf(owner),
        headers: request.headersFor?.(owner) ?? {},
        requestId: request.headers["x-request-id"] ?? "",
        signal: request.signal,
        observe,
      });
      own.forEach((question, index) => {
        replies.set(question, answered[index] ?? { absent: true });
      });
    };
    await Promise.all([...owners].map(askOne));
    return questions.map((question) => ({
      type: question.type,
      reply: replies.get(question) ?? { absent: true },
    }));
  };
}

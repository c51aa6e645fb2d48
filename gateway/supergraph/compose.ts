import { composeServices } from "@apollo/composition";
import { type ASTNode, GraphQLError, parse } from "graphql";
import { lossyHints } from "./lossy-hints.ts";

/** A subgraph as composition sees it; `url` goes into the supergraph's routing table. */
export interface SubgraphSchema {
  name: string;
  url: string;
  sdl: string;
}

export interface CompositionProblem {
  code: string;
  message: string;
  /** The subgraphs that the problem names, in no particular order. */
  subgraphs: string[];
}

export interface CompositionNote {
  code: string;
  message: string;
  coordinate?: string;
}

type ServiceDefinition = Parameters<typeof composeServices>[0][number];

export type CompositionOutcome =
  | { supergraphSdl: string; hints: CompositionNote[]; problems?: undefined }
  | { problems: CompositionProblem[]; supergraphSdl?: undefined };

/**
 * Composes the subgraphs into one supergraph, synchronously and slowly: call it through
 * `composition.ts`, which does it in a worker. Fails also where composition only hints that something
 * would be lost (see `lossy-hints.ts`).
 */
export function compose(subgraphs: readonly SubgraphSchema[]): CompositionOutcome {
  const services: ServiceDefinition[] = [];
  const unreadable: CompositionProblem[] = [];
  for (const { name, url, sdl } of subgraphs) {
    try {
      services.push({ name, url, typeDefs: parse(sdl) });
    } catch (error) {
      unreadable.push(problemOf(error, [name], `Subgraph "${name}" has an unreadable schema: `));
    }
  }
  if (unreadable.length > 0) return { problems: unreadable };
  if (services.length === 0)
    return {
      problems: [{ code: "NO_SUBGRAPHS", message: "There is no subgraph to compose.", subgraphs: [] }],
    };

  const names = subgraphs.map(({ name }) => name);
  const result = attempt(() => composeServices(services));
  if (result instanceof Error) return { problems: [problemOf(result, namedIn(result, names))] };
  if (result.errors)
    return { problems: result.errors.map((error) => problemOf(error, namedIn(error, names))) };

  const losses = result.hints.filter((hint) => lossyHints.has(hint.definition.code));
  if (losses.length > 0) {
    return {
      problems: losses.map((hint) => ({
        code: hint.definition.code,
        message: `${hint.coordinate ? `${hint.coordinate}: ` : ""}${lossyHints.get(hint.definition.code)}. ${hint.message}`,
        subgraphs: names.filter((name) => hint.message.includes(`"${name}"`)),
      })),
    };
  }
  const hints = result.hints.map((hint) => ({
    code: hint.definition.code,
    message: hint.message,
    ...(hint.coordinate === undefined ? {} : { coordinate: hint.coordinate }),
  }));
  return { supergraphSdl: result.supergraphSdl, hints };
}

function attempt<T>(action: () => T): T | Error {
  try {
    return action();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function problemOf(error: unknown, subgraphs: string[], prefix = ""): CompositionProblem {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return {
    code: typeof code === "string" ? code : "INVALID_GRAPHQL",
    message: prefix + (error instanceof Error ? error.message : String(error)),
    subgraphs,
  };
}

/** Composition names subgraphs on the AST nodes of its errors, as a `[name]` prefix, or in quotes. */
function namedIn(error: Error, names: readonly string[]): string[] {
  const nodes: readonly (ASTNode & { subgraph?: string })[] =
    error instanceof GraphQLError ? (error.nodes ?? []) : [];
  const onNodes = new Set(nodes.map((node) => node.subgraph));
  return names.filter(
    (name) => onNodes.has(name) || error.message.includes(`[${name}]`) || error.message.includes(`"${name}"`),
  );
}

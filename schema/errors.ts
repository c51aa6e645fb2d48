import { GraphQLError } from "graphql";

/** Every code that a client, an operator or a monitor may meet in `extensions.code`. They never change meaning. */
export const errorCodes = [
  "BAD_INPUT",
  "BAD_CURSOR",
  "NOT_ALLOWED",
  "NOT_FOUND",
  "STORAGE_FULL",
  "STORAGE_UNAVAILABLE",
  "SUBGRAPH_UNAVAILABLE",
  "SUBGRAPH_TIMEOUT",
  "SUBGRAPH_BAD_ANSWER",
  "SUBGRAPH_ERROR",
  "UNAUTHENTICATED",
  "SIGN_IN_UNAVAILABLE",
  "INTERNAL",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error whose message and extensions were written for the caller and may leave the process as they are. */
export class GraphError extends GraphQLError {
  constructor(code: ErrorCode, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { ...facts, code } });
    this.name = "GraphError";
  }
}

/** What was wrong with one argument: its name (or path, dotted), the problem, and what would be right. */
export interface InputFault {
  argument: string;
  problem: string;
  expected: string;
}

/** The error for bad input: it names the argument, what was wrong and what would be right. Code BAD_INPUT. */
export function badInput(fault: InputFault): GraphError {
  return inputError("BAD_INPUT", fault);
}

/** The error for a cursor that this list did not issue. Code BAD_CURSOR. */
export function badCursor(argument: string): GraphError {
  return inputError("BAD_CURSOR", {
    argument,
    problem: "is not a cursor of this list",
    expected: "pass back a cursor exactly as pageInfo or an edge gave it, with the same filters and order",
  });
}

function inputError(code: ErrorCode, { argument, problem, expected }: InputFault): GraphError {
  return new GraphError(code, `Argument "${argument}" ${problem}; ${expected}.`, {
    argument,
    problem,
    expected,
  });
}

/** True for a code of ours, so that what other programs put into `extensions.code` is never passed on unread. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && (errorCodes as readonly string[]).includes(value);
}

import { badCursor, badInput } from "#schema/errors.ts";

/** The most records that one page may hold. */
export const largestPage = 200;

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** Which way a page goes, how long it is, and the position that it starts behind (undefined: the list's end). */
export interface PageWanted {
  direction: "FORWARD" | "BACKWARD";
  size: number;
  from: string | undefined;
}

/**
 * Checks the four arguments of a connection: forwards with first and after, backwards with last and before.
 * Cursors are read with `readCursor`. Throws BAD_INPUT or BAD_CURSOR naming the argument.
 */
export function readPageArguments({ first, after, last, before }: PageArguments, usual = 20): PageWanted {
  if (present(first) && present(last)) throw mixed("last", "first");
  if (present(last) || (present(before) && !present(first))) {
    if (present(after)) throw mixed("after", "last or before");
    return { direction: "BACKWARD", size: pageSize("last", last ?? usual), from: position("before", before) };
  }
  if (present(before)) throw mixed("before", "first");
  return { direction: "FORWARD", size: pageSize("first", first ?? usual), from: position("after", after) };
}

function present<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

function mixed(argument: string, other: string) {
  return badInput({
    argument,
    problem: `does not go together with ${other}`,
    expected: "page forwards with first and after, or backwards with last and before",
  });
}

function pageSize(argument: string, size: number): number {
  if (size >= 1 && size <= largestPage) return size;
  throw badInput({ argument, problem: `is ${size}`, expected: `it has to be from 1 to ${largestPage}` });
}

function position(argument: string, cursor: string | null | undefined): string | undefined {
  return present(cursor) ? readCursor(cursor, argument) : undefined;
}

const cursorMark = "c1:";

/** An opaque cursor over any text that tells a position in a list. */
export function writeCursor(at: string): string {
  return Buffer.from(cursorMark + at, "utf8").toString("base64url");
}

/** The text that `writeCursor` was given. Throws BAD_CURSOR for anything else. */
export function readCursor(cursor: string, argument: string): string {
  const text = Buffer.from(cursor.slice(0, 2000), "base64url").toString("utf8");
  if (!text.startsWith(cursorMark) || writeCursor(text.slice(cursorMark.length)) !== cursor)
    throw badCursor(argument);
  return text.slice(cursorMark.length);
}

export interface Connection<Node, Extra extends object> {
  edges: ({ cursor: string; node: Node } & Extra)[];
  nodes: Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

/** A Relay connection over one page of edges. */
export function connection<Node, Extra extends object = object>(
  edges: ({ cursor: string; node: Node } & Extra)[],
  facts: { totalCount: number; hasNextPage: boolean; hasPreviousPage: boolean },
): Connection<Node, Extra> {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: facts.hasNextPage,
      hasPreviousPage: facts.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: facts.totalCount,
  };
}

import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import { badInput } from "#schema/errors.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { connection, type PageArguments, readPageArguments, writeCursor } from "#subgraphs/kit/paging.ts";
import type { Facet, Page, SearchAnswer } from "../search/index.ts";
import { labelOf } from "./labels.ts";

const longestSearch = 200;

/** The search text, if there is any. Throws BAD_INPUT when it is too long to be one. */
export function readSearch(search: string | null | undefined, argument = "search"): string | undefined {
  if (search === null || search === undefined || search.trim() === "") return undefined;
  if (search.length <= longestSearch) return search;
  throw badInput({
    argument,
    problem: `has ${search.length} characters`,
    expected: `at most ${longestSearch}`,
  });
}

/** The page in the index's terms. Throws BAD_INPUT or BAD_CURSOR. */
export function readPage(wanted: PageArguments): Page {
  const { direction, size, from } = readPageArguments(wanted);
  if (direction === "FORWARD") return from === undefined ? { first: size } : { first: size, after: from };
  return from === undefined ? { last: size } : { last: size, before: from };
}

/** A connection over an answer of the index; a hit whose row has gone in the meantime is left out. */
export function searchConnection<Node extends object>(
  answer: SearchAnswer,
  nodes: readonly (Node | Error | null)[],
  clusters: ReadonlyMap<string, Texts>,
) {
  const edges = answer.hits.flatMap(({ score, distanceKm, highlights, cursorKey }, at) => {
    const node = nodes[at];
    if (node instanceof Error) throw node;
    if (!node) return [];
    return [
      {
        cursor: writeCursor(cursorKey),
        node,
        score: score ?? null,
        distanceKm: distanceKm === undefined ? null : Math.round(distanceKm * 1000) / 1000,
        highlights,
      },
    ];
  });
  const { total: totalCount, hasNextPage, hasPreviousPage } = answer;
  const page = connection(edges, { totalCount, hasNextPage, hasPreviousPage });
  return { ...page, facets: labelled(answer.facets, clusters) };
}

function labelled(facets: readonly Facet[], clusters: ReadonlyMap<string, Texts>) {
  return facets.map(({ dimension, buckets }) => ({
    dimension,
    buckets: buckets.map((bucket) => ({ ...bucket, texts: labelOf(dimension, bucket.value, clusters) })),
  }));
}

/** Whether the caller selects a field of what is being resolved: facets cost, and few ask for them. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  const inside = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === field;
      if (selection.kind === Kind.INLINE_FRAGMENT) return inside(selection.selectionSet);
      return inside(info.fragments[selection.name.value]?.selectionSet);
    });
  return info.fieldNodes.some(({ selectionSet }) => inside(selectionSet));
}

/** A number of entries from 1 to `most`. Throws BAD_INPUT. */
export function readFirst(first: number | null | undefined, usual: number, most: number): number {
  const count = first ?? usual;
  if (count >= 1 && count <= most) return count;
  throw badInput({ argument: "first", problem: `is ${count}`, expected: `it has to be from 1 to ${most}` });
}

import { buildASTSchema, parse } from "graphql";
import { AnswerShape } from "./answer-shape.ts";

const mostKept = 2000;

/** The shapes of answers to a supergraph's subgraph operations, each worked out once; the oldest are forgotten. */
export function answerShapes(supergraphSdl: string): (query: string) => AnswerShape {
  const schema = buildASTSchema(parse(supergraphSdl, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  const kept = new Map<string, AnswerShape>();
  return (query) => {
    const known = kept.get(query);
    if (known) return known;
    const shape = new AnswerShape(schema, query);
    for (const oldest of kept.keys()) {
      if (kept.size < mostKept) break;
      kept.delete(oldest);
    }
    kept.set(query, shape);
    return shape;
  };
}

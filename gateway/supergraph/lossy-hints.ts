// Composition only hints when it drops something that one subgraph declares and another one does not.
// For us that is a failure: a newcomer with a shorter list would delete its neighbours' filters.

/** Hint codes of @apollo/composition after which something a subgraph declared is missing from the graph. */
export const lossyHints: ReadonlyMap<string, string> = new Map([
  ["INCONSISTENT_ARGUMENT_PRESENCE", "an optional argument would disappear from the graph"],
  ["INCONSISTENT_INPUT_OBJECT_FIELD", "an input field would disappear from the graph"],
  ["INCONSISTENT_ENUM_VALUE_FOR_INPUT_ENUM", "an enum value would disappear from the graph"],
  ["INCONSISTENT_DEFAULT_VALUE_PRESENCE", "a default value would disappear from the graph"],
  ["INCONSISTENT_EXECUTABLE_DIRECTIVE_PRESENCE", "a directive for queries would disappear from the graph"],
  ["INCONSISTENT_EXECUTABLE_DIRECTIVE_REPEATABLE", "a directive for queries would stop being repeatable"],
  ["INCONSISTENT_EXECUTABLE_DIRECTIVE_LOCATIONS", "a directive for queries would lose some of its places"],
  ["NO_EXECUTABLE_DIRECTIVE_INTERSECTION", "a directive for queries would disappear from the graph"],
  [
    "CONTEXTUAL_ARGUMENT_NOT_CONTEXTUAL_IN_ALL_SUBGRAPHS",
    "an argument would disappear from the graph, because another subgraph fills it from context",
  ],
]);

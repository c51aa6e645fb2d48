export type * from "./document.ts";
export { emptyLexicon, type Lexicon } from "./lexicon.ts";
export { offerStatus } from "./offer-status.ts";
export * from "./query.ts";
export { SearchIndex } from "./search-index.ts";

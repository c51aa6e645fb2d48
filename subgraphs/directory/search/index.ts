export type * from "./document.ts";
export type * from "./query.ts";

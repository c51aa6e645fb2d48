/** What ads of one language are put together from. Each list is long enough that two ads share a sentence at most or two. */
export interface Fragments {
  readonly language: "pl" | "lt" | "en" | "uk" | "ru";
  readonly towns: readonly string[];
  readonly firms: readonly string[];
  /** A vacancy's title, its duty; a seeker's title, what they did. */
  readonly trades: readonly (readonly [vacancy: string, duty: string, seeker: string, done: string])[];
  /** May name {firm} and {town}. */
  readonly openings: readonly string[];
  readonly demands: readonly string[];
  /** With pay. */
  readonly gives: readonly string[];
  readonly closings: readonly string[];
  readonly reasons: readonly string[];
  readonly extras: readonly string[];
  readonly ends: readonly string[];
}

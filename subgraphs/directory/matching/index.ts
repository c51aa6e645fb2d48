export { AnsweredCountries } from "./answered-countries.ts";
export { answerPoints, MatchFinder } from "./match-finder.ts";
export type { MatchFact, ScoredMatch } from "./score.ts";

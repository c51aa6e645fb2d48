import { crafts } from "./crafts.ts";
import { leadingAndTechnical } from "./leading-and-technical.ts";
import { operators } from "./operators.ts";

/** ISCO-08 unit groups of the two trades and of those that they need around them, in the order of their codes. */
export const occupationGroups = [leadingAndTechnical, crafts, operators].join("");

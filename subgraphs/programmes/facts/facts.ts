import { createHash } from "node:crypto";
import type { EntryKind, NewContent } from "../entries/entry.ts";
import { agreements } from "./agreements.ts";
import { businessCentres } from "./business-centres.ts";
import { clustersCord, clustersCordTasks } from "./clusters-cord.ts";
import { clustersCordInstitutions } from "./clusters-cord-institutions.ts";
import { competitiveness } from "./competitiveness.ts";
import { competitivenessTasks } from "./competitiveness-tasks.ts";
import { coverage } from "./coverage.ts";
import { documents } from "./documents.ts";
import { eCooperation } from "./e-cooperation.ts";
import { eCooperationTasks } from "./e-cooperation-tasks.ts";
import { events } from "./events.ts";
import { courses, creativeGroups } from "./training.ts";

export interface Fact {
  kind: EntryKind;
  id: string;
  content: NewContent<EntryKind>;
}

/** Everything that the documents tell, in the order in which it is shown. */
export const facts: readonly Fact[] = [
  ...of("INSTITUTION", { ...businessCentres, ...clustersCordInstitutions }),
  ...of("PROJECT", {
    "e-cooperation": eCooperation,
    "pl-lt-competitiveness": competitiveness,
    "clusters-cord": clustersCord,
  }),
  ...of("TASK", { ...eCooperationTasks, ...competitivenessTasks, ...clustersCordTasks }),
  ...of("AGREEMENT", agreements),
  ...of("COVERAGE", coverage),
  ...of("EVENT", events),
  ...of("COURSE", courses),
  ...of("CREATIVE_GROUP", creativeGroups),
  ...of("DOCUMENT", documents),
];

function of<Kind extends EntryKind>(kind: Kind, table: Record<string, NewContent<Kind>>): Fact[] {
  return Object.entries(table).map(([id, content]) => ({ kind, id, content }));
}

/** Names an edition of facts: other facts, another name. */
export function editionOf(edition: readonly Fact[]): string {
  return createHash("sha256").update(JSON.stringify(edition)).digest("hex").slice(0, 16);
}

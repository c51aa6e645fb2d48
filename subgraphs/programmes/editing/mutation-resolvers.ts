import type { FieldResolver } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { Content, EntryKind, NewContent } from "../entries/entry.ts";
import type { Context } from "../resolvers/values.ts";
import { checkCourse, checkCreativeGroup, checkEvent } from "./check-activity.ts";
import { checkInstitution } from "./check-institution.ts";
import { checkAgreement, checkCoverage, checkProject, checkTask } from "./check-project.ts";
import { checkDocument, checkMetaCluster, checkNewsItem } from "./check-publication.ts";
import type { EditorsDesk, Outcome } from "./desk.ts";
import type { EntryProblems } from "./entry-problems.ts";

/** How an input of this kind becomes content. `before` is what stands there now. */
type Check<Kind extends EntryKind, Input> = (
  input: Input,
  list: EntryProblems,
  at: { now: Date; before: Content<Kind> | undefined },
) => NewContent<Kind>;

interface SaveArguments<Input> {
  id?: string | null;
  slug?: string;
  version?: number | null;
  input: Input;
}

/** Saving and withdrawing entries. */
export function editing(desk: EditorsDesk): Record<string, FieldResolver> {
  const save =
    <Kind extends EntryKind, Input>(deed: string, kind: Kind, check: Check<Kind, Input>) =>
    async (_parent: unknown, { id, slug, version, input }: SaveArguments<Input>, context: Context) => {
      const now = context.clock();
      const outcome = await desk.save<Kind>({
        kind,
        id: slug ?? id ?? undefined,
        idArgument: slug === undefined ? "id" : "slug",
        version: version ?? undefined,
        deed,
        claims: context.claims,
        read: (list, before) => check(input, list, { now, before }),
      });
      if (!("entry" in outcome)) return refusal(outcome);
      const { entry } = outcome;
      return { __typename: "SavedEntry", id: entry.id, version: entry.version, entry };
    };
  return {
    saveInstitution: save("saveInstitution", "INSTITUTION", checkInstitution),
    saveProject: save("saveProject", "PROJECT", checkProject),
    saveProjectTask: save("saveProjectTask", "TASK", checkTask),
    saveAgreement: save("saveAgreement", "AGREEMENT", checkAgreement),
    saveCoverage: save("saveCoverage", "COVERAGE", checkCoverage),
    saveEvent: save("saveEvent", "EVENT", checkEvent),
    saveCourse: save("saveCourse", "COURSE", checkCourse),
    saveCreativeGroup: save("saveCreativeGroup", "CREATIVE_GROUP", checkCreativeGroup),
    saveDocument: save("saveDocument", "DOCUMENT", checkDocument),
    saveNewsItem: save("saveNewsItem", "NEWS_ITEM", checkNewsItem),
    saveMetaCluster: save("saveMetaCluster", "META_CLUSTER", checkMetaCluster),
    withdrawEntry: async (
      _parent: unknown,
      { id, version }: { id: string; version: number },
      { claims }: Context,
    ) => {
      const outcome = await desk.withdraw(id, version, claims);
      return "withdrawn" in outcome
        ? { __typename: "WithdrawnEntry", ...outcome.withdrawn }
        : refusal(outcome);
    },
  };
}

function refusal(outcome: Exclude<Outcome<never>, never>) {
  return "conflict" in outcome
    ? { __typename: "VersionConflict", ...outcome.conflict }
    : { __typename: "InvalidInput", problems: outcome.problems };
}

const typeNames: Readonly<Record<EntryKind, string>> = {
  INSTITUTION: "Institution",
  PROJECT: "Project",
  TASK: "ProjectTask",
  AGREEMENT: "Agreement",
  COVERAGE: "CoverageClaim",
  EVENT: "Event",
  COURSE: "Course",
  CREATIVE_GROUP: "CreativeGroup",
  DOCUMENT: "Document",
  NEWS_ITEM: "NewsItem",
  META_CLUSTER: "MetaCluster",
};

export const entryResolvers = {
  ProgrammeEntry: { __resolveType: ({ kind }: { kind: EntryKind }) => typeNames[kind] },
};

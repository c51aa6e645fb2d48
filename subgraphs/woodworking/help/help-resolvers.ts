import { badCursor } from "#schema/errors.ts";
import { parseLanguage } from "#schema/reference/languages.ts";
import { requireCluster } from "#subgraphs/kit/claims.ts";
import { type FieldResolver, type ResolverMap, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { connection, readPageArguments, writeCursor } from "#subgraphs/kit/paging.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import type { WoodworkingLoaders } from "../loaders.ts";
import { answerHelp, replyToHelp } from "./answers.ts";
import { dayOf } from "./help-desk.ts";
import { checkHelp, type HelpInput } from "./help-input.ts";
import { countHelp, type HelpPlace, helpAfter, postsToDecide } from "./help-reads.ts";
import type { OpenHelpDesk } from "./open-help-desk.ts";
import { outcomeOf } from "./refused.ts";
import { type HelpDirection, type HelpRow, type PostRow, shownHelp } from "./rows.ts";

type Context = SubgraphContext<WoodworkingLoaders>;
type InLanguage = { language?: string | null };
type AnswerInput = { text: string; contactEmail: string; language: string };

/** Tells this list's cursors from those of other lists. */
const cursorMark = "wood help ";

export function helpQueries({ settings: { db } }: OpenHelpDesk): Record<string, FieldResolver> {
  return {
    mutualHelp: async (
      _: unknown,
      page: { direction?: HelpDirection | null; first?: number | null; after?: string | null },
      { clock }: Context,
    ) => {
      const { size, from } = readPageArguments({ first: page.first, after: page.after });
      const wanted = { direction: page.direction ?? undefined, day: dayOf(clock()) };
      const rows = await helpAfter(db, wanted, { after: placeOf(from), limit: size + 1 });
      const edges = rows.slice(0, size).map((node) => ({
        cursor: writeCursor(`${cursorMark}${node.postedAt} ${node.id}`),
        node,
      }));
      const hasNextPage = rows.length > size;
      const shown = connection(edges, { totalCount: 0, hasNextPage, hasPreviousPage: from !== undefined });
      return { ...shown, totalCount: () => countHelp(db, wanted) };
    },
    mutualHelpToDecide: (_: unknown, { first }: { first?: number | null }, { claims }: Context) => {
      requireCluster(claims, "woodworking", "see what waits for a decision");
      return postsToDecide(db, readPageArguments({ first }).size);
    },
  };
}

export function helpMutations({ desk, settings }: OpenHelpDesk): Record<string, FieldResolver> {
  const post =
    (direction: HelpDirection) =>
    async (_: unknown, { input }: { input: HelpInput }, { claims, clock }: Context) => {
      const checked = checkHelp(input, clock());
      if ("problems" in checked) return { __typename: "InvalidInput", problems: checked.problems };
      return outcomeOf(desk.post(claims, direction, checked.value));
    };
  return {
    offerHelp: post("CAN_HELP"),
    askForHelp: post("NEEDS_HELP"),
    confirmMutualHelp: (_: unknown, { token }: { token: string }) => outcomeOf(desk.confirm(token)),
    closeMutualHelp: (_: unknown, { token }: { token: string }) => outcomeOf(desk.close(token)),
    decideMutualHelp: (
      _: unknown,
      decision: { id: string; publish: boolean; reason?: string | null },
      { claims }: Context,
    ) => outcomeOf(desk.decide(claims, decision)),
    answerMutualHelp: (_: unknown, { id, input }: { id: string; input: AnswerInput }, { claims }: Context) =>
      outcomeOf(
        answerHelp(settings, claims, {
          id,
          ...input,
          language: parseLanguage(input.language, "input.language"),
        }),
      ),
    replyToMutualHelp: (_: unknown, { token, text }: { token: string; text: string }) =>
      outcomeOf(replyToHelp(settings, token, text)),
  };
}

export const helpTypes: ResolverMap = {
  MutualHelp: {
    title: ({ titles }: HelpRow, wanted: InLanguage, context: Context) => textIn(titles, wanted, context),
    description: ({ descriptions }: HelpRow, wanted: InLanguage, context: Context) =>
      textIn(descriptions, wanted, context),
    member: ({ memberId }: HelpRow, _: unknown, { loaders }: Context) => loaders.member.load(memberId),
  },
  HelpToDecide: {
    help: (post: PostRow) => shownHelp(post),
    contactEmail: ({ email }: PostRow) => email,
  },
};

function placeOf(from: string | undefined): HelpPlace | undefined {
  if (from === undefined) return undefined;
  const [, postedAt, id] = /^wood help (\d{4}-\d{2}-\d{2}) (\S{1,100})$/.exec(from) ?? [];
  if (postedAt === undefined || id === undefined || Number.isNaN(Date.parse(postedAt)))
    throw badCursor("after");
  return { postedAt, id };
}

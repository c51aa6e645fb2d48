import { requireCluster, requireWholeGraph } from "#subgraphs/kit/claims.ts";
import { decideProposal, type IdentityOutcome, takeMergeBack } from "../identity/decide.ts";
import { openProposals, type ProposalRow } from "../source/proposals.ts";
import { readFirst } from "./lists.ts";
import { checkCluster } from "./read-filters.ts";
import type { Context, Room } from "./room.ts";

export async function proposedIdentities(
  { cluster, first }: { cluster?: string | null; first?: number | null },
  { db, projection }: Room,
  { claims }: Context,
): Promise<ProposalRow[]> {
  const deed = "see proposed identities";
  if (cluster == null) requireWholeGraph(claims, `${deed} of every cluster`);
  else requireCluster(claims, cluster, deed);
  if (cluster) checkCluster(cluster, projection.known, "cluster");
  return openProposals(db, { cluster: cluster ?? null, first: readFirst(first, 50, 200) });
}

export async function decideIdentity(
  { proposal, same }: { proposal: string; same: boolean },
  room: Room,
  context: Context,
) {
  requireWholeGraph(context.claims, "decide identities");
  return answer(await decideProposal(room.db, { proposal, same }, occasion(context)), room, context);
}

export async function undoMerge(
  { company, retired }: { company: string; retired: string },
  room: Room,
  context: Context,
) {
  requireWholeGraph(context.claims, "undo merges");
  return answer(await takeMergeBack(room.db, { company, retired }, occasion(context)), room, context);
}

function occasion({ claims, clock }: Context) {
  return { at: clock(), subject: claims.subject ?? claims.role };
}

async function answer(outcome: IdentityOutcome, { projection }: Room, { loaders }: Context) {
  if ("problem" in outcome) {
    return { __typename: "InvalidInput", problems: [outcome.problem] };
  }
  await projection.refresh(outcome.companies, []);
  return { __typename: "IdentityDecided", company: await loaders.company.load(outcome.company) };
}

import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { writeAudit } from "#subgraphs/kit/audit.ts";
import { requireCluster } from "#subgraphs/kit/claims.ts";
import type { FieldResolver } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { Proof } from "#subgraphs/kit/spam/proof.ts";
import { type Application, type ApplicationState, applicationsTo } from "../membership/application.ts";
import type { MembershipInput } from "../membership/application-input.ts";
import { exportRecord } from "../membership/export-record.ts";
import { keepClusterContact } from "../membership/operator-mail.ts";
import { namespace } from "../parts.ts";
import { readFirst } from "./lists.ts";
import { callerOf, problemOfNote } from "./own-offers.ts";
import { checkCluster } from "./read-filters.ts";
import type { Context, Room } from "./room.ts";

export function membershipMutations({ db, desks, projection }: Room): Record<string, FieldResolver> {
  const { membership } = desks;
  return {
    applyForMembership: (
      _,
      { cluster, input, proof }: { cluster: string; input: MembershipInput; proof?: Proof | null },
      context: Context,
    ) => membership.apply(cluster, input, callerOf(context, proof)),
    confirmApplication: (_, { token }: { token: string }) => membership.confirm(token),
    decideApplication: (
      _,
      decision: { id: string; accept: boolean; note?: string | null },
      { claims }: Context,
    ) => problemOfNote(decision.note) ?? membership.decide(decision, claims),
    setClusterContact: async (
      _,
      { cluster, email }: { cluster: string; email: string },
      { claims, clock }: Context,
    ) => {
      requireCluster(claims, cluster, "set its contact");
      checkCluster(cluster, projection.known, "cluster");
      const at = clock();
      await db.transaction().execute(async (transaction) => {
        await keepClusterContact(transaction, { cluster, email, by: claims.subject ?? claims.role, at });
        // The address may be a person's, so the log only says that it was changed.
        await writeAudit(transaction, namespace, { at, claims, deed: "setClusterContact", object: cluster });
      });
      return { clusterSlug: cluster, email };
    },
  };
}

/** The applications to a cluster, for its operator. */
export function membershipApplications(
  { cluster, state, first }: { cluster: string; state?: ApplicationState | null; first?: number | null },
  { db, projection }: Room,
  { claims }: Context,
): Promise<Application[]> {
  requireCluster(claims, cluster, "see applications to it");
  checkCluster(cluster, projection.known, "cluster");
  return applicationsTo(db, { cluster, state: state ?? undefined, first: readFirst(first, 50, 200) });
}

const bodyField =
  (field: keyof Application["body"]): FieldResolver =>
  ({ body }: Application) =>
    body[field] ?? null;

const clusterOf: FieldResolver = ({ clusterSlug }: { clusterSlug: string }, _, { loaders }: Context) =>
  loaders.cluster.load(clusterSlug);

export const membershipResolvers: Record<string, Record<string, FieldResolver>> = {
  MembershipApplication: { cluster: clusterOf },
  ClusterContact: { cluster: clusterOf },
  ReceivedApplication: {
    cluster: ({ cluster }: Application, _: unknown, { loaders }: Context) => loaders.cluster.load(cluster),
    organisation: bodyField("organisation"),
    kind: bodyField("kind"),
    country: ({ body }: Application) => countryByCode(body.country),
    place: bodyField("place"),
    taxId: ({ body }: Application) => (body.taxId ? { ...body.taxId, valid: true } : null),
    website: bodyField("website"),
    capabilities: ({ body }: Application) =>
      body.capabilities.flatMap((code) => capabilityByCode(code) ?? []),
    message: bodyField("message"),
    record: (application: Application) =>
      application.state === "ACCEPTED" ? exportRecord(application) : null,
  },
};

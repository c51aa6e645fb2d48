import { z } from "zod";

export const claimKinds = ["NAME", "COORDINATOR", "MEMBER_COUNT", "LABEL", "INDICATOR"] as const;
export type ClaimKind = (typeof claimKinds)[number];

const day = z.string().nullable();

/** What somebody says of a cluster, as it leaves the database: which fields are set depends on the kind. Days are ISO dates. */
export const claimRow = z.object({
  id: z.string(),
  cluster: z.string(),
  kind: z.enum(claimKinds),
  name: z.string().nullable(),
  count: z.number().nullable(),
  scheme: z.string().nullable(),
  level: z.string().nullable(),
  indicator: z.string().nullable(),
  value: z.number().nullable(),
  from: day,
  to: day,
  asOf: day,
  source: z.string(),
  sourceUrl: z.string().nullable(),
  setBy: z.string(),
  setAt: z.coerce.date(),
});

export type ClusterClaim = z.infer<typeof claimRow>;

/** A claim that is to be kept; what is absent is not said. */
export type NewClaim = Pick<ClusterClaim, "cluster" | "kind" | "source"> &
  Partial<Omit<ClusterClaim, "id" | "cluster" | "kind" | "source" | "setBy" | "setAt">>;

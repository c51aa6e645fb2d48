import { type Checked, ProblemList } from "#subgraphs/kit/graph/problems.ts";
import type { ClaimKind, NewClaim } from "./claim.ts";
import { indicatorByCode } from "./indicators/catalogue.ts";

export interface ClusterClaimInput {
  kind: ClaimKind;
  name?: string | null;
  count?: number | null;
  scheme?: string | null;
  level?: string | null;
  indicator?: string | null;
  value?: number | null;
  from?: string | null;
  to?: string | null;
  asOf?: string | null;
  source: string;
  sourceUrl?: string | null;
}

type Field = Exclude<keyof ClusterClaimInput, "kind" | "source" | "sourceUrl">;

/** Which fields each kind of claim needs, and which it may have. */
const fieldsOf: Readonly<Record<ClaimKind, { needs: readonly Field[]; may: readonly Field[] }>> = {
  NAME: { needs: ["name"], may: ["from", "to"] },
  COORDINATOR: { needs: ["name"], may: ["from", "to"] },
  MEMBER_COUNT: { needs: ["count"], may: ["asOf"] },
  LABEL: { needs: ["scheme"], may: ["level", "from", "to"] },
  INDICATOR: { needs: ["indicator", "value", "asOf"], may: [] },
};

const allFields: readonly Field[] = [
  "name",
  "count",
  "scheme",
  "level",
  "indicator",
  "value",
  "from",
  "to",
  "asOf",
];

/** Checks that a claim has what its kind needs and nothing else, all problems at once. */
export function checkClaim(cluster: string, input: ClusterClaimInput): Checked<NewClaim> {
  const list = new ProblemList();
  const { needs, may } = fieldsOf[input.kind];
  for (const field of allFields) {
    const given = input[field] != null;
    if (needs.includes(field) && !given)
      list.add(field, "MISSING", `is missing: a claim of kind ${input.kind} needs ${needs.join(", ")}.`);
    if (given && !needs.includes(field) && !may.includes(field))
      list.add(
        field,
        "NOT_OF_KIND",
        `does not go with ${input.kind}, which has ${[...needs, ...may].join(", ")}.`,
      );
  }
  const text = (field: "name" | "scheme" | "level") =>
    input[field] == null ? null : list.text(field, input[field], 1, 200);
  if (input.from != null && input.to != null && input.from > input.to)
    list.add("from", "RANGE", `is ${input.from}, after to, which is ${input.to}.`);
  return list.result({
    cluster,
    kind: input.kind,
    source: list.text("source", input.source, 3, 300),
    sourceUrl: input.sourceUrl ?? null,
    name: text("name"),
    scheme: text("scheme"),
    level: text("level"),
    count: list.number("count", input.count, 0, 10_000_000) ?? null,
    ...readIndicator(list, input),
    from: input.from ?? null,
    to: input.to ?? null,
    asOf: input.asOf ?? null,
  });
}

function readIndicator(list: ProblemList, { indicator, value }: ClusterClaimInput) {
  const known = indicator == null ? undefined : indicatorByCode(indicator);
  if (indicator != null && known === undefined)
    list.add(
      "indicator",
      "UNKNOWN_INDICATOR",
      `"${indicator.slice(0, 40)}" is not a code of benchmarkIndicators.`,
    );
  if (known?.derived)
    list.add(
      "indicator",
      "COMPUTED",
      `${known.code} is computed from the graph; only the others can be stated.`,
    );
  const most = known?.unit === "%" ? 100 : 1e12;
  return { indicator: indicator ?? null, value: list.number("value", value, 0, most) ?? null };
}

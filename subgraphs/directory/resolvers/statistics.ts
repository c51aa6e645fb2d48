import { dayOf } from "#schema/clock.ts";
import { badInput } from "#schema/errors.ts";
import type { CompanyDimension, OfferDimension, Statistics } from "../search/index.ts";
import { type HistorySubject, readHistory } from "../source/history.ts";
import { type CompanySelectionInput, readCompanySelection } from "./company-lists.ts";
import { labelOf } from "./labels.ts";
import { offerFilter } from "./offer-lists.ts";
import { checkCluster, type OfferFilterInput } from "./read-filters.ts";
import type { Context, Room } from "./room.ts";

const mostDimensions = 3;
const mostPoints = 1000;

export function companyStats(
  wanted: CompanySelectionInput & { groupBy: CompanyDimension[] },
  room: Room,
  context: Context,
) {
  checkGroupBy(wanted.groupBy);
  const selection = readCompanySelection(wanted, room, context);
  const counted = room.projection.index.companies.statistics(selection, wanted.groupBy);
  return { rows: labelledRows(counted, room), distinctCompanies: counted.distinct };
}

export async function offerStats(
  { where, groupBy }: { where?: OfferFilterInput | null; groupBy: OfferDimension[] },
  room: Room,
  context: Context,
) {
  checkGroupBy(groupBy);
  const today = dayOf(context.clock());
  const selection = { where: await offerFilter(where, room.projection, today), today };
  return labelledRows(room.projection.index.offers.statistics(selection, groupBy), room);
}

function checkGroupBy(groupBy: readonly string[]): void {
  const expected = `from 1 to ${mostDimensions} different dimensions`;
  if (groupBy.length < 1 || groupBy.length > mostDimensions)
    throw badInput({ argument: "groupBy", problem: `has ${groupBy.length} dimensions`, expected });
  if (new Set(groupBy).size < groupBy.length)
    throw badInput({ argument: "groupBy", problem: "names a dimension twice", expected });
}

function labelledRows({ rows }: Statistics, { projection }: Room) {
  return rows.map((row) => ({
    ...row,
    keys: row.keys.map((key) => ({
      ...key,
      label: labelOf(key.dimension, key.value, projection.clusterNames),
    })),
  }));
}

export interface HistoryInput {
  of: HistorySubject;
  cluster?: string | null;
  from: string;
  to: string;
  step: "DAY" | "WEEK" | "MONTH" | "YEAR";
}

export async function history({ of, cluster, from, to, step }: HistoryInput, { db, projection }: Room) {
  if (cluster) checkCluster(cluster, projection.known, "cluster");
  if (from > to)
    throw badInput({ argument: "from", problem: `is after to (${to})`, expected: "a day before it" });
  const days = stepEnds(from, to, step);
  return readHistory(db, { of, cluster: cluster ?? null, days });
}

/** The last day of each step, and of the last one `to` at most. */
function stepEnds(from: string, to: string, step: HistoryInput["step"]): string[] {
  const ends: string[] = [];
  let [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  for (;;) {
    const end = new Date(Date.UTC(2000, 0, 1));
    if (step === "YEAR") end.setUTCFullYear(year, 11, 31);
    else if (step === "MONTH") end.setUTCFullYear(year, month, 0);
    else end.setUTCFullYear(year, month - 1, day + (step === "WEEK" ? 6 : 0));
    const text = end.toISOString().slice(0, 10);
    if (text >= to) return [...ends, to];
    ends.push(text);
    if (ends.length >= mostPoints)
      throw badInput({
        argument: "step",
        problem: `makes more than ${mostPoints} points`,
        expected: "a longer one",
      });
    end.setUTCDate(end.getUTCDate() + 1);
    [year, month, day] = [end.getUTCFullYear(), end.getUTCMonth() + 1, end.getUTCDate()];
  }
}

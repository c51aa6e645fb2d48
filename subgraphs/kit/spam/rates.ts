import type { ChannelSettings, Limit, SpamSettings } from "./settings.ts";
import type { AddressRow } from "./sightings.ts";

type AddressLimits = Pick<ChannelSettings, "email" | "origin" | "mailHost">;

const taken = new Set(["PASS", "WAIT", "HOLD"]);

/** Seconds until all addresses of a posting are within their limits again; 0 when they are now. Rows: newest first. */
export function secondsUntilFree(
  rows: readonly AddressRow[],
  { limits, challenges }: { limits: readonly AddressLimits[]; challenges: Limit },
  now: Date,
): number {
  const takenRows = rows.filter((row) => taken.has(row.verdict));
  const asked = rows.filter((row) => row.verdict === "PROVE");
  const byEmail = (row: AddressRow) => row.by_email;
  const byOrigin = (row: AddressRow) => row.by_origin === true;
  const byMailHost = (row: AddressRow) => row.by_mail_host === true;
  const waits = limits.flatMap(({ email, origin, mailHost }) => [
    waitOf(takenRows.filter(byEmail), email, now),
    waitOf(takenRows.filter(byOrigin), origin, now),
    waitOf(takenRows.filter(byMailHost), mailHost, now),
  ]);
  return Math.max(
    ...waits,
    waitOf(asked.filter(byEmail), [challenges], now),
    waitOf(asked.filter(byOrigin), [challenges], now),
  );
}

function waitOf(rows: readonly AddressRow[], limits: readonly Limit[], now: Date): number {
  const waits = limits.map(({ most, withinMs }) => {
    const last = rows[most - 1];
    if (last === undefined) return 0;
    return Math.max(0, Math.ceil((last.seen_at.getTime() + withinMs - now.getTime()) / 1000));
  });
  return Math.max(0, ...waits);
}

/**
 * Whether what came from the addresses speaks against them. Many people may share an origin or a mail host: most of
 * what comes from it has to be bad. A challenge that was not answered says nothing.
 */
export function hasBadRecord(
  rows: readonly AddressRow[],
  { badEmail, badOrigin, badMailHost }: Pick<SpamSettings, "badEmail" | "badOrigin" | "badMailHost">,
): boolean {
  const judged = rows.filter((row) => row.verdict !== "PROVE");
  const shared = (of: readonly AddressRow[], least: number) => {
    const bad = of.filter((row) => row.bad).length;
    return bad >= least && bad * 2 > of.length;
  };
  return (
    judged.filter((row) => row.by_email && row.bad).length >= badEmail ||
    shared(
      judged.filter((row) => row.by_origin === true),
      badOrigin,
    ) ||
    shared(
      judged.filter((row) => row.by_mail_host === true),
      badMailHost,
    )
  );
}

import type { ChannelSettings, SpamSettings } from "./settings.ts";
import type { Alarm, Seen } from "./sightings.ts";

export interface Situation extends Seen {
  /** Whoever is known is never part of a rush. */
  known: boolean;
  now: Date;
}

/** While an alarm goes on it is prolonged in steps, not with each posting. */
const stepMs = 10_000;

/**
 * The alarm as it stands with one more posting; undefined when all is calm. A rush alone may be a job fair: only
 * with many bad postings it is hostile. An alarm goes on until nothing has raised it for a while. The counts are those
 * of the rush's limits and then of the hostile share, before this posting.
 */
export function raised(
  {
    hostile,
    calmAfterMs,
    calmAfterRushMs,
  }: Pick<SpamSettings, "hostile" | "calmAfterMs" | "calmAfterRushMs">,
  { rush }: Pick<ChannelSettings, "rush">,
  { kept, counts, known, now }: Situation,
): Alarm | undefined {
  const active = kept !== undefined && kept.until > now ? kept : undefined;
  if (known) return active;
  const pressing = rush.some(({ most }, at) => (counts[at]?.all ?? 0) + 1 > most);
  const { all = 0, bad = 0 } = counts[rush.length] ?? {};
  const isHostile = bad >= hostile.most && bad >= hostile.share * all;
  if (!pressing && !isHostile) return active;
  const nowHostile = isHostile || active?.hostile === true;
  const until = new Date(now.getTime() + (nowHostile ? calmAfterMs : calmAfterRushMs));
  const turned = nowHostile && active?.hostile !== true;
  if (active && !turned && until.getTime() - active.until.getTime() < stepMs) return active;
  return { since: active?.since ?? now, until, hostile: nowHostile };
}

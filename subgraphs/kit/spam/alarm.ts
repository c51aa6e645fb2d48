import type { ChannelSettings, SpamSettings } from "./settings.ts";
import type { Alarm } from "./sightings.ts";

export interface Situation {
  kept: Alarm | undefined;
  /** For each limit of the rush, and then for the hostile share: newcomers' postings before this one. */
  counts: readonly { all: number; bad: number }[];
  /** Whoever is known is never part of a rush. */
  known: boolean;
  now: Date;
}

/**
 * The alarm as it stands with one more posting; undefined when all is calm. A rush alone may be a job fair: only
 * with many bad postings it is hostile. An alarm goes on until nothing has raised it for a while.
 */
export function raised(
  { hostile, calmAfterMs }: Pick<SpamSettings, "hostile" | "calmAfterMs">,
  { rush }: Pick<ChannelSettings, "rush">,
  { kept, counts, known, now }: Situation,
): Alarm | undefined {
  const active = kept !== undefined && kept.until > now ? kept : undefined;
  if (known) return active;
  const pressing = rush.some(({ most }, at) => (counts[at]?.all ?? 0) + 1 > most);
  const { all = 0, bad = 0 } = counts[rush.length] ?? {};
  const isHostile = bad >= hostile.most && bad >= hostile.share * all;
  if (!pressing && !isHostile) return active;
  return {
    since: active?.since ?? now,
    until: new Date(now.getTime() + calmAfterMs),
    hostile: isHostile || (active?.hostile ?? false),
  };
}

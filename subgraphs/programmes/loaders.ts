import DataLoader from "dataloader";
import type { Clock } from "#schema/clock.ts";
import { type Entry, type EntryKind, isOf } from "./entries/entry.ts";
import type { RegistrationCounts, RegistrationSource } from "./registration/registration-source.ts";
import type { EntrySource } from "./source/entry-source.ts";

export type ProgrammesLoaders = ReturnType<typeof createLoaders>;

/** What an entry can be pointed at by. */
export type Target = `${"PROJECT" | "INSTITUTION" | "CLUSTER" | "INDUSTRY"}/${string}`;

/** Fresh for each request: what one request read is not what the next one may see. */
export function createLoaders(source: EntrySource, registrations: RegistrationSource, clock: Clock) {
  const byId = new DataLoader<string, Entry<EntryKind> | null>(async (ids) => {
    const entries = new Map((await source.byIds(ids, { now: clock() })).map((entry) => [entry.id, entry]));
    return ids.map((id) => entries.get(id) ?? null);
  });
  /** Keys are a kind and a target with a blank between: slugs have none. */
  const pointing = new DataLoader<string, Entry<EntryKind>[]>(async (keys) => {
    const wanted = keys.map((key) => key.split(" ", 2) as [EntryKind, Target]);
    const kinds = [...new Set(wanted.map(([kind]) => kind))];
    const targets = [...new Set(wanted.map(([, target]) => target))];
    const found = await source.pointingAt(kinds, targets, clock());
    return wanted.map(([kind, target]) =>
      found
        .filter(({ entry, refs }) => entry.kind === kind && refs.includes(target))
        .map(({ entry }) => entry),
    );
  });
  const counts = new DataLoader<string, RegistrationCounts>((eventIds) => registrations.counts(eventIds));
  return {
    /** The published entry of this kind; null when there is none. */
    entry: async <Kind extends EntryKind>(
      kind: Kind,
      id: string | undefined,
    ): Promise<Entry<Kind> | null> => {
      const entry = id === undefined ? null : await byId.load(id);
      return entry !== null && isOf(entry, kind) ? entry : null;
    },
    /** Published entries of this kind that point at the target, in the order of time and then of coming in. */
    pointingAt: async <Kind extends EntryKind>(kind: Kind, target: Target): Promise<Entry<Kind>[]> =>
      (await pointing.load(`${kind} ${target}`)).filter((entry) => isOf(entry, kind)),
    /** How many have registered for an event. */
    counts: (eventId: string): Promise<RegistrationCounts> => counts.load(eventId),
  };
}

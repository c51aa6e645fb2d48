import { checkChanges } from "#subgraphs/directory/harvest/check-page.ts";
import { type Examined, type Finding, notSeen, passed, type Rule } from "./rule.ts";

const mostShown = 10;

/** The directory's own checks, run before anything is plugged in. A record that fails stops no other. */
function wouldBeTaken({ feed }: Examined): Finding {
  if (feed === undefined) return notSeen("It has no feed that could be read.");
  const { rejected } = checkChanges(feed.changes, new Date());
  if (rejected.length === 0) return passed;
  const shown = rejected
    .slice(0, mostShown)
    .map(({ recordId, code, reason }) => `${recordId}: ${code}: ${reason}`);
  const more = rejected.length - shown.length;
  return {
    state: "NOTED",
    notes: [
      `The directory would reject ${rejected.length} of ${feed.changes.length} records and take the others:`,
      ...shown,
      ...(more > 0 ? [`and ${more} more`] : []),
    ],
  };
}

export const recordRules: readonly Rule[] = [
  { title: "the directory would take its records", examine: wouldBeTaken },
];

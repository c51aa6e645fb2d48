import { similarity } from "#schema/text/similarity.ts";
import type { Verdict } from "#subgraphs/kit/spam/guard.ts";
import { scoreText } from "#subgraphs/kit/spam/text-score.ts";
import type { NewAd } from "../ad.ts";
import type { Parts } from "../parts.ts";
import type { OwnedAd } from "../source/ad-store.ts";
import { postingKind, textsOf } from "./exchange.ts";

/** From here on an edit is a correction of the same ad, not another ad under its id. */
const sameAd = 0.5;

/**
 * What the guard says of an edit. Only what the edit brought in counts: an ad that somebody has approved is not held
 * again for a comma, and its new text may repeat its own old one. Its owner is known by the link: no rush makes the
 * edit wait.
 */
export async function judgeEdit(
  { db, guard }: Pick<Parts, "db" | "guard">,
  { ad, email }: OwnedAd,
  edited: NewAd,
  { origin, now }: { origin: string | undefined; now: Date },
): Promise<{ verdict: Verdict; reasons: string[] }> {
  const texts = textsOf(edited);
  const posting = { kind: postingKind(ad.kind), texts, email, origin, known: true };
  const verdict = await guard.judge(db, posting, now);
  if (verdict.verdict !== "HOLD") return { verdict, reasons: [] };
  const before = [ad.title, ad.body, ad.place_name, ad.employer_name ?? ""];
  const excused = new Set<string>(scoreText(before).reasons.map(({ code }) => code));
  if (similarity(before.join(" "), texts.join(" ")) >= sameAd) excused.add("REPEATED");
  const reasons = verdict.reasons.map(({ code }) => code).filter((code) => !excused.has(code));
  if (reasons.length === 0) await guard.decide(db, verdict.ticket, "HONEST");
  return { verdict, reasons };
}

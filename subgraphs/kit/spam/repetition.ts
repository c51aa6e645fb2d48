import { likeness } from "./fingerprint.ts";
import type { SpamSettings } from "./settings.ts";
import type { AlikeRow } from "./sightings.ts";

type Print = { readonly sketch: readonly number[]; readonly parts?: number };

/** Short texts of strangers are alike by chance: they have to be nearly the same, and not the first few. */
const shortAlike = 0.8;
const shortStrangers = 4;
/** The same text over again is no further vacancy. */
const same = 0.95;
const mostSame = 2;

/** Whether a text repeats others': a stranger's once, one's own a few times. */
export function isRepeated(print: Print, rows: readonly AlikeRow[], settings: SpamSettings): boolean {
  const short = (print.parts ?? 0) < settings.shortTextParts;
  const like = rows.map((row) => ({ own: row.own === true, alike: likeness(print.sketch, row.sketch) }));
  const strangers = like.filter((row) => !row.own && row.alike >= (short ? shortAlike : settings.alike));
  const own = like.filter((row) => row.own && row.alike >= settings.alike);
  return (
    strangers.length >= (short ? shortStrangers : 1) ||
    own.length >= settings.ownAlike ||
    own.filter((row) => row.alike >= same).length >= mostSame
  );
}

/** Whether a text resembles one that was held as bad; during an alarm less likeness is enough. */
export function resemblesHeld(
  print: Print,
  rows: readonly AlikeRow[],
  settings: SpamSettings,
  strict: boolean,
): boolean {
  const least = strict ? settings.likeHeldUnderAlarm : settings.likeHeld;
  return rows.some(
    (row) =>
      row.bad &&
      likeness(print.sketch, row.sketch) >= (row.parts < settings.shortTextParts ? shortAlike : least),
  );
}

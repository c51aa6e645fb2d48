import iconv from "iconv-lite";
import { isRegional, typography } from "./alphabets.ts";

const misreaders = ["windows-1252", "windows-1250", "windows-1257", "windows-1251", "iso-8859-2"] as const;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * A stretch of a text that is UTF-8 read as a single-byte encoding (`Ä…`, `Å‚`, `Ã³`, `РџСЂРё`): turned back into
 * bytes it is well-formed UTF-8 of letters or signs in use here. Undefined where there is none.
 */
export function misreadUtf8(text: string): string | undefined {
  for (const match of text.matchAll(/[^\p{ASCII}]{2,200}/gu)) {
    const run = match[0];
    const touchesAscii = /[a-z]/i.test(
      (text[match.index - 1] ?? "") + (text[match.index + run.length] ?? ""),
    );
    if (misreaders.some((encoding) => isMisread(run, encoding, touchesAscii))) return run;
  }
  return undefined;
}

function isMisread(run: string, encoding: (typeof misreaders)[number], touchesAscii: boolean): boolean {
  const bytes = iconv.encode(run, encoding);
  if (bytes.length !== run.length || bytes.includes(0x3f)) return false;
  const real = strictUtf8(bytes);
  if (!real) return false;
  const letters = [...real];
  if (!letters.every((letter) => isLikely(letter, encoding))) return false;
  if (letters.length > 1) return true;
  // A capital and a quotation mark, as in «Е», are also one letter of UTF-8; alone they prove nothing in Cyrillic.
  if (/\p{Script=Cyrillic}/u.test(real)) return false;
  return encoding !== "windows-1251" || touchesAscii;
}

function isLikely(letter: string, encoding: string): boolean {
  if (isRegional(letter.toLowerCase()) || typography.includes(letter)) return true;
  return encoding === "windows-1252" && /[À-ÿ]/u.test(letter);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

import { isRegional } from "./alphabets.ts";
import { misreadUtf8 } from "./misread-utf8.ts";

/**
 * Signs of a text that was read in the wrong encoding, as the piece that shows it, or undefined. One sure sign is
 * enough; letters that a foreign name may hold as well (`Citroën`, `Tromsø`) count only from two such words, or
 * from one where the text is known to be in Lithuanian or Polish alone (`languages`). Looks at 100,000 characters.
 */
export function mojibakeIn(text: string, languages: readonly string[] = []): string | undefined {
  const composed = text.slice(0, 100_000).normalize("NFC");
  const words = wordsOf(composed);
  const sure = unreadable.exec(composed)?.[0] ?? misreadUtf8(composed) ?? words.find(isMisread);
  if (sure !== undefined) return sure;
  const doubtful = [...new Set(words.filter(isDoubtful))];
  const enough = languages.length > 0 && languages.every((language) => /^(?:lt|pl)$/.test(language)) ? 1 : 2;
  return doubtful.length >= enough ? doubtful.join(" ") : undefined;
}

/** Whether a text was read in the wrong encoding; see `mojibakeIn`. */
export function looksLikeMojibake(text: string, languages?: readonly string[]): boolean {
  return mojibakeIn(text, languages) !== undefined;
}

/** Control characters, the sign of unreadable bytes, unassigned characters, and KOI8's box drawings inside words. */
const unreadable =
  /.{0,10}(?:[^\P{Cc}\t\n\v\f\r\u0085]|\u0085(?=\S)|[\ufffd\p{Co}]|\p{L}[\u2500-\u25a0]|[\u2500-\u25a0]\p{L}).{0,10}/u;

/** Signs that no word holds; letters of Iceland; Polish ń and ś as ñ and œ before a consonant. */
const sureShapes: readonly RegExp[] = [
  /\p{L}[¹³¶±¼¾£¯¥¬¡¨¸](?=\p{Ll})|\p{L}[¿¦¢¤](?=\p{L})/u,
  /(?<![\p{L}\p{N}])[¿¶±¯¦¬¡](?=\p{L}{2})|(?<![\p{L}\p{N}])£(?=\p{Ll}{2})/u,
  /[A-Za-z][æù][úùñ]|[úù]æ/u,
  /[A-Za-z][ðþÐÞ]|[ðþÐÞ][A-Za-z]/u,
  /[A-Za-z]ñ[bcdfghjklmnpqrstvwxz]|[A-Za-z]?œ[bcdfghjklmnpqrstvwxz]|[a-z]œ$/u,
];

function isMisread(word: string): boolean {
  const bare = word.replace(/[.,;:!?)\]"”»]+$/u, "");
  if (sureShapes.some((shape) => shape.test(bare))) return true;
  return hasTwoBaltic(bare) || isForeignRun(bare) || isInverted(bare) || isMixed(bare);
}

/**
 * Two letters that windows-1257 becomes in 1252 or 1250, and no other mark: `Ávairûs`, `ţingsniř`. Some pairs are at
 * home in a foreign language: Danish æ and ø, Croatian đ and ć.
 */
function hasTwoBaltic(word: string): boolean {
  const marked = new Set(word.toLowerCase().match(/[^\p{ASCII}]/gu) ?? []);
  const areAll = (letters: string) => [...marked].every((letter) => letters.includes(letter));
  if (marked.size < 2 || areAll("æø") || areAll("đć")) return false;
  return areAll("ëøûàáèæ") || areAll("ţđŕřűćë");
}

/** Cyrillic read as Latin: `Ïðèâåò`. Words of the region hold up to four marked letters in a row (`żółć`). */
function isForeignRun(word: string): boolean {
  for (const [run] of word.matchAll(/[\u00c0-\u024f]{3,}/gu)) {
    const strange = [...run].filter(
      (letter) => !isRegional(letter.toLowerCase()) && !/[äöüéß]/iu.test(letter),
    );
    if (strange.length >= 2 || run.length >= 6) return true;
  }
  return false;
}

/** KOI8 and windows-1251 taken for each other turn small letters into capitals: `лЕАЕКЭ`. */
function isInverted(word: string): boolean {
  return /^[«"„(]?(?=\p{Script=Cyrillic})\p{Ll}(?:\p{Lu}){4,}$/u.test(word);
}

/**
 * Latin and Cyrillic within a word: `Lietuviш`, `Biaіystok`. A word typed with letters that look alike (`cтол`) is
 * not meant, nor a foreign word with an ending (`USBшнур`).
 */
function isMixed(word: string): boolean {
  if (!/[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z]/u.test(word)) return false;
  if (/^[A-Za-z]+\p{Script=Cyrillic}{2,}$/u.test(word)) return false;
  const latin = /[b-df-hj-nq-tvwzDFGIJLNQRSUVWZ]/.test(word);
  const cyrillic = /[бвгджзийлптфцчшщъыьэюяёБГДЖЗИЙЛПФЦЧШЩЪЫЬЭЮЯЁ]/.test(word);
  return latin && (cyrillic || /[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/u.test(word));
}

const doubtfulShapes: readonly RegExp[] = [
  // windows-1257 read as 1252 or 1250: gatvë, baldø, medienà, apskrièiai, bûsto, Áranga.
  /^[A-Za-z]*[ţđŕű][A-Za-z]*$|^[A-Za-z]{3,}ř$/u,
  /^[A-Za-z]{3,}(?:ë|ës|ëje|ëms|ø|à)$/u,
  /^[A-Za-z]{3,}[èæ]i[a-z]{1,5}$/u,
  /^[A-Za-z]{1,}û[nrtsdklpgžz][a-z]{1,}$/u,
  /^[Áá][a-z]{3,}(?:is|as|ti|ta|os|us|mas|mo|mai|nga|ngos)$/u,
  // Polish windows-1250 or ISO-8859-2 read as 1252: siê, produkcjê, byæ.
  /^[A-Za-z]{2,}(?:jê|iê|[bcdfghjklmnprstwz]ê|[iyaeu]æ)$/u,
  // Polish windows-1257 read as 1252 or 1250: Usùugi, Biaůystok.
  /^[A-Za-z]+[ùů][a-z]{2,}$/u,
  // KOI8 and windows-1251 taken for each other, in short words.
  /^(?=\p{Script=Cyrillic})\p{Ll}\p{Lu}{2,}$/u,
  // A question mark put where a letter could not be.
  /^[\p{L}]{2,}\?\p{Ll}{2,}$/u,
];

/** Foreign words that end like a misread Lithuanian one. */
const loans = new Set("voilà tromsø brontë chloë città qualità".split(" "));

function isDoubtful(word: string): boolean {
  const bare = word.replace(/^["„“«(]+|[.,;:!)\]"”»“]+$/gu, "");
  return doubtfulShapes.some((shape) => shape.test(bare)) && !loans.has(bare.toLowerCase());
}

/** Words that may show something: beyond ASCII or with a question mark, and no addresses. */
function wordsOf(text: string): string[] {
  return text.split(/[\s/–—-]+/u).filter((word) => {
    const isTelling = /[^\p{ASCII}]|\?/u.test(word) && word.length <= 100;
    return isTelling && !/:\/\/|www\.|@|=/.test(word);
  });
}

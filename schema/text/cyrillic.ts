/** Which language's romanisation reads a Cyrillic text; `neutral` is for a text whose language is not known. */
export type Reading = "neutral" | "be" | "uk" | "ru";

type Rules = {
  readonly letters: ReadonlyMap<string, string>;
  /** Where the reading of a letter differs at the beginning of a word. */
  readonly initial?: ReadonlyMap<string, string>;
  /** Where it differs after a consonant. */
  readonly afterConsonant?: ReadonlyMap<string, string>;
  readonly pairs?: ReadonlyMap<string, string>;
};

function table(text: string): Map<string, string> {
  return new Map(
    text.split(" ").map((pair) => {
      const [letter = "", key = ""] = pair.split("=");
      return [letter, key];
    }),
  );
}

const shared =
  "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch " +
  "ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=w";

/** Letters of the other Cyrillic alphabets, roughly after ISO 9 without its marks. */
const others =
  "ђ=dj ѓ=gj ѕ=dz ј=j љ=lj њ=nj ћ=c ќ=kj ѝ=i џ=dzh ѐ=e ѡ=o ѣ=e ѥ=ie ѧ=ya ѩ=ya ѫ=u ѭ=yu ѯ=ks ѱ=ps ѳ=f ѵ=i ѷ=i " +
  "ѹ=u ѻ=o ѽ=o ѿ=ot ҁ=q ҋ=y ҍ= ҏ=r ґ=g ғ=g ҕ=g җ=zh ҙ=z қ=k ҝ=k ҟ=k ҡ=k ң=n ҥ=ng ҧ=p ҩ=o ҫ=s ҭ=t ү=u ұ=u ҳ=h " +
  "ҵ=ts ҷ=ch ҹ=ch һ=h ҽ=ch ҿ=ch ӏ= ӂ=zh ӄ=k ӆ=l ӈ=n ӊ=n ӌ=ch ӎ=m ӑ=a ӓ=a ӕ=ae ӗ=e ә=a ӛ=a ӝ=zh ӟ=z ӡ=dz ӣ=i " +
  "ӥ=i ӧ=o ө=o ӫ=o ӭ=e ӯ=u ӱ=u ӳ=u ӵ=ch ӷ=g ӹ=y ӻ=g ӽ=kh ӿ=kh ԁ=d ԃ=dj ԅ=z ԇ=dz ԉ=l ԋ=n ԍ=s ԏ=t ԑ=e ԓ=l ԕ=l " +
  "ԗ=r ԙ=ya ԛ=q ԝ=w ԟ=k ԡ=l ԣ=n ԥ=p ԧ=h ԩ=n ԫ=dz ԭ=dch ԯ=l";

/**
 * BGN/PCGN romanisation (Russian 1947, Belarusian 1979) without its marks and its `ye` for е, which is also how
 * Belarus romanises since 2023 (г g, ж zh, ў w, ч ch, ш sh: State Committee on Property, 24.03.2023 no. 19).
 */
const neutral: Rules = { letters: table(`${others} ${shared}`) };

/**
 * Belarus until 2023, on most maps, signs and firms' papers still: instruction on the romanisation of geographical
 * names of 23.11.2000 as amended on 11.06.2007, the United Nations' system of 2012.
 */
const be: Rules = {
  letters: table("г=h е=je ё=jo ж=z й=j х=ch ц=c ч=c ш=s ю=ju я=ja ў=u"),
  afterConsonant: table("е=ie ё=io ю=iu я=ia"),
};

/** Ukraine: Cabinet of Ministers, resolution no. 55 of 27.01.2010. */
const uk: Rules = {
  letters: table("г=h и=y й=i х=kh є=ie ї=i ю=iu я=ia"),
  initial: table("й=y є=ye ї=yi ю=yu я=ya"),
  pairs: table("зг=zgh"),
};

/** Russia: ICAO Doc 9303 part 3, section 6, as on passports (FMS order no. 211 of 26.03.2014). */
const ru: Rules = { letters: table("й=i ъ=ie ю=iu я=ia") };

const national: Record<Exclude<Reading, "neutral">, Rules> = { be, uk, ru };
const consonants = new Set("бвгґджзйклмнпрстфхцчшщ");

/**
 * The matching key of one Cyrillic letter (lower case, composed) that follows `before`, the previous letter of its
 * word or "" at a word's beginning; undefined when it is no letter of a known Cyrillic alphabet.
 */
export function readLetter(letter: string, before: string, reading: Reading): string | undefined {
  const rules = reading === "neutral" ? neutral : national[reading];
  const pair = rules.pairs?.get(before + letter);
  if (pair !== undefined)
    return pair.slice((rules.letters.get(before) ?? neutral.letters.get(before) ?? "").length);
  const special =
    before === ""
      ? rules.initial?.get(letter)
      : consonants.has(before)
        ? rules.afterConsonant?.get(letter)
        : undefined;
  return special ?? rules.letters.get(letter) ?? neutral.letters.get(letter);
}

import { fold } from "#schema/text/fold.ts";

/** Names of trades as Polish has them for a man and for a woman. */
// biome-ignore format: as many on a line as fit
const pairs = [
  "spawacz spawaczka", "ślusarz ślusarka", "tokarz tokarka", "frezer frezerka", "operator operatorka", "monter monterka",
  "kierowca kierowczyni", "stolarz stolarka", "cieśla cieślica", "lakiernik lakierniczka", "malarz malarka", "pilarz pilarka",
  "tapicer tapicerka", "pracownik pracownica", "kierownik kierowniczka", "inżynier inżynierka", "technolog technolożka",
  "elektryk elektryczka", "mechanik mechaniczka", "magazynier magazynierka", "brygadzista brygadzistka", "mistrz mistrzyni",
  "konstruktor konstruktorka", "blacharz blacharka", "szlifierz szlifierka", "kowal kowalka", "hutnik hutniczka",
  "automatyk automatyczka", "programista programistka", "kontroler kontrolerka", "sprzedawca sprzedawczyni",
  "specjalista specjalistka", "asystent asystentka", "księgowy księgowa", "robotnik robotnica", "pomocnik pomocnica",
  "technik techniczka", "montażysta montażystka", "spedytor spedytorka", "handlowiec handlowczyni",
  "przedstawiciel przedstawicielka", "murarz murarka", "dekarz dekarka", "galwanizer galwanizerka", "formierz formierka",
  "odlewnik odlewniczka", "ustawiacz ustawiaczka", "elektromonter elektromonterka", "elektromechanik elektromechaniczka",
  "brakarz brakarka", "szwacz szwaczka", "krawiec krawcowa", "projektant projektantka", "kreślarz kreślarka",
  "koordynator koordynatorka", "dyrektor dyrektorka", "logistyk logistyczka", "serwisant serwisantka", "hydraulik hydrauliczka",
  "pakowacz pakowaczka", "sortowacz sortowaczka", "polerowacz polerowaczka", "walcownik walcowniczka", "wózkowy wózkowa",
  "nauczyciel nauczycielka", "sprzątacz sprzątaczka", "kucharz kucharka", "kasjer kasjerka", "recepcjonista recepcjonistka",
];

/** These are machines or things as well: `Frezerka CNC` names the machine, so alone they say nothing. */
const thingsToo = new Set(
  [
    "tokarka",
    "frezerka",
    "pilarka",
    "szlifierka",
    "stolarka",
    "elektryczka",
    "mechaniczka",
    "techniczka",
  ].map((word) => fold(word)),
);

const counterparts = new Map<string, string>();
for (const [man = "", woman = ""] of pairs.map((pair) => pair.split(" "))) {
  counterparts.set(fold(man), woman);
  if (!thingsToo.has(fold(woman))) counterparts.set(fold(woman), man);
}

/** `k/m`, `m/f/x`, `m|k`: whoever writes so means everybody. */
const everybody = /(?<!\p{L})[kmfwdx](?:\s*[/|]\s*[kmfwdx]){1,3}(?!\p{L})/iu;
/** `operator/-ka`, `operator(ka)`, `pracownik/ca`: the other form's ending, right behind the word. */
const endingBehind = /^\s*(?:\/\s*-?\s*(\p{L}{1,6})(?!\p{L})|\(\s*-?\s*(\p{L}{1,6})\s*\))/u;
const words = /\p{L}+/gu;
const persons = new Set(["osoba", "osoby", "osob", "stanowisko"]);

/**
 * A form that a Polish title lacks, when it names its trade for men or for women only: `spawaczka` for `Spawacz MIG`.
 * Undefined for a title that is neutral, names both, or names no trade that is known here.
 */
export function missingForm(title: string): { given: string; missing: string } | undefined {
  if (everybody.test(title)) return undefined;
  const written = [...title.matchAll(words)].map(({ 0: word, index }) => ({
    word,
    end: index + word.length,
  }));
  const folded = written.map(({ word }) => fold(word));
  if (folded.some((word) => persons.has(word))) return undefined;
  const at = folded.findIndex((word) => counterparts.has(word));
  const given = written[at];
  const missing = counterparts.get(folded[at] ?? "");
  if (given === undefined || missing === undefined || folded.includes(fold(missing))) return undefined;
  const [, slashed, bracketed] = endingBehind.exec(title.slice(given.end)) ?? [];
  const ending = slashed ?? bracketed;
  if (ending !== undefined && fold(missing).endsWith(fold(ending))) return undefined;
  return { given: given.word.toLowerCase(), missing };
}

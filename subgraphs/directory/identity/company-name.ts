import { tokens } from "#schema/text/tokens.ts";

/**
 * Legal forms as folded words, of every country whose firms are near: longer ones are taken off first. A form that is
 * missing here only costs a merge that a person then has to accept.
 */
const forms = [
  // Poland
  "spolka z ograniczona odpowiedzialnoscia spolka komandytowa",
  "spolka z ograniczona odpowiedzialnoscia",
  "sp z o o sp k",
  "sp z o o",
  "sp zoo",
  "spolka akcyjna",
  "spolka jawna",
  "spolka cywilna",
  "spolka komandytowa",
  "sp j",
  "sp k",
  "sp p",
  "s c",
  "s a",
  "phu",
  "ppuh",
  "fhu",
  // Lithuania
  "uzdaroji akcine bendrove",
  "akcine bendrove",
  "mazoji bendrija",
  "individuali imone",
  "viesoji istaiga",
  "uab",
  "ab",
  "mb",
  "ii",
  "vsi",
  "kub",
  // Belarus, Russia, Ukraine, as folded
  "ooo",
  "oao",
  "zao",
  "pao",
  "ao",
  "odo",
  "oda",
  "taa",
  "aat",
  "zat",
  "chup",
  "chp",
  "chtup",
  "unp",
  "tov",
  "tzov",
  "pp",
  "fop",
  "prat",
  "pat",
  "at",
  "ip",
  // elsewhere
  "gmbh",
  "ag",
  "ltd",
  "limited",
  "llc",
  "inc",
  "sia",
  "as",
  "ou",
  "oy",
  "ab",
  "sro",
  "s r o",
]
  .map((form) => form.split(" "))
  .sort((a, b) => b.length - a.length);

/**
 * The matching key of a firm's name: folded words without legal form, quotes and punctuation, so that
 * `UAB „Ąžuolas“`, `Ąžuolas, UAB` and `AZUOLAS` are one. A name that is nothing but a form stays as it is.
 */
export function nameKey(name: string): string {
  const words = tokens(name);
  let [from, to] = [0, words.length];
  for (;;) {
    const rest = words.slice(from, to);
    const ahead = forms.find(
      (form) => form.length < rest.length && form.every((word, at) => rest[at] === word),
    );
    const behind = forms.find(
      (form) =>
        form.length < rest.length && form.every((word, at) => rest[rest.length - form.length + at] === word),
    );
    if (ahead) from += ahead.length;
    else if (behind) to -= behind.length;
    else return rest.join(" ");
  }
}

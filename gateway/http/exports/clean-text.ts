/**
 * What must not leave in a file: controls (but tab and line ends), among them all that XML 1.0 forbids; lone surrogates;
 * non-characters; and marks that turn the direction of what follows, by which a text can show other than it is.
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** A text of one of the sources as it may go into a feed, a calendar or a printed page. */
export function cleanText(text: string): string {
  return text.replace(unprintable, "").normalize("NFC");
}

/** A clean text in one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** At most so many characters, cut between words where there is one to cut at. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join("");
  const end = cut.lastIndexOf(" ");
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/u, "")}…`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML that shows it. Feed readers take titles and contents for HTML. */
export function asHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => entities[character] as string);
}

/** An http or https address, or undefined: readers follow whatever a feed calls a link. */
export function webAddress(text: string | null | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isWeb = (url.protocol === "http:" || url.protocol === "https:") && url.username === "";
  return isWeb && url.password === "" ? url.href : undefined;
}

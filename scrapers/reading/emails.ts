const bracketedAt = /\s{0,3}[[({<]\s{0,3}(?:at|eta|małpa|malpa|@|собака|собачка)\s{0,3}[\])}>]\s{0,3}/giu;
const bracketedDot =
  /\s{0,3}[[({<]\s{0,3}(?:dot|taškas|taskas|kropka|\.|крапка|кропка|точка)\s{0,3}[\])}>]\s{0,3}/giu;
const spokenAddress =
  /(?<![\p{L}\d.])([a-z\d][\w.+-]{0,63}) (?:at|eta|małpa) ([a-z\d-]{1,63}(?: (?:dot|taškas|kropka) [a-z\d-]{1,63}){1,4})(?![\p{L}\d])/giu;
const address =
  /(?<![\w.+-])[a-z\d][\w.+-]{0,63}(?: ?@ ?)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}[a-z]{2,24}(?![\w-])/giu;

/**
 * The e-mail addresses in a text, in lower case, each once and in their order, also where the page hides them from
 * machines: `info [at] imone.lt`, `biuro(małpa)firma(kropka)pl`, `info @ imone.lt`, `info at imone dot lt`.
 * Texts are read up to 20,000 characters.
 */
export function readEmails(text: string): string[] {
  const found = plainAddresses(text).match(address) ?? [];
  const emails = found.map((one) => one.replace(/\s+/gu, "").toLowerCase());
  return [...new Set(emails.filter((one) => !one.includes("..") && !one.includes(".@")))];
}

/** A text with its e-mail addresses written plainly, for whoever takes them out of it. */
export function plainAddresses(text: string): string {
  return text
    .slice(0, 20_000)
    .replace(bracketedAt, "@")
    .replace(bracketedDot, ".")
    .replace(spokenAddress, (_, local: string, host: string) => `${local}@${host.replace(/ \S+ /gu, ".")}`)
    .replace(/mailto:/giu, " ");
}

/** A text without its e-mail addresses. */
export function withoutEmails(text: string): string {
  return plainAddresses(text).replace(address, " ");
}

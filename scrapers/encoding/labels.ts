/** Encodings that pages of the region come in, in the order in which they are tried. */
export const encodings = [
  "utf-8",
  "windows-1257",
  "windows-1250",
  "windows-1251",
  "iso-8859-13",
  "iso-8859-2",
  "koi8-u",
  "windows-1252",
] as const;

export type Encoding = (typeof encodings)[number];

/** What a declared encoding means; some names stand for a larger one, as browsers read them (WHATWG Encoding). */
const meanings: Record<string, Encoding> = {
  utf8: "utf-8",
  iso88591: "windows-1252",
  latin1: "windows-1252",
  usascii: "windows-1252",
  ascii: "windows-1252",
  iso88592: "iso-8859-2",
  latin2: "iso-8859-2",
  iso885913: "iso-8859-13",
  latin7: "iso-8859-13",
  koi8u: "koi8-u",
  koi8r: "koi8-u",
  koi8: "koi8-u",
  koi8ru: "koi8-u",
};

/** The encoding that a label such as `cp1257`, `UTF8` or `"ISO-8859-1"` names, if it is one we read. */
export function encodingNamed(label: string | undefined): Encoding | undefined {
  if (label === undefined) return undefined;
  const bare = label.toLowerCase().replace(/[^a-z0-9]/g, "");
  const page = /^(?:x)?(?:cp|win|windows)(125[0127])$/.exec(bare)?.[1];
  return page ? (`windows-${page}` as Encoding) : meanings[bare];
}

/** The charset that a Content-Type header declares. */
export function headerCharset(contentType: string | undefined): Encoding | undefined {
  return encodingNamed(/charset\s*=\s*["']?([^\s"';,]{1,40})/i.exec(contentType ?? "")?.[1]);
}

/** The charset that a page declares of itself, in a meta element or XML declaration of its first 4 KiB. */
export function metaCharset(bytes: Uint8Array): Encoding | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
    "latin1",
  );
  const declared =
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?([^\s"'/>;]{1,40})/i.exec(start) ??
    /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([^"']{1,40})/i.exec(start);
  return encodingNamed(declared?.[1]);
}

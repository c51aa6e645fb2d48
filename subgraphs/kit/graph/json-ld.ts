/** A schema.org object before it is written out: fields that a source does not give are left out. */
export type JsonLdObject = Readonly<Record<string, unknown>>;

/**
 * JSON-LD as text that may stand inside `<script type="application/ld+json">` as it is: what could end the element or
 * begin a comment is written as an escape, which JSON reads back the same. Empty values are left out.
 */
export function jsonLdText(object: JsonLdObject): string {
  return JSON.stringify({ "@context": "https://schema.org", ...object }, (_key, value: unknown) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
  ).replaceAll(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

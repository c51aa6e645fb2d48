/** Longer than any number with its label and spaces: what is longer is cut, and fails by its length. */
const longestText = 64;

/** A number without what people put between its digits (spaces, dashes, dots), upper case, in ordinary digits. */
export function compact(value: string): string {
  return value
    .slice(0, longestText)
    .normalize("NFKC")
    .replace(/[\s\p{Pd}\p{Cf}.:−]+/gu, "")
    .toUpperCase();
}

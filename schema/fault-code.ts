/** The `code` that system and driver errors carry (ENOENT, 53100, ...), whichever realm or library made the error. */
export function faultCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

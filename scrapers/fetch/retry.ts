import type { FetchFault } from "./fetcher.ts";

/** Answers that the same request may well not get again. */
const passing = new Set([429, 502, 503, 504]);

export function isPassingStatus(status: number): boolean {
  return passing.has(status);
}

export function isPassingFault(fault: FetchFault): boolean {
  return fault === "network" || fault === "timeout";
}

/** Milliseconds that a Retry-After header (RFC 9110, 10.2.3: seconds or a date) asks for; undefined where it says none. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /\d{2}:\d{2}:\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

/** Milliseconds before the second and third attempt. */
export function backoffMs(attempt: number): number {
  return 1000 * 4 ** attempt;
}

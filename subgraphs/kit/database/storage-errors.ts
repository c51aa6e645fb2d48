import { GraphError } from "#schema/errors.ts";
import { faultCode } from "#schema/fault-code.ts";

/** SQLSTATE classes and system codes that say the storage is full. */
const full = new Set(["53100", "ENOSPC", "EDQUOT", "EFBIG"]);
const unavailable = /^(08...|57P0.|53[02-9]..|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

/**
 * Turns an error of the storage into one that may leave the process: STORAGE_FULL when there is no room,
 * STORAGE_UNAVAILABLE when the server cannot be reached. Undefined for anything else, which is a defect of ours.
 */
export function storageError(error: unknown): GraphError | undefined {
  const code = faultCode(error);
  const message = error instanceof Error ? error.message : "";
  if ((code !== undefined && full.has(code)) || /no space left on device/i.test(message)) {
    return new GraphError(
      "STORAGE_FULL",
      "There is no room left to store this. Nothing was changed; reading goes on.",
    );
  }
  if (
    (code !== undefined && unavailable.test(code)) ||
    /embedded database (is closed|has stopped)/.test(message)
  ) {
    return new GraphError(
      "STORAGE_UNAVAILABLE",
      "The storage cannot be reached at the moment. Nothing was changed.",
    );
  }
  return undefined;
}

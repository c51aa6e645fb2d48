import { GraphError } from "#schema/errors.ts";
import { faultCode } from "#schema/fault-code.ts";
import { noRoom } from "./storage-reserve.ts";

/** SQLSTATE disk_full. */
const diskFull = "53100";
const unavailable = /^(08...|57P0.|53[02-9]..|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

/** Whether the error says that the storage has no room. */
export function isStorageFull(error: unknown): boolean {
  const code = faultCode(error) ?? "";
  const message = error instanceof Error ? error.message : "";
  return code === diskFull || noRoom.has(code) || /no space left on device/i.test(message);
}

/**
 * Turns an error of the storage into one that may leave the process: STORAGE_FULL when there is no room,
 * STORAGE_UNAVAILABLE when the server cannot be reached. Undefined for anything else, which is a defect of ours.
 */
export function storageError(error: unknown): GraphError | undefined {
  if (isStorageFull(error)) {
    return new GraphError(
      "STORAGE_FULL",
      "There is no room left to store this. Nothing was changed; reading goes on.",
    );
  }
  if (unavailable.test(faultCode(error) ?? "")) {
    return new GraphError(
      "STORAGE_UNAVAILABLE",
      "The storage cannot be reached at the moment. Nothing was changed.",
    );
  }
  return undefined;
}

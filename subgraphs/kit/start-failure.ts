import { faultCode } from "#schema/fault-code.ts";

/** Errors whose message was written for whoever starts the process. */
const forOperators = new Set(["ConfigurationError", "FolderInUse", "SubgraphListError", "UsageError"]);

/** What cannot be listened on, in words. */
const listenFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another process",
  EACCES: "may not be listened on by this user",
  EADDRNOTAVAIL: "is not an address of this machine",
};

/** What to say, and the code to end with, when a process cannot start: 2 for what its operator can mend. */
export function startFailure(error: unknown): { text: string; exitCode: 1 | 2 } {
  if (error instanceof Error && forOperators.has(error.name)) return { text: error.message, exitCode: 2 };
  const fault = listenFaults[faultCode(error) ?? ""];
  if (fault !== undefined && typeof error === "object" && error !== null && "port" in error) {
    const address = "address" in error ? `${error.address}:${error.port}` : String(error.port);
    return {
      text: `${address} ${fault}. Set HOST and PORT to others; PORT=0 takes a free port.`,
      exitCode: 2,
    };
  }
  return { text: error instanceof Error ? (error.stack ?? error.message) : String(error), exitCode: 1 };
}

import type { ErrorCode } from "#schema/errors.ts";

/** A request whose credentials are not taken, or cannot be checked at present: it is not answered as anonymous. */
export class RefusedCredentials extends Error {
  override readonly name = "RefusedCredentials";
  readonly statusCode: 401 | 503;
  readonly code: ErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor({ statusCode, code, message, headers }: Refusal) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
    this.headers = headers;
  }
}

interface Refusal {
  statusCode: 401 | 503;
  code: ErrorCode;
  message: string;
  headers: Readonly<Record<string, string>>;
}

/** One refusal for all that is wrong with credentials, so that it tells nobody which key ids there are. */
export function unauthenticated(): RefusedCredentials {
  return new RefusedCredentials({
    statusCode: 401,
    code: "UNAUTHENTICATED",
    message:
      "These credentials are not good. Send `Authorization: Bearer` with an API key or a sign-in token that has " +
      "neither expired nor been revoked, or no credentials, to ask as anybody may.",
    headers: { "www-authenticate": "Bearer", "cache-control": "no-store" },
  });
}

/** The sign-in service is down: the credentials may well be good. */
export function signInUnavailable(issuer: string, retryAfterSeconds: number): RefusedCredentials {
  return new RefusedCredentials({
    statusCode: 503,
    code: "SIGN_IN_UNAVAILABLE",
    message: `Sign-in tokens cannot be checked: ${issuer} does not answer as it should. Try again, or ask with an API key.`,
    headers: { "retry-after": String(retryAfterSeconds), "cache-control": "no-store" },
  });
}

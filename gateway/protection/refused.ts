import type { ErrorCode } from "#schema/errors.ts";

/** A request whose credentials are not taken, or cannot be checked at present: it is not answered as anonymous. */
export class RefusedCredentials extends Error {
  override readonly name = "RefusedCredentials";
  readonly statusCode: 401 | 503;
  readonly code: ErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    statusCode: 401 | 503,
    code: ErrorCode,
    message: string,
    headers: Readonly<Record<string, string>>,
  ) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
    this.headers = headers;
  }
}

import { errorBody } from "../error-format.ts";

/** Why an export is not given: a status, a stable code, and a message for whoever asked. */
export class ExportError extends Error {
  override readonly name = "ExportError";
  readonly status: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    { retryAfterSeconds, ...facts }: { retryAfterSeconds?: number } & Record<string, unknown> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.facts = facts;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** In GraphQL's shape, as every other error of the gateway. */
  get body() {
    const { errors } = errorBody(this.code, this.message);
    return {
      errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, ...this.facts } })),
    };
  }
}

/** A query parameter that cannot be used: BAD_INPUT with its name, the problem, and what would be right. */
export function badParameter(argument: string, problem: string, expected: string): ExportError {
  return new ExportError(400, "BAD_INPUT", `Parameter "${argument}" ${problem}; ${expected}.`, {
    argument,
    problem,
    expected,
  });
}

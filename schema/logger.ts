/** What the rooms need of a logger: pino fits, and a test passes a plain object. */
export interface Logger {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** A logger that keeps nothing, for tests and for code that runs without one. */
export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };

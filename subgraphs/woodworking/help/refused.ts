import type { Problem } from "#subgraphs/kit/graph/problems.ts";
import { TooManyMails } from "#subgraphs/kit/mail/mail-queue.ts";

/** Something is wrong with what was asked. Thrown inside the transaction of a deed, it undoes the deed. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly problems: readonly Problem[];

  constructor(argument: string, code: string, message: string) {
    super(code);
    this.problems = [{ path: ["input", argument], code, message }];
  }
}

/** Too much was asked in too short a time. */
class TooMuch extends Error {
  override readonly name = "TooMuch";
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`try again in ${retryAfterSeconds} seconds`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** As long as the guard's alarm lasts after the last sign of it, in which newcomers would have to prove their work. */
const alarmSeconds = 600;

/** What to throw at a verdict of the spam guard that takes nothing. Partners are few: they may wait an alarm out. */
export function retryLater(verdict: { retryAfterSeconds: number } | { verdict: "PROVE" }): Error {
  return new TooMuch("retryAfterSeconds" in verdict ? verdict.retryAfterSeconds : alarmSeconds);
}

const unknownToken = {
  __typename: "UnknownToken",
  message: "This link was never issued, has been used, or has run out.",
};

/** As the payload of a mutation: what the deed gives, or what kept it from being done. */
export async function outcomeOf<Done extends { __typename: string }>(deed: Promise<Done | undefined>) {
  try {
    return (await deed) ?? unknownToken;
  } catch (error) {
    if (error instanceof Refused) return { __typename: "InvalidInput", problems: error.problems };
    if (error instanceof TooMuch || error instanceof TooManyMails)
      return { __typename: "TooManyRequests", retryAfterSeconds: error.retryAfterSeconds };
    throw error;
  }
}

import type { Problem } from "#subgraphs/kit/graph/problems.ts";
import { TooManyMails } from "#subgraphs/kit/mail/mail-queue.ts";

/** Something is wrong with what was asked. Thrown inside the transaction of a deed, it undoes the deed. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join());
    this.problems = problems;
  }
}

/** For one problem; `argument` is the path of what is wrong. */
export function refused(argument: readonly string[], code: string, message: string): Refused {
  return new Refused([{ path: [...argument], code, message }]);
}

/** As the payload of a mutation: what the deed gives, or what kept it from being done. */
export async function outcomeOf<Done extends { __typename: string }>(deed: Promise<Done>) {
  try {
    return await deed;
  } catch (error) {
    if (error instanceof Refused) return { __typename: "InvalidInput", problems: error.problems };
    if (error instanceof TooManyMails)
      return { __typename: "TooManyRequests", retryAfterSeconds: error.retryAfterSeconds };
    throw error;
  }
}

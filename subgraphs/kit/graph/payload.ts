import { TooManyMails } from "../mail/mail-queue.ts";
import type { Verdict } from "../spam/guard.ts";
import type { Problem } from "./problems.ts";

/** A member of a payload's union, as resolvers hand it on. */
export type Payload = { __typename: string } & Record<string, unknown>;

/** The same words for every token that opens nothing. */
export const unknownToken: Payload = {
  __typename: "UnknownToken",
  message: "This link was never issued, has been used, or has run out.",
};

export function invalid(...problems: Problem[]): Payload {
  return { __typename: "InvalidInput", problems };
}

export function tooMany(retryAfterSeconds: number): Payload {
  return { __typename: "TooManyRequests", retryAfterSeconds };
}

/** What the guard does not take: come back later, or prove some work first. Undefined for what it takes. */
export function refusedBy(verdict: Verdict): Payload | undefined {
  if (verdict.verdict === "TOO_MANY") return tooMany(verdict.retryAfterSeconds);
  if (verdict.verdict !== "PROVE") return undefined;
  const { message, challenge, difficulty, expiresAt } = verdict;
  return { __typename: "ProofOfWorkRequired", message, challenge, difficulty, expiresAt };
}

/** The deed's payload, or TooManyRequests when an address that it writes to has had enough mails: it is undone then. */
export async function unlessTooManyMails(deed: () => Promise<Payload>): Promise<Payload> {
  try {
    return await deed();
  } catch (error) {
    if (error instanceof TooManyMails) return tooMany(error.retryAfterSeconds);
    throw error;
  }
}

/** Does it unless the address has had enough mails for today: what is told stands all the same. */
export async function ifMailsAreLeft(tell: () => Promise<void>): Promise<void> {
  try {
    await tell();
  } catch (error) {
    if (!(error instanceof TooManyMails)) throw error;
  }
}

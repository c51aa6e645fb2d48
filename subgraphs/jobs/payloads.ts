import type { Problem } from "#subgraphs/kit/graph/problems.ts";
import { TooManyMails } from "#subgraphs/kit/mail/mail-queue.ts";
import type { Verdict } from "#subgraphs/kit/spam/guard.ts";
import type { AdRow } from "./ad.ts";
import type { OwnedAd } from "./source/ad-store.ts";

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

/** An ad as its owner sees it. */
export function managedAd({ ad, email }: OwnedAd, now: Date): Payload {
  const state = ad.expires_at <= now ? "EXPIRED" : ad.state;
  return { __typename: "ManagedAd", ad, state, expiresAt: ad.expires_at, contactEmail: email };
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

/** The problem of an event that an ad does not take as it stands. */
export function notNow(ad: AdRow, now: Date): Payload {
  const state = ad.expires_at <= now ? "EXPIRED" : ad.state;
  return invalid({ path: ["token"], code: "WRONG_STATE", message: `leads to an ad that is ${state}.` });
}

import { invalid, type Payload } from "#subgraphs/kit/graph/payload.ts";
import type { AdRow } from "./ad.ts";
import type { OwnedAd } from "./source/ad-store.ts";

/** An ad as its owner sees it. */
export function managedAd({ ad, email }: OwnedAd, now: Date): Payload {
  const state = ad.expires_at <= now ? "EXPIRED" : ad.state;
  return { __typename: "ManagedAd", ad, state, expiresAt: ad.expires_at, contactEmail: email };
}

/** The problem of an event that an ad does not take as it stands. */
export function notNow(ad: AdRow, now: Date): Payload {
  const state = ad.expires_at <= now ? "EXPIRED" : ad.state;
  return invalid({ path: ["token"], code: "WRONG_STATE", message: `leads to an ad that is ${state}.` });
}

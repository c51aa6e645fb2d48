import { explorerLink } from "#subgraphs/kit/mail/links.ts";
import type { AdKind } from "../ad.ts";

/** Leads to the publication of an ad. */
export function confirmLink(publicUrl: string, token: string): string {
  return explorerLink(
    publicUrl,
    `mutation Publish {
  confirmAd(token: "${token}") {
    ... on ManagedAd { state ad { id title { text } expiresAt } }
    ... on UnknownToken { message }
  }
}`,
  );
}

/** Leads to everything that an owner may do with an ad, each as an operation of its own name to choose from. */
export function manageLink(publicUrl: string, token: string, kind: AdKind): string {
  const edit = kind === "OFFER" ? "updateJobOffer" : "updateJobSeeker";
  const input = kind === "OFFER" ? "JobOfferInput" : "JobSeekerInput";
  return explorerLink(
    publicUrl,
    `query Look {
  managedAd(token: "${token}") { state contactEmail expiresAt ad { id title { text } } }
}

mutation Extend {
  extendAd(token: "${token}", days: 30) { ...Answer }
}

mutation Close {
  withdrawAd(token: "${token}") { ...Answer }
}

mutation Reopen {
  reopenAd(token: "${token}") { ...Answer }
}

mutation Edit($input: ${input}!) {
  ${edit}(token: "${token}", input: $input) { ...Answer }
}

mutation Erase {
  eraseAd(token: "${token}") {
    ... on Erased { at }
    ... on UnknownToken { message }
  }
}

fragment Answer on ManagedAdPayload {
  ... on ManagedAd { state expiresAt }
  ... on InvalidInput { problems { path message } }
  ... on TooManyRequests { retryAfterSeconds }
  ... on UnknownToken { message }
}`,
  );
}

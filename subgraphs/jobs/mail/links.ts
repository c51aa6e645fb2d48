/**
 * The addresses that letters lead to: the explorer, with what the reader may do ready to be run. Opening the page does
 * nothing yet, so a mail scanner that follows the link consumes nothing; and what stands behind # is sent to nobody,
 * not to a log and not in a Referer.
 */
function explorerLink(publicUrl: string, document: string): string {
  return `${publicUrl}/graphql#query=${encodeURIComponent(document)}`;
}

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

/** Leads to an ad as its owner sees it, and to its erasure. */
export function manageLink(publicUrl: string, token: string): string {
  return explorerLink(
    publicUrl,
    `query Look {
  managedAd(token: "${token}") { state contactEmail ad { id title { text } expiresAt } }
}

mutation Erase {
  eraseAd(token: "${token}") {
    ... on Erased { at }
    ... on UnknownToken { message }
  }
}`,
  );
}

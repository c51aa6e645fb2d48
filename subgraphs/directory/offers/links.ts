import { explorerLink } from "#subgraphs/kit/mail/links.ts";

const managed = `... on ManagedOffer { publication offer { id title { text } validUntil } }
    ... on UnknownToken { message }`;

/** Leads to the confirmation of an offer. */
export function confirmOfferLink(publicUrl: string, token: string): string {
  return explorerLink(
    publicUrl,
    `mutation Publish {\n  confirmOffer(token: "${token}") {\n    ${managed}\n  }\n}`,
  );
}

/** Leads to an offer as its owner sees it, to its withdrawal and to its erasure. */
export function manageOfferLink(publicUrl: string, token: string): string {
  return explorerLink(
    publicUrl,
    `query Look {
  managedOffer(token: "${token}") { publication contactEmail offer { id title { text } validUntil } }
}

mutation Withdraw {
  withdrawOffer(token: "${token}") {
    ${managed}
  }
}

mutation Erase {
  eraseOffer(token: "${token}") {
    ... on OfferErased { at }
    ... on UnknownToken { message }
  }
}`,
  );
}

/** Leads an operator to the offers that wait for a decision. */
export function heldOffersLink(publicUrl: string, cluster: string): string {
  return explorerLink(
    publicUrl,
    `query Held {
  heldOffers(cluster: "${cluster}") { reasons contactEmail offer { id title { text } company { name } } }
}`,
  );
}

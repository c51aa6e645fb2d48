/** What the links in the help desk's letters hold ready in the explorer. */

export function confirmDocument(token: string): string {
  return `mutation Confirm {
  confirmMutualHelp(token: "${token}") {
    ... on MutualHelp { id direction title { text } validUntil }
    ... on HelpAwaitingDecision { id reasons }
    ... on UnknownToken { message }
  }
}`;
}

export function closeDocument(token: string): string {
  return `mutation Close {
  closeMutualHelp(token: "${token}") {
    ... on MutualHelpClosed { at }
    ... on UnknownToken { message }
  }
}`;
}

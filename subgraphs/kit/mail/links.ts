/**
 * The addresses that letters lead to: the explorer, with what the reader may do ready to be run. Opening the page does
 * nothing yet, so a mail scanner that follows the link consumes nothing; and what stands behind # is sent to nobody,
 * not to a log and not in a Referer.
 */
export function explorerLink(publicUrl: string, document: string): string {
  return `${publicUrl}/graphql#query=${encodeURIComponent(document)}`;
}

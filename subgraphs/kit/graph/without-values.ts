/**
 * A message of GraphQL's own about a wrong input without the input: it may be what somebody wrote of themselves, and
 * errors are logged, mailed around and shown in places that were not meant to see that.
 */
export function withoutValues(message: string): string {
  return message
    .replace(
      /( got invalid value )[\s\S]*( at "[\w.[\]$]+"; |; (?=Field "\w+"))/,
      "$1that is not repeated here$2",
    )
    .replace(/(, found )["{[][\s\S]*["}\]]/, "$1another value");
}

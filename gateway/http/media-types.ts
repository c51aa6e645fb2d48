/** True when an Accept header prefers a page for people over JSON, as browsers do when one types an address. */
export function prefersHtml(accept: string | undefined): boolean {
  const html = quality(accept, "text/html");
  return (
    html > 0 &&
    html >= quality(accept, "application/json") &&
    html >= quality(accept, "application/graphql-response+json")
  );
}

/** The q of a media type that the header names itself; wildcards do not count. */
function quality(accept: string | undefined, mediaType: string): number {
  for (const range of (accept ?? "").toLowerCase().split(",")) {
    const [type, ...parameters] = range.split(";").map((part) => part.trim());
    if (type !== mediaType) continue;
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    return q === undefined ? 1 : Number(q.slice(2)) || 0;
  }
  return 0;
}

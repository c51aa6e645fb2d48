import { isPublicAddress, literalAddress } from "./addresses.ts";
import { FetchFailed, type FetchRules } from "./fetcher.ts";

/** The longest address that is asked for; what pages make up beyond it leads nowhere. */
const longestUrl = 2000;

/** A text as an address that may be fetched: http or https, no credentials, not private unless that is allowed. */
export function webAddress(text: string, rules: FetchRules): URL {
  const url = URL.canParse(text) && text.length <= longestUrl ? new URL(text) : undefined;
  if (!url) {
    const problem = `not an absolute URL of up to ${longestUrl} characters`;
    throw new FetchFailed(text.slice(0, 200), "bad address", problem);
  }
  if (!/^https?:$/.test(url.protocol))
    throw new FetchFailed(url.href, "bad address", "neither http nor https");
  if (url.username || url.password)
    throw new FetchFailed(url.host, "bad address", "holds a name or password");
  const literal = literalAddress(url);
  if (literal && !rules.allowPrivateAddresses && !isPublicAddress(literal)) {
    throw new FetchFailed(url.href, "private address", "the site's configuration does not allow it");
  }
  url.hash = "";
  return url;
}

/** Where a redirect leads: on the same host, or the same one by https. Throws `FetchFailed` for anywhere else. */
export function redirectTarget(from: URL, location: string | undefined, rules: FetchRules): URL {
  if (!location || !URL.canParse(location, from.href)) {
    throw new FetchFailed(from.href, "redirect", "to no usable address");
  }
  const to = webAddress(new URL(location, from).href, rules);
  const isSecured = from.protocol === "http:" && to.protocol === "https:" && to.hostname === from.hostname;
  if (to.origin !== from.origin && !(isSecured && !from.port && !to.port)) {
    throw new FetchFailed(from.href, "redirect", `to another host, ${to.host}`);
  }
  return to;
}

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/** A page as it was fetched: bytes after decompression, not yet read as text. */
export interface FetchedPage {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  /** The site said that nothing changed; the bytes are those of before. */
  readonly notModified: boolean;
}

/** What a site allows and asks for. */
export interface FetchRules {
  /** Least time between the starts of two requests, default 2000 ms; robots.txt may ask for more. */
  readonly minimumDelayMs?: number;
  readonly allowPrivateAddresses?: boolean;
  readonly signal?: AbortSignal;
}

/** Gets a page or throws `FetchFailed`. A test passes a plain object. */
export interface Fetcher {
  get(url: string, rules?: FetchRules): Promise<FetchedPage>;
}

export type FetchFault =
  | "bad address"
  | "private address"
  | "robots"
  | "status"
  | "redirect"
  | "too large"
  | "timeout"
  | "network"
  | "bad body";

/** A page could not be had. `fault` is fit for counting; the message is for the log and the operator. */
export class FetchFailed extends Error {
  override readonly name = "FetchFailed";
  readonly url: string;
  readonly fault: FetchFault;
  readonly status: number | undefined;

  constructor(url: string, fault: FetchFault, detail: string, status?: number) {
    super(`${url}: ${fault}: ${detail}`);
    this.url = url;
    this.fault = fault;
    this.status = status;
  }
}

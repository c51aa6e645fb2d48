import type { IncomingHttpHeaders } from "node:http";

/** What a request brought to show who is asking. */
export type Credentials = { kind: "NONE" } | { kind: "MALFORMED" } | { kind: "TOKEN"; token: string };

/** Longer than any key or token of ours; what is longer is not looked at. */
const longestToken = 8192;

/** The token of `Authorization: Bearer ...` or of `x-api-key`; two that differ are none. */
export function credentialsOf(headers: IncomingHttpHeaders): Credentials {
  const { authorization, "x-api-key": apiKey } = headers;
  const bearer =
    authorization === undefined ? undefined : (/^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? "");
  const given = [bearer, apiKey].flat().filter((token) => token !== undefined);
  const [token] = given;
  if (token === undefined) return { kind: "NONE" };
  const isOne = given.every((other) => other === token);
  if (!isOne || token === "" || token.length > longestToken) return { kind: "MALFORMED" };
  return { kind: "TOKEN", token };
}

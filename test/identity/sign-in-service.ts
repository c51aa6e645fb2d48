import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

export type Misbehaviour = (path: string, response: ServerResponse) => void;

/** An OIDC provider on this machine: discovery, keys that change, tokens, and misbehaviour on demand. */
export interface SignInService {
  issuer: string;
  /** How often it was asked for its keys. */
  asked: number;
  /** Signs with the newest key of the algorithm; what is given goes before what is usual. */
  token(payload: Payload, as?: { alg?: string; issuer?: string; now?: Date }): Promise<string>;
  /** From now on signs with other keys, and does not show the former ones. */
  rotate(): Promise<void>;
  misbehave(how: Misbehaviour | undefined): void;
  close(): Promise<void>;
}

/** A claim that is undefined is left out. */
type Payload = { [Claim in keyof JWTPayload]: JWTPayload[Claim] | undefined };

export const audience = "e-cooperation-graph";

interface Pair {
  kid: string;
  alg: string;
  publicKey: CryptoKey;
  privateKey: CryptoKey;
}

export async function openSignInService(now: () => Date): Promise<SignInService> {
  let pairs: Pair[] = [];
  let generation = 0;
  let misbehaviour: Misbehaviour | undefined;
  const rotate = async () => {
    generation += 1;
    const algorithms = ["RS256", "ES256", "EdDSA"];
    pairs = await Promise.all(
      algorithms.map(async (alg) => ({ alg, kid: `${alg}-${generation}`, ...(await generateKeyPair(alg)) })),
    );
  };
  await rotate();
  const server = createServer(async ({ url = "" }, response) => {
    if (url === "/realm/keys") service.asked += 1;
    if (misbehaviour) return misbehaviour(url, response);
    const keys = () =>
      Promise.all(
        pairs.map(async ({ publicKey, kid, alg }) => ({ ...(await exportJWK(publicKey)), kid, alg })),
      );
    const documents: Record<string, () => unknown> = {
      "/realm/.well-known/openid-configuration": () => ({
        issuer: service.issuer,
        jwks_uri: `${service.issuer}/keys`,
      }),
      "/realm/keys": async () => ({ keys: await keys() }),
    };
    const document = await documents[url]?.();
    response.writeHead(document ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(document ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const service: SignInService = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}/realm`,
    asked: 0,
    async token(payload: Payload, { alg = "RS256", issuer = service.issuer, now: at = now() } = {}) {
      const pair = pairs.find((one) => one.alg === alg);
      if (!pair) throw new Error(`No key for ${alg}`);
      const seconds = Math.floor(at.getTime() / 1000);
      const usual = { iss: issuer, aud: audience, sub: "ona", iat: seconds, exp: seconds + 300 };
      return new SignJWT({ ...usual, ...payload } as JWTPayload)
        .setProtectedHeader({ alg, kid: pair.kid })
        .sign(pair.privateKey);
    },
    rotate,
    misbehave: (how) => {
      misbehaviour = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return service;
}

import { gatewayConfiguration } from "#gateway/configuration.ts";
import { originHash } from "#gateway/protection/origin.ts";
import { configurationShape, parseConfiguration } from "#schema/configuration.ts";
import { type CallerFleet, claimsSecret, openCallerFleet } from "./caller-fleet.ts";

describe("the origin of a caller", () => {
  const originOf = originHash(claimsSecret);

  it.each([
    ["an IPv4 address, however it is written", "203.0.113.7", "::ffff:203.0.113.7", "::FFFF:cb00:7107"],
    [
      "the /64 of an IPv6 address",
      "2001:db8:1:2::1",
      "2001:0db8:0001:0002:ffff::",
      "2001:db8:1:2:a:b:c:d%eth0",
    ],
  ])("is one for %s", (_, first, ...others) => {
    expect(others.map(originOf)).toEqual(others.map(() => originOf(first)));
    expect(originOf(first)).toMatch(/^[\w-]{22}$/);
  });

  it("differs between addresses, networks and secrets, and is absent where there is no address", () => {
    const addresses = [
      "203.0.113.7",
      "203.0.113.8",
      "2001:db8:1:2::1",
      "2001:db8:1:3::1",
      "::1",
      "::203.0.113.7",
    ];
    const origins = addresses.map(originOf);
    expect(new Set([...origins, originHash("another")("203.0.113.7")]).size).toBe(6);
    expect(["", "unknown", "203.0.113", "1.2.3.4, 5.6.7.8"].map(originOf)).toEqual(Array(4).fill(undefined));
  });
});

describe("a proxy before the gateway", () => {
  const fleets: CallerFleet[] = [];
  afterAll(async () => {
    for (const fleet of fleets) await fleet.close();
  });

  async function fleetBehind(trusted: string | undefined) {
    const configuration = gatewayConfiguration(parseConfiguration({ TRUSTED_PROXY: trusted, PORT: "0" }));
    const { supergraphFolder: _, ...rest } = configuration;
    const fleet = await openCallerFleet({ callers: () => ({}), configuration: rest });
    fleets.push(fleet);
    return async (forwarded?: string) => {
      const { told } = await fleet.ask(forwarded === undefined ? {} : { "x-forwarded-for": forwarded });
      return told["jobs"]?.origin;
    };
  }
  const originOf = originHash(claimsSecret);

  it("is not believed unless it is named", async () => {
    const originBy = await fleetBehind(undefined);
    expect(await originBy("203.0.113.7")).toBe(originOf("127.0.0.1"));
  });

  it("is believed when it is named, but not what a client put before", async () => {
    const originBy = await fleetBehind("10.0.0.0/8, 127.0.0.1");
    expect(await originBy("203.0.113.7")).toBe(originOf("203.0.113.7"));
    expect(await originBy("198.51.100.1, 203.0.113.7, 10.1.2.3")).toBe(originOf("203.0.113.7"));
    expect(await originBy()).toBe(originOf("127.0.0.1"));
  });

  it.each([
    "proxy.example",
    "10.0.0.0/33",
    "10.0.0.1;10.0.0.2",
    "2001:db8::/129",
    "10.0.0.0/8/8",
    "/8",
    "true",
  ])("stops the start when it is named as %s", (TRUSTED_PROXY) => {
    expect(() => parseConfiguration({ TRUSTED_PROXY })).toThrow(
      configurationShape.shape.TRUSTED_PROXY.description,
    );
  });

  it("a sign-in service has to be safe, and to say whom its tokens are for", () => {
    const OIDC_AUDIENCE = "graph";
    expect(() => parseConfiguration({ OIDC_ISSUER: "http://id.example", OIDC_AUDIENCE })).toThrow(
      "OIDC_ISSUER",
    );
    expect(() => parseConfiguration({ OIDC_ISSUER: "nonsense", OIDC_AUDIENCE })).toThrow("OIDC_ISSUER");
    expect(() => parseConfiguration({ OIDC_ISSUER: "https://id.example" })).toThrow("OIDC_AUDIENCE");
    expect(() => parseConfiguration({ OIDC_AUDIENCE })).toThrow("OIDC_ISSUER");
    expect(parseConfiguration({ OIDC_ISSUER: "https://id.example", OIDC_AUDIENCE })).toMatchObject({
      OIDC_ROLE_CLAIM: "role",
    });
  });
});

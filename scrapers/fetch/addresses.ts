import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Ranges that are not the public internet: IANA special-purpose address registries (RFC 6890) and multicast. */
const ranges4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];
const publicRange6 = new BlockList();
publicRange6.addSubnet("2000::", 3, "ipv6");
const notPublic4 = new BlockList();
for (const [network, prefix] of ranges4) notPublic4.addSubnet(network, prefix, "ipv4");
const notPublic6 = new BlockList();
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  notPublic6.addSubnet(network, prefix, "ipv6");
}

/** Whether an IP address is one that anybody on the internet could mean; mapped IPv4 addresses are none. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !notPublic4.check(address, "ipv4");
  if (family !== 6) return false;
  return publicRange6.check(address, "ipv6") && !notPublic6.check(address, "ipv6");
}

/** A host name leads to an address that is not public. */
export class PrivateAddress extends Error {
  override readonly name = "PrivateAddress";
}

export type HostLookup = (
  hostname: string,
  options: { all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A look-up for the socket that is about to connect, so that the address checked is the address used, whatever a
 * name server answers next. A host with any address that is not public is refused.
 */
export function publicLookup(lookup: HostLookup = systemLookup): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { all: true }, (error, addresses) => {
      const hidden = addresses?.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new Error(`${hostname} has no address`), "", 0);
      if (hidden) return done(new PrivateAddress(`${hostname} is at ${hidden.address}`), "", 0);
      if (options.all) return done(null, addresses);
      return done(null, first.address, first.family);
    });
  };
}

/** The IP address that a URL's host is, if it is one and no name. */
export function literalAddress(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return isIP(host) ? host : undefined;
}

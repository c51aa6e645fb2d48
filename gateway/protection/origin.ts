import { createHmac } from "node:crypto";
import { isIP } from "node:net";

/**
 * Names a caller's network address for limits without telling it: a keyed hash of an IPv4 address, or of the /64 of an
 * IPv6 address, since whoever has one address of a /64 has them all. Undefined for what is no address.
 */
export function originHash(secret: string): (address: string) => string | undefined {
  const key = createHmac("sha256", secret).update("origin").digest();
  return (address) => {
    const network = networkOf(address);
    if (network === undefined) return undefined;
    return createHmac("sha256", key).update(network).digest("base64url").slice(0, 22);
  };
}

function networkOf(address: string): string | undefined {
  const plain = address.replace(/%.*$/, "");
  if (isIP(plain) === 4) return plain;
  if (isIP(plain) !== 6) return undefined;
  const groups = groupsOf(plain);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (!isMapped) return groups.slice(0, 4).join(":");
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join(".");
}

/** The eight groups of an IPv6 address that is known to be one. */
function groupsOf(address: string): number[] {
  // The WHATWG parser writes a trailing IPv4 part in hex, too.
  const [left = "", right] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const read = (part: string) =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [first, last] = [read(left), read(right ?? "")];
  return right === undefined ? first : [...first, ...Array(8 - first.length - last.length).fill(0), ...last];
}

import { createHash } from "node:crypto";
import { fold } from "#schema/text/fold.ts";
import type { MemberBody } from "../profile/member-body.ts";
import { nameKey } from "./company-name.ts";
import { contactKeys } from "./contact-keys.ts";

/** By what a member is recognised. */
export interface IdentityKeys {
  /** One shared is enough: `tax:<SCHEME>:<value>`, or `s:<hash>` of name, country, place and one contact. */
  strong: string[];
  /** One shared is worth asking a person. */
  weak: string[];
}

/** The keys of what one cluster says of a firm. */
export function identityKeys(body: MemberBody): IdentityKeys {
  const taxes = body.taxIds.filter(({ valid }) => valid).map(({ scheme, value }) => `tax:${scheme}:${value}`);
  const name = nameKey(body.name);
  const place = placeOf(body);
  const contacts = contactKeys(body);
  const named = name === "" ? undefined : `${body.country}|${name}`;
  const strong = named && place ? contacts.map((contact) => hashed("s", `${named}|${place}|${contact}`)) : [];
  const weak = [
    ...(named && place ? [hashed("np", `${named}|${place}`)] : []),
    ...(named ? contacts.map((contact) => hashed("nc", `${named}|${contact}`)) : []),
    ...(place ? contacts.map((contact) => hashed("pc", `${body.country}|${place}|${contact}`)) : []),
  ];
  return { strong: [...new Set([...taxes, ...strong])], weak: [...new Set(weak)] };
}

/** The gazetteer's key, or the town as written where the gazetteer does not know it. */
export function placeOf({ placeKey, place }: MemberBody): string | undefined {
  if (placeKey !== undefined) return placeKey;
  return place === undefined ? undefined : fold(place);
}

/** Short, so that a million keys stay small in the index; 96 bits leave no room for chance. */
function hashed(kind: string, text: string): string {
  return `${kind}:${createHash("sha256").update(text).digest("base64url").slice(0, 16)}`;
}

/** Two values of one scheme that differ, when both are valid, are two firms. */
export function taxOf(strongKeys: readonly string[]): Map<string, Set<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const key of strongKeys) {
    if (!key.startsWith("tax:")) continue;
    const colon = key.indexOf(":", 4);
    const scheme = key.slice(4, colon);
    const values = numbers.get(scheme) ?? new Set<string>();
    numbers.set(scheme, values.add(key.slice(colon + 1)));
  }
  return numbers;
}

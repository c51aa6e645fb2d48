import { type EntityType, isPlain } from "./entity-types.ts";
import { type KeyValue, readKey } from "./key-shape.ts";

/**
 * The id that names its type: `Cluster:metalworking`. A key of several fields, or of other things than text, is
 * written as base64url of its JSON.
 */
export function globalId({ name, keyFields }: EntityType, key: KeyValue): string {
  const [only] = keyFields;
  const text =
    isPlain(keyFields) && only ? key[only.name] : Buffer.from(JSON.stringify(key)).toString("base64url");
  return `${name}:${String(text)}`;
}

/** What an id that names its type says, or undefined where it names none of these, or its key cannot be one. */
export function readGlobalId(
  types: ReadonlyMap<string, EntityType>,
  id: string,
): { type: EntityType; key: KeyValue } | undefined {
  const colon = id.indexOf(":");
  const type = colon < 0 ? undefined : types.get(id.slice(0, colon));
  if (!type) return undefined;
  const key = keyIn(type, id.slice(colon + 1));
  return key && { type, key };
}

function keyIn({ keyFields }: EntityType, text: string): KeyValue | undefined {
  const [only] = keyFields;
  if (isPlain(keyFields) && only) return { [only.name]: text };
  try {
    return readKey(keyFields, JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch {
    return undefined;
  }
}

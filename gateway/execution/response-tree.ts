import { isJsonObject } from "./json-object.ts";
import type { ResponsePath } from "./selection.ts";

/** An object of the response under construction and where it stands. */
export interface Place {
  path: ResponsePath;
  value: Record<string, unknown>;
}

/**
 * The response as the stock executor is building it. The executor hands data sources neither its result
 * nor the entities that representations were made of, but it keeps the objects that root fetches return
 * and merges everything else into them: holding on to those objects is enough to find every entity.
 */
export class ResponseTree {
  readonly #root: Record<string, unknown> = Object.create(null);

  /** Takes up the data of a root fetch, by the same rules by which the executor merges it. */
  rootArrived(data: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(data)) {
      const standing = this.#root[key];
      const merges =
        (isJsonObject(standing) && isJsonObject(value)) ||
        (Array.isArray(standing) && Array.isArray(value) && standing.length === value.length);
      if (!merges) this.#root[key] = value;
    }
  }

  /**
   * Where each representation's entity stands in the response, in order of the representations. The
   * executor skips entities that give no representation, so the two are matched by what they say.
   */
  placesOf(fetchPath: ResponsePath, representations: readonly unknown[]): (Place | undefined)[] {
    const places = [...placesBelow(this.#root, fetchPath, [])];
    if (places.length === representations.length) return places;
    let next = 0;
    return representations.map((representation) => {
      for (let index = next; index < places.length; index++) {
        const place = places[index];
        if (!place || !speaksOf(representation, place.value)) continue;
        next = index + 1;
        return place;
      }
      return undefined;
    });
  }
}

function* placesBelow(value: unknown, path: ResponsePath, at: ResponsePath): Generator<Place> {
  if (Array.isArray(value)) {
    const rest = path[0] === "@" ? path.slice(1) : path;
    for (const [index, item] of value.entries()) yield* placesBelow(item, rest, [...at, index]);
    return;
  }
  if (!isJsonObject(value)) return;
  const [step, ...rest] = path;
  if (step === undefined) yield { path: at, value };
  else if (Object.hasOwn(value, step)) yield* placesBelow(value[step], rest, [...at, step]);
}

/** Rewrites of the planner may have renamed a representation's type; its other fields are the entity's. */
function speaksOf(representation: unknown, entity: unknown): boolean {
  if (Array.isArray(representation))
    return (
      Array.isArray(entity) &&
      entity.length === representation.length &&
      representation.every((item, index) => speaksOf(item, entity[index]))
    );
  if (!isJsonObject(representation)) return representation === entity;
  if (!isJsonObject(entity)) return false;
  return Object.entries(representation).every(
    ([key, value]) => key === "__typename" || speaksOf(value, entity[key]),
  );
}

import { lines } from "./border-lines.ts";
import { earthRadiusKm, type Point } from "./distances.ts";

export type BorderLine = {
  /** The two countries' ISO 3166-1 codes, in the order of the source table; either order finds the line. */
  readonly countries: readonly [string, string];
  /** One or more lines, each a list of [longitude, latitude] in degrees (the order of GeoJSON). */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
};

type Vector = readonly [x: number, y: number, z: number];
type Segment = { readonly from: Vector; readonly to: Vector; readonly normal: Vector };

/**
 * The land borders of the region. Derived from Natural Earth (public domain) by `derive-borders.mjs`, true to the
 * source within 0.2 km; the source itself is good to about a kilometre.
 */
export const borderLines: readonly BorderLine[] = Object.entries(lines).map(([pair, parts]) => {
  const [a = "", b = ""] = pair.split("-");
  return { countries: [a, b], lines: parts };
});

/** The border line of two countries, named in either order; undefined when there is none in the table. */
export function borderLine([a, b]: readonly [string, string]): BorderLine | undefined {
  return borderLines.find(({ countries: [c, d] }) => (a === c && b === d) || (a === d && b === c));
}

/**
 * The distance in kilometres from a point to the border line of two countries (in either order), measured to the
 * nearest point of the line's great-circle segments; undefined when the table has no such border.
 */
export function distanceToBorderKm(point: Point, between: readonly [string, string]): number | undefined {
  const border = borderLine(between);
  if (border === undefined) return undefined;
  const at = vector(point.longitude, point.latitude);
  let least = Number.POSITIVE_INFINITY;
  for (const segment of segmentsOf(border)) least = Math.min(least, angleToSegment(at, segment));
  return least * earthRadiusKm;
}

const segments = new Map<BorderLine, readonly Segment[]>();

function segmentsOf(border: BorderLine): readonly Segment[] {
  const known = segments.get(border);
  if (known !== undefined) return known;
  const made = border.lines.flatMap((line) => {
    const vectors = line.map(([longitude, latitude]) => vector(longitude, latitude));
    return vectors.slice(1).map((to, index) => {
      const from = vectors[index] ?? to;
      return { from, to, normal: cross(from, to) };
    });
  });
  segments.set(border, made);
  return made;
}

/** The angle in radians from a unit vector to the nearer of the segment's inner points and its two ends. */
function angleToSegment(at: Vector, { from, to, normal }: Segment): number {
  const ends = Math.min(angle(at, from), angle(at, to));
  const length = Math.hypot(...normal);
  if (length === 0) return ends;
  const isBeside = dot(cross(normal, from), at) > 0 && dot(cross(to, normal), at) > 0;
  return isBeside ? Math.min(ends, Math.abs(Math.asin(dot(normal, at) / length))) : ends;
}

function vector(longitude: number, latitude: number): Vector {
  const [x, y] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Exact for small angles too, where the arc cosine is not. */
function angle(a: Vector, b: Vector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
}

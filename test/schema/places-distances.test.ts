import fc from "fast-check";
import { borderLine, borderLines, distanceToBorderKm } from "#schema/places/borders.ts";
import { boundingBox, boxContains, distanceKm, earthRadiusKm, type Point } from "#schema/places/distances.ts";
import { placeByKey } from "#schema/places/gazetteer.ts";

function at(key: string): Point {
  const place = placeByKey(key);
  if (place === undefined) throw new Error(`no place ${key}`);
  return place;
}

describe("distances", () => {
  it.each([
    ["LT/alytus", "PL/suwalki", 79.0],
    ["LT/kazlu-ruda", "PL/suwalki", 79.6],
    ["LT/lazdijai", "PL/goldap", 79.1],
    ["LT/alytus", "PL/augustow", 92.8],
  ])("%s to %s is %d km", (from, to, km) => {
    expect(Math.abs(distanceKm(at(from), at(to)) - km)).toBeLessThan(0.06);
    expect(distanceKm(at(to), at(from))).toBeCloseTo(distanceKm(at(from), at(to)), 9);
  });

  it("put Hrodna just outside 80 km of Alytus", () => {
    expect(distanceKm(at("LT/alytus"), at("BY/hrodna"))).toBeCloseTo(80.02, 2);
  });

  it("are right at the ends of the earth", () => {
    const quarter = (earthRadiusKm * Math.PI) / 2;
    expect(distanceKm({ latitude: 90, longitude: 0 }, { latitude: 0, longitude: 77 })).toBeCloseTo(
      quarter,
      6,
    );
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(
      2 * quarter,
      6,
    );
    expect(distanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(
      111.195,
      3,
    );
    expect(distanceKm(at("LT/alytus"), at("LT/alytus"))).toBe(0);
  });
});

describe("the box round a circle", () => {
  it("holds Augustow, which the circle of 80 km round Alytus does not", () => {
    const box = boundingBox(at("LT/alytus"), 80);
    expect(boxContains(box, at("PL/augustow"))).toBe(true);
    expect(distanceKm(at("LT/alytus"), at("PL/augustow"))).toBeGreaterThan(80);
    expect(boxContains(box, at("PL/bialystok"))).toBe(false);
  });

  it("holds every point of the circle, at the poles and across the date line too", () => {
    const latitude = fc.oneof(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.constantFrom(-90, -89.9999, -89, 0, 54, 89, 89.9999, 90),
    );
    const longitude = fc.oneof(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.constantFrom(-180, -179.99, 0, 24, 179.99, 180),
    );
    const km = fc.oneof(
      fc.double({ min: 0, max: 500, noNaN: true }),
      fc.double({ min: 0, max: 20_015, noNaN: true }),
    );
    const bearing = fc.double({ min: 0, max: 360, noNaN: true });
    fc.assert(
      fc.property(latitude, longitude, km, bearing, (lat, lon, radius, course) => {
        const centre = { latitude: lat, longitude: lon };
        const point = destination(centre, radius, course);
        const box = boundingBox(centre, radius);
        expect([box, point, boxContains(box, point)]).toEqual([box, point, true]);
        expect(boxContains(box, centre)).toBe(true);
      }),
      { numRuns: 20_000, seed: 9 },
    );
  });

  it("is no larger than it need be", () => {
    const box = boundingBox({ latitude: 54, longitude: 24 }, 80);
    expect(box.north - box.south).toBeCloseTo(1.4389, 3);
    expect(box.east - box.west).toBeCloseTo(2.4484, 3);
    const wrapped = boundingBox({ latitude: 0, longitude: 179.9 }, 50);
    expect(wrapped.west).toBeGreaterThan(wrapped.east);
    expect(boxContains(wrapped, { latitude: 0, longitude: 0 })).toBe(false);
  });
});

/** The point that lies so many kilometres from another on a course in degrees. */
function destination({ latitude, longitude }: Point, km: number, course: number): Point {
  const radians = Math.PI / 180;
  const [angle, lat, bearing] = [km / earthRadiusKm, latitude * radians, course * radians];
  const sine = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing);
  const north = Math.asin(Math.max(-1, Math.min(1, sine)));
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
    Math.cos(angle) - Math.sin(lat) * Math.sin(north),
  );
  const turned = longitude + east / radians;
  return {
    latitude: north / radians,
    longitude: turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned,
  };
}

describe("distances to a border", () => {
  it.each([
    ["PL/suwalki", 22],
    ["PL/goldap", 31],
    ["LT/marijampole", 31],
    ["LT/alytus", 47],
    ["PL/sokolka", 59],
    ["PL/elk", 64],
    ["PL/gizycko", 74],
    ["PL/monki", 75],
    ["LT/kaunas", 83],
    ["PL/bialystok", 92],
  ])("from %s to the Polish-Lithuanian one are %d km", (key, km) => {
    const measured = distanceToBorderKm(at(key), ["PL", "LT"]);
    expect(Math.abs((measured ?? 0) - km)).toBeLessThan(1);
    expect(distanceToBorderKm(at(key), ["LT", "PL"])).toBe(measured);
  });

  // Rows of the project's town table: PL-LT, PL-BY, LT-BY, PL-RU, LT-RU. It was reckoned on a flat projection, which
  // a great circle leaves by under one percent over hundreds of kilometres.
  it.each([
    ["PL/bialystok", 92.2, 44.0, 90.5, 138.0, 138.5],
    ["PL/augustow", 34.8, 34.1, 34.9, 58.6, 58.7],
    ["PL/bielsk-podlaski", 132.1, 30.7, 129.4, 178.5, 179.2],
    ["PL/sokolka", 59.5, 12.9, 55.5, 116.5, 116.5],
    ["PL/hajnowka", 133.1, 16.6, 128.5, 187.5, 187.5],
    ["PL/sejny", 8.1, 20.7, 20.7, 46.9, 46.9],
    ["PL/suwalki", 21.8, 40.9, 40.9, 29.2, 29.2],
    ["PL/siemiatycze", 173.4, 25.2, 171.6, 213.3, 214.6],
    ["PL/monki", 75.0, 57.2, 75.0, 104.6, 105.9],
    ["PL/elk", 64.4, 74.2, 74.6, 58.3, 64.4],
    ["PL/gizycko", 74.3, 112.8, 112.8, 37.1, 74.3],
    ["PL/goldap", 30.6, 86.9, 86.9, 5.4, 29.0],
    ["PL/olecko", 39.7, 64.8, 64.8, 35.0, 39.7],
    ["PL/pisz", 102.6, 114.6, 115.6, 82.5, 102.6],
    ["PL/wegorzewo", 68.8, 117.7, 117.7, 17.7, 66.9],
    ["LT/alytus", 47.0, 62.4, 49.3, 82.9, 82.9],
    ["LT/marijampole", 31.4, 69.5, 69.5, 44.1, 41.5],
    ["LT/lazdijai", 9.0, 32.9, 32.9, 50.5, 50.5],
    ["LT/druskininkai", 32.1, 33.8, 8.7, 88.2, 88.2],
    ["LT/kazlu-ruda", 53.0, 90.0, 90.0, 63.7, 41.7],
    ["BY/vawkavysk", 108.3, 37.2, 81.4, 174.4, 174.4],
    ["LT/kaunas", 83.3, 110.5, 103.4, 95.0, 68.6],
    ["LT/vilnius", 131.8, 142.3, 27.7, 165.7, 156.9],
    ["BY/hrodna", 35.8, 16.9, 25.7, 101.9, 101.9],
    ["BY/brest", 205.3, 3.7, 200.3, 258.7, 258.9],
    ["UA/lutsk", 376.9, 148.4, 354.3, 439.1, 439.1],
    ["UA/lviv", 457.6, 189.1, 450.8, 509.8, 510.4],
    ["RU/kaliningrad", 150.1, 209.3, 209.3, 32.8, 69.4],
  ])("from %s are those of the table", (key, ...kilometres) => {
    const borders = [
      ["PL", "LT"],
      ["PL", "BY"],
      ["LT", "BY"],
      ["PL", "RU"],
      ["LT", "RU"],
    ] as const;
    for (const [index, border] of borders.entries()) {
      const known = kilometres[index] ?? 0;
      const measured = distanceToBorderKm(at(key), border) ?? Number.NaN;
      expect([border, measured, Math.abs(measured - known) < Math.max(1, known * 0.008)]).toEqual([
        border,
        measured,
        true,
      ]);
    }
  });

  it("are zero on the line, to its ends where it ends, and unknown where there is no border", () => {
    for (const { countries, lines } of borderLines) {
      const [longitude, latitude] = lines[0]?.[0] ?? [0, 0];
      expect(distanceToBorderKm({ latitude, longitude }, countries)).toBeLessThan(0.001);
    }
    const warsaw = distanceToBorderKm(at("PL/warsaw"), ["PL", "LT"]) ?? 0;
    const nearestVertex = Math.min(
      ...(borderLine(["PL", "LT"])?.lines.flat() ?? []).map(([longitude, latitude]) =>
        distanceKm(at("PL/warsaw"), { latitude, longitude }),
      ),
    );
    expect(warsaw).toBeGreaterThan(200);
    expect(warsaw).toBeLessThanOrEqual(nearestVertex);
    expect(distanceToBorderKm(at("PL/warsaw"), ["PL", "PT"])).toBeUndefined();
    expect(distanceToBorderKm(at("PL/warsaw"), ["PL", "PL"])).toBeUndefined();
  });

  it("agree with a walk along the line in small steps", () => {
    const point = fc.record({
      latitude: fc.double({ min: 48, max: 57, noNaN: true }),
      longitude: fc.double({ min: 18, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(point, fc.constantFrom(...borderLines), (place, { countries, lines }) => {
        let least = Number.POSITIVE_INFINITY;
        for (const line of lines) {
          for (const [index, [x, y]] of line.entries()) {
            const [beforeX, beforeY] = line[index - 1] ?? [x, y];
            for (let step = 0; step <= 50; step++) {
              const share = step / 50;
              const on = {
                longitude: beforeX + (x - beforeX) * share,
                latitude: beforeY + (y - beforeY) * share,
              };
              least = Math.min(least, distanceKm(place, on));
            }
          }
        }
        expect(Math.abs((distanceToBorderKm(place, countries) ?? 0) - least)).toBeLessThan(0.1);
      }),
      { numRuns: 60, seed: 10 },
    );
  });

  it("run between seven pairs of neighbours", () => {
    expect(borderLines.map(({ countries }) => countries.join("-"))).toEqual([
      "PL-LT",
      "PL-BY",
      "LT-BY",
      "PL-RU",
      "LT-RU",
      "PL-UA",
      "BY-UA",
    ]);
  });
});

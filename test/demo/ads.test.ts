import { demoAds } from "#demo/ads/index.ts";
import { demoFirms } from "#demo/firms/index.ts";

const now = new Date("2026-11-20T08:00:00Z");
const { offers, seekers } = demoAds(1000, undefined, now);

describe("the demonstration's job ads", () => {
  it("are one offer for twelve firms and half as many seekers, the same in every size", () => {
    expect(offers).toHaveLength(83);
    expect(seekers).toHaveLength(41);
    expect(demoAds(240, undefined, now).offers).toEqual(offers.slice(0, 20));
  });

  it("state the pay wherever the workplace is in Lithuania", () => {
    const lithuanian = offers.filter((offer) => offer.country === "LT");
    expect(lithuanian.length).toBeGreaterThan(10);
    expect(lithuanian.every((offer) => offer.salary?.currency === "EUR")).toBe(true);
    expect(offers.some((offer) => offer.country === "PL" && !offer.salary)).toBe(true);
  });

  it("name employers that are members at the workplace's own town", () => {
    const firms = new Map([...demoFirms(1000)].map((firm) => [firm.key, firm]));
    const named = offers.filter((offer) => offer.employerKey);
    expect(named.length).toBeGreaterThan(offers.length / 2);
    for (const offer of named) {
      const firm = firms.get(offer.employerKey ?? "");
      expect(firm?.flaw).toBeUndefined();
      expect({ name: firm?.name, placeKey: firm?.placeKey }).toEqual({
        name: offer.employerName,
        placeKey: offer.placeKey,
      });
    }
    expect(named.length).toBeLessThan(offers.length);
  });

  it("run out for every tenth ad and run on for the others", () => {
    const over = offers.filter((offer) => new Date(offer.expiresAt) < now);
    expect(over).toHaveLength(8);
    expect(offers.every((offer) => new Date(offer.publishedAt) <= now)).toBe(true);
  });

  it("tell of seekers only what nobody can be known by", () => {
    for (const seeker of seekers) {
      const told = Object.values({ ...seeker.titles, ...seeker.summaries }).join(" ");
      expect(told).not.toMatch(/@|\+\d|example/u);
      expect(Object.keys(seeker)).not.toContain("name");
      expect(seeker.contactEmail).toMatch(/@ads\.example$/u);
    }
  });
});

import { demoAds } from "#demo/ads/index.ts";
import { demoExpectations, demoFirms } from "#demo/firms/index.ts";
import { metalTrades } from "#demo/firms/metal-trades.ts";
import { demoTowns } from "#demo/firms/towns.ts";
import { woodSpecies, woodTrades } from "#demo/firms/wood-trades.ts";
import { checkNumber } from "#schema/numbers/check-number.ts";
import { findPlaces, placeByKey } from "#schema/places/gazetteer.ts";
import { parseActivity } from "#schema/reference/activities.ts";
import { capabilityByCode, tagCapabilities } from "#schema/reference/capabilities.ts";
import { parseCertificate } from "#schema/reference/certificates.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import { findSpecies } from "#schema/reference/species.ts";

const size = 1000;
const firms = [...demoFirms(size)];
const sound = firms.filter((firm) => !firm.flaw);
const spoilt = new Set(demoExpectations(size).spoiltTaxIds);

describe("the demonstration speaks the platform's reference tables:", () => {
  it("its towns are the gazetteer's, found by the name that the firms write", () => {
    for (const town of demoTowns) {
      expect(placeByKey(town.key)).toMatchObject({ country: town.country });
      expect(findPlaces(town.name, { country: town.country })[0]?.key).toBe(town.key);
    }
  });

  it("its capabilities are in the vocabulary", () => {
    const codes = [...metalTrades, ...woodTrades].map((trade) => trade.capability);
    expect(codes.filter((code) => !capabilityByCode(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("its texts name what its codes say, in each language they are written in", () => {
    for (const trade of [...metalTrades, ...woodTrades]) {
      for (const language of ["pl", "lt", "en"] as const) {
        expect({
          trade: trade.capability,
          language,
          found: tagCapabilities(trade.work[language]),
        }).toMatchObject({
          found: expect.arrayContaining([trade.capability]),
        });
      }
    }
  });

  it("its tax numbers are right, but for the firms whose number is spoilt", () => {
    for (const firm of firms) {
      const verdicts = firm.taxIds.map(({ scheme, value }) => checkNumber(scheme, value).valid);
      expect({ key: firm.key, valid: verdicts }).toEqual({
        key: firm.key,
        valid: spoilt.has(firm.key) ? [false] : firm.taxIds.map(() => true),
      });
    }
  });

  it("its activities, certificates, species and countries are known, national suffixes included", () => {
    const activities = sound.flatMap((firm) => firm.activities);
    expect(activities.filter((id) => !parseActivity(id).valid)).toEqual([]);
    expect(activities.some((id) => id.endsWith(".Z")) && activities.some((id) => id.endsWith(".00"))).toBe(
      true,
    );
    const standards = sound.flatMap((firm) =>
      [...firm.certificates, ...(firm.wood?.chainOfCustody ?? [])].map((certificate) => certificate.standard),
    );
    expect(standards.filter((standard) => !parseCertificate(standard).known)).toEqual([]);
    expect(woodSpecies.map(({ latin }) => findSpecies(latin)[0]?.latin)).toEqual(
      woodSpecies.map(({ latin }) => latin),
    );
    expect(
      sound.flatMap((firm) => [firm.country, ...firm.exportsTo]).filter((code) => !countryByCode(code)),
    ).toEqual([]);
  });

  it("its flaws are flaws", () => {
    for (const firm of firms) {
      if (firm.flaw?.field === "country") expect(countryByCode(firm.country)).toBeUndefined();
      if (firm.flaw?.field === "capabilities") expect(firm.capabilities.every(capabilityByCode)).toBe(false);
      if (firm.flaw?.field === "activities")
        expect(firm.activities.some((id) => parseActivity(id).valid)).toBe(false);
      if (firm.flaw?.field === "latitude") expect(firm.latitude).toBeGreaterThan(90);
      if (firm.flaw?.field === "size") expect(["MICRO", "SMALL", "MEDIUM", "LARGE"]).not.toContain(firm.size);
    }
  });

  it("its job ads name occupations of ISCO-08 and towns of the gazetteer", () => {
    const { offers, seekers } = demoAds(size);
    for (const ad of [...offers, ...seekers]) {
      expect(occupationByCode(ad.occupation)).toBeDefined();
      expect(placeByKey(ad.placeKey)?.country).toBe(ad.country);
    }
  });
});

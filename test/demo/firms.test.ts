import { type DemoFirm, demoDay, firmAsListed } from "#demo/firm.ts";
import { demoExpectations, demoFirm, demoFirms, demoSeed } from "#demo/firms/index.ts";
import { fold } from "#schema/text/fold.ts";

const size = 1000;
const firms = [...demoFirms(size)];
const byKey = new Map(firms.map((firm) => [firm.key, firm]));
const many = [...demoFirms(20_000)];
const expected = demoExpectations(size);

const firmOf = (key: string): DemoFirm => {
  const firm = byKey.get(key);
  if (!firm) throw new Error(`no firm ${key}`);
  return firm;
};
const bareName = (name: string) =>
  fold(name)
    .replace(/\b(uab|sp\. ?z ?o\. ?o\.?)/gu, "")
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();
const hostOf = (url: string) => new URL(url).host.replace(/^www\./u, "");
const contactsOf = (firm: DemoFirm) => [firm.phone, hostOf(firm.website), firm.email.split("@")[1]];
const inBoth = firms.filter((firm) => firm.clusters.length === 2);

describe("the demonstration's firms", () => {
  it("are the same firms in every size and in every run", () => {
    expect([...demoFirms(120)]).toEqual(firms.slice(0, 120));
    expect(demoFirm(777, demoSeed)).toEqual(firms[776]);
    expect(demoFirm(777, 7)).not.toEqual(firms[776]);
  });

  it("are about half metal and half wood, and as many members as expected", () => {
    const accepted = firms.filter((firm) => !firm.flaw);
    expect(accepted).toHaveLength(expected.companies);
    expect(accepted.filter((firm) => firm.metal)).toHaveLength(expected.metalMembers);
    expect(accepted.filter((firm) => firm.wood)).toHaveLength(expected.woodMembers);
    expect(expected.metalMembers + expected.woodMembers).toBe(expected.memberships);
    expect(expected.woodMembers).toBeGreaterThan(0.45 * size);
    expect(expected.woodMembers).toBeLessThan(0.6 * size);
  });

  it("lie mostly in Białystok, Suwałki, Alytus and Marijampolė", () => {
    const heavy = ["PL/bialystok", "PL/suwalki", "LT/alytus", "LT/marijampole"];
    expect(firms.filter((firm) => heavy.includes(firm.placeKey)).length).toBeGreaterThan(0.5 * size);
    expect(new Set(firms.map((firm) => firm.placeKey)).size).toBeGreaterThanOrEqual(20);
  });

  it("say nothing about a real firm: hosts that cannot exist, numbers that nobody has", () => {
    for (const firm of firms.flatMap((one) => [
      one,
      ...one.clusters.map((cluster) => firmAsListed(one, cluster)),
    ])) {
      expect(firm.email).toMatch(/^[a-z0-9-]+@[a-z0-9-]+\.example$/u);
      expect(new URL(firm.website).host).toMatch(/\.example$/u);
      expect(firm.phone).toMatch(/^\+(?:48(?:85|87)0|370(?:315|343|318|313|37)0)\d+$/u);
      for (const { scheme, value } of firm.taxIds) {
        const blocks = {
          PL_NIP: /^(100|010|001)/u,
          PL_REGON: /^99/u,
          PL_KRS: /^09/u,
          LT_CODE: /^99/u,
          LT_VAT: /^LT9/u,
        };
        expect(value).toMatch(blocks[scheme]);
      }
    }
  });

  it("write in the language of their country, and some in others", () => {
    for (const firm of firms) {
      expect(firm.descriptions[firm.placeKey.startsWith("LT") ? "lt" : "pl"]).toBeTruthy();
    }
    const english = firms.filter((firm) => firm.descriptions.en).length;
    expect(english).toBeGreaterThan(0.25 * size);
    expect(english).toBeLessThan(0.5 * size);
  });

  it("hold certificates that ran out before the demonstration's day and others that run on", () => {
    const days = firms.flatMap((firm) => firm.certificates.flatMap((one) => one.validUntil ?? []));
    expect(days.some((day) => day < demoDay)).toBe(true);
    expect(days.some((day) => day > demoDay)).toBe(true);
  });

  it("have a name that nobody else in their town has, but for the namesakes next door", () => {
    const namesInTowns = new Set(many.map((firm) => `${bareName(firm.name)}/${firm.placeKey}`));
    const names = new Set(many.map((firm) => bareName(firm.name)));
    const { namesakesElsewhere, namesakesNextDoor } = demoExpectations(many.length);
    expect(many.length - namesInTowns.size).toBe(namesakesNextDoor.length);
    expect(many.length - names.size).toBe(namesakesNextDoor.length + namesakesElsewhere.length);
  });

  it("have tax numbers of their own", () => {
    const ids = many.flatMap((firm) =>
      firm.taxIds.map(({ scheme, value }) => `${scheme} ${value.replaceAll("-", "")}`),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the demonstration's identity cases", () => {
  it("hold as many double members as expected, four in a hundred", () => {
    expect(inBoth).toHaveLength(expected.doubleMembers);
    expect(expected.doubleMembers).toBe(40);
    expect(expected.joinedByTaxId.length + expected.joinedByContact.length).toBe(40);
  });

  it("join half of the double members by a tax number that both lists give", () => {
    expect(expected.joinedByTaxId).toHaveLength(20);
    for (const key of expected.joinedByTaxId) {
      const [metal, wood] = sides(key);
      const shared = metal.taxIds.filter((id) => wood.taxIds.some((other) => other.value === id.value));
      expect(shared.length).toBeGreaterThan(0);
    }
  });

  it("join the other half only by name, town and exactly one contact", () => {
    expect(expected.joinedByContact).toHaveLength(20);
    expect(new Set(expected.joinedByContact.map((one) => one.by))).toEqual(
      new Set(["phone", "website", "email"]),
    );
    for (const { key, by } of expected.joinedByContact) {
      const [metal, wood] = sides(key);
      expect(wood.taxIds).toEqual([]);
      expect(bareName(metal.name)).toBe(bareName(wood.name));
      expect(metal.phone === wood.phone).toBe(by === "phone");
      expect(hostOf(metal.website) === hostOf(wood.website)).toBe(by === "website");
      expect(metal.email.split("@")[1] === wood.email.split("@")[1]).toBe(by === "email");
    }
  });

  it("spell some double members differently in their two lists", () => {
    const differing = inBoth.filter((firm) => firmAsListed(firm, "metalworking").name !== firm.name);
    expect(differing.length).toBeGreaterThan(20);
    expect(
      differing.every((firm) => bareName(firmAsListed(firm, "metalworking").name) === bareName(firm.name)),
    ).toBe(true);
  });

  it("hold ten pairs of one name in two towns, with nothing else in common", () => {
    expect(expected.namesakesElsewhere).toHaveLength(10);
    for (const [left, right] of expected.namesakesElsewhere.map(pair)) {
      expect(left.name).toBe(right.name);
      expect(left.placeKey).not.toBe(right.placeKey);
      expectNothingShared(left, right);
    }
  });

  it("hold five pairs of one name in one town that share no contact and no number", () => {
    expect(expected.namesakesNextDoor).toHaveLength(5);
    for (const [left, right] of expected.namesakesNextDoor.map(pair)) {
      expect(left.name).toBe(right.name);
      expect(left.placeKey).toBe(right.placeKey);
      expect(right.taxIds).toEqual([]);
      expectNothingShared(left, right);
    }
  });

  it("hold ten metal records that must be rejected, with the reason of each", () => {
    const flawed = firms.filter((firm) => firm.flaw);
    expect(flawed.map((firm) => ({ key: firm.key, flaw: firm.flaw }))).toEqual(expected.rejected);
    expect(flawed).toHaveLength(10);
    expect(new Set(flawed.map((firm) => firm.flaw?.field)).size).toBe(5);
    expect(flawed.every((firm) => firm.clusters.join() === "metalworking")).toBe(true);
  });
});

function sides(key: string): [DemoFirm, DemoFirm] {
  return [firmAsListed(firmOf(key), "metalworking"), firmAsListed(firmOf(key), "woodworking")];
}

function pair([left, right]: readonly [string, string]): [DemoFirm, DemoFirm] {
  return [firmOf(left), firmOf(right)];
}

function expectNothingShared(left: DemoFirm, right: DemoFirm) {
  expect(contactsOf(left).filter((contact) => contactsOf(right).includes(contact))).toEqual([]);
  expect(left.taxIds.filter((id) => right.taxIds.some((other) => other.value === id.value))).toEqual([]);
}

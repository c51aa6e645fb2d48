import fc from "fast-check";
import { nameKey } from "#subgraphs/directory/identity/company-name.ts";
import { contactKeys } from "#subgraphs/directory/identity/contact-keys.ts";
import {
  type IdentityDecision,
  type IdentityMember,
  partition,
} from "#subgraphs/directory/identity/partition.ts";

function groups(members: readonly IdentityMember[], decisions: readonly IdentityDecision[] = []): string[] {
  return partition(members, decisions)
    .map(({ members: together }) => together.join(" "))
    .sort();
}

const member = (id: string, ...strongKeys: string[]): IdentityMember => ({ id, strongKeys });

describe("putting members into firms", () => {
  it("joins members with one valid number, and members with one name, place and contact", () => {
    const members = [
      member("a", "tax:PL_NIP:1"),
      member("b", "tax:PL_NIP:1", "s:x"),
      member("c", "s:x"),
      member("d", "s:y"),
    ];
    expect(groups(members)).toEqual(["a b c", "d"]);
  });

  it("does not join by a contact what has two different numbers of one scheme", () => {
    expect(groups([member("a", "tax:PL_NIP:1", "s:x"), member("b", "tax:PL_NIP:2", "s:x")])).toEqual([
      "a",
      "b",
    ]);
  });

  it("leaves a member alone that stands between two firms of different numbers", () => {
    const members = [
      member("a", "tax:PL_NIP:1", "s:x"),
      member("b", "s:x", "s:y"),
      member("c", "tax:PL_NIP:2", "s:y"),
    ];
    expect(groups(members)).toEqual(["a", "b", "c"]);
  });

  it("takes numbers of different schemes for no contradiction", () => {
    expect(groups([member("a", "tax:LT_CODE:1", "s:x"), member("b", "tax:LT_VAT:2", "s:x")])).toEqual([
      "a b",
    ]);
  });

  it("obeys what a person decided, against numbers too", () => {
    const members = [member("a", "tax:PL_NIP:1"), member("b", "tax:PL_NIP:1"), member("c")];
    const decisions = [
      { left: "a", right: "b", same: false },
      { left: "a", right: "c", same: true },
    ];
    expect(groups(members, decisions)).toEqual(["a c", "b"]);
  });

  it("comes out the same in whatever order members and decisions stand", () => {
    const someKeys = fc.uniqueArray(
      fc.constantFrom("tax:PL_NIP:1", "tax:PL_NIP:2", "tax:LT_VAT:1", "s:a", "s:b", "s:c", "s:d"),
      { maxLength: 3 },
    );
    const someMembers = fc
      .array(someKeys, { minLength: 1, maxLength: 9 })
      .map((lists) => lists.map((keys, at) => member(`m${at}`, ...keys)));
    const someDecisions = fc.array(
      fc.record({
        left: fc.constantFrom("m0", "m1", "m2"),
        right: fc.constantFrom("m3", "m4"),
        same: fc.boolean(),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(someMembers, someDecisions, fc.infiniteStream(fc.nat()), (members, said, dice) => {
        const decisions = [...new Map(said.map((one) => [`${one.left} ${one.right}`, one])).values()];
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((entry) => ({ entry, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry);
        expect(groups(shuffled(members), shuffled(decisions))).toEqual(groups(members, decisions));
      }),
      { numRuns: 300, seed: 2010 },
    );
  });
});

describe("what a firm is recognised by", () => {
  it.each([
    ["UAB „Ąžuolas“", "Ąžuolas, UAB"],
    ["AZUOLAS", "Uždaroji akcinė bendrovė „Ąžuolas“"],
    ["Stalmet Sp. z o.o.", "STALMET SP. Z O. O. SP. K."],
    ["ТОВ «Дерево»", "Дерево"],
  ])("reads %s and %s as one name", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it("keeps a name that is nothing but a legal form", () => {
    expect(nameKey("UAB")).toBe("uab");
  });

  it("takes a site and a mailbox at one host for one contact, and a public mail host for none", () => {
    expect(contactKeys({ website: "https://www.medis.lt/lt", email: "info@medis.lt" })).toEqual([
      "h:medis.lt",
    ]);
    expect(contactKeys({ email: "firma@wp.pl", website: "https://facebook.com/firma" })).toEqual([]);
    expect(contactKeys({ phone: "+48123" })).toEqual(["p:+48123"]);
  });
});

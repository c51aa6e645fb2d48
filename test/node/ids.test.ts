import fc from "fast-check";
import type { EntityType } from "#gateway/node/entity-types.ts";
import { globalId, readGlobalId } from "#gateway/node/global-id.ts";
import type { KeyField, KeyValue } from "#gateway/node/key-shape.ts";

const leaves = {
  TEXT: { types: ["ID", "String"], value: fc.oneof(fc.string({ unit: "binary" }), fc.string()) },
  INTEGER: { types: ["Int"], value: fc.integer() },
  NUMBER: { types: ["Float"], value: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  BOOLEAN: { types: ["Boolean"], value: fc.boolean() },
  ANY: { types: ["Date"], value: fc.oneof(fc.string(), fc.integer(), fc.boolean()) },
} as const;

interface Keyed {
  fields: KeyField[];
  value: KeyValue;
}

const fieldName = fc.stringMatching(/^[a-z][a-zA-Z0-9_]{0,8}$/).filter((name) => !(name in {}));

/** A key of any shape, and a value for it. */
const { key: keyed } = fc.letrec<{
  key: Keyed;
  entry: { field: Omit<KeyField, "name">; value: KeyValue[string] };
}>((tie) => ({
  entry: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    ...Object.entries(leaves).map(([leaf, { types, value }]) =>
      fc
        .tuple(
          fc.constantFrom(...types),
          value as fc.Arbitrary<string | number | boolean>,
          fc.boolean(),
          fc.boolean(),
        )
        .map(([type, given, required, absent]) => ({
          field: { type: required ? `${type}!` : type, leaf: leaf as keyof typeof leaves },
          value: !required && absent ? null : given,
        })),
    ),
    tie("key").map(({ fields, value }) => ({ field: { type: "Inner!", below: fields }, value })),
  ),
  key: fc
    .uniqueArray(fc.tuple(fieldName, tie("entry")), {
      minLength: 1,
      maxLength: 4,
      selector: ([name]) => name,
    })
    .map((entries) => ({
      fields: entries.map(([name, { field }]) => ({ ...field, name })),
      value: Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
    })),
}));

const typeOf = (name: string, keyFields: KeyField[]): EntityType => ({
  name,
  owner: "owner",
  key: "any",
  keyFields,
  hasOwnId: false,
});
const read = (type: EntityType, id: string) => readGlobalId(new Map([[type.name, type]]), id);

// What JSON cannot tell apart: -0 is written as 0.
const written = (value: KeyValue): unknown => JSON.parse(JSON.stringify(value));

describe("ids that name their type", () => {
  it("say the same key again, whatever its shape and its values", () => {
    fc.assert(
      fc.property(keyed, ({ fields, value }) => {
        const type = typeOf("Thing", fields);
        const id = globalId(type, value);
        expect(id.startsWith("Thing:")).toBe(true);
        expect(written(read(type, id)?.key ?? {})).toEqual(written(value));
        expect(globalId(type, read(type, id)?.key ?? {})).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });

  it("differ where keys differ", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const fields: KeyField[] = [
          { name: "a", type: "ID!", leaf: "TEXT" },
          { name: "b", type: "ID!", leaf: "TEXT" },
        ];
        const type = typeOf("Pair", fields);
        fc.pre(left !== right);
        expect(globalId(type, { a: left, b: right })).not.toBe(globalId(type, { a: right, b: left }));
      }),
    );
  });

  it("are read from no text that does not hold the whole key", () => {
    const type = typeOf("Plot", [
      { name: "row", type: "Int!", leaf: "INTEGER" },
      { name: "at", type: "Spot!", below: [{ name: "x", type: "Float!", leaf: "NUMBER" }] },
    ]);
    const coded = (value: unknown) => `Plot:${Buffer.from(JSON.stringify(value)).toString("base64url")}`;
    for (const wrong of [
      {},
      [],
      null,
      7,
      "text",
      { row: 1 },
      { row: "1", at: { x: 1 } },
      { row: 1.5, at: { x: 1 } },
      { row: 1, at: 1 },
      { row: 1, at: [1] },
      { row: 1, at: {} },
      { row: 1, at: { x: null } },
      { at: { x: 1 }, __proto__: { row: 1 } },
    ])
      expect([wrong, read(type, coded(wrong))]).toEqual([wrong, undefined]);
    expect(read(type, coded({ more: "is dropped", at: { x: 1, y: 2 }, row: 1 }))?.key).toEqual({
      row: 1,
      at: { x: 1 },
    });
  });

  it("are read from no text at all without a failure", () => {
    const types = new Map(
      [
        typeOf("A", [{ name: "n", type: "Int!", leaf: "INTEGER" }]),
        typeOf("B", [{ name: "t", type: "ID!", leaf: "TEXT" }]),
      ].map((type) => [type.name, type]),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string().map((text) => `A:${text}`),
        ),
        (text) => {
          readGlobalId(types, text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

import fc from "fast-check";
import { editDistance } from "#schema/text/edit-distance.ts";
import { NumberLists } from "#subgraphs/directory/search/number-lists.ts";
import { PieceTable } from "#subgraphs/directory/search/piece-table.ts";
import { mergeSorted, Vocabulary } from "#subgraphs/directory/search/vocabulary.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "s", "ł", "1"), minLength: 1, maxLength: 9 });
const words = fc.uniqueArray(word, { maxLength: 60 });

function vocabularyOf(list: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const each of list) vocabulary.add(each);
  vocabulary.addHidden("~capability:SAWING");
  return vocabulary;
}

describe("the vocabulary of the index", () => {
  it("finds exactly the words that are one slip away from a word of four letters or more", () => {
    fc.assert(
      fc.property(words, word, (list, asked) => {
        fc.pre(asked.length >= 4);
        const vocabulary = vocabularyOf(list);
        const like = vocabulary.like(asked, 1).map(({ number }) => vocabulary.tokens[number]);
        expect(like.sort()).toEqual(list.filter((other) => editDistance(asked, other, 1) === 1).sort());
      }),
      { numRuns: 500 },
    );
  });

  it("finds words two slips away, and none that is farther", () => {
    const vocabulary = vocabularyOf(["frezowanie", "frezarki", "spawanie", "lakierowanie"]);
    const like = (asked: string) =>
      vocabulary.like(asked, 2).map(({ number, edits }) => [vocabulary.tokens[number], edits]);
    expect(like("frezovanei")).toEqual([["frezowanie", 2]]);
    expect(like("frezoanie")).toEqual([["frezowanie", 1]]);
    expect(like("szpafanie")).toEqual([["spawanie", 2]]);
    expect(like("capability:sawing")).toEqual([]);
  });

  it("finds the words with a beginning, also those that came after the last question", () => {
    fc.assert(
      fc.property(words, words, word, (before, after, beginning) => {
        const vocabulary = vocabularyOf(before);
        vocabulary.startingWith(beginning);
        for (const each of after) vocabulary.add(each);
        const found = vocabulary.startingWith(beginning).map((number) => vocabulary.tokens[number]);
        const expected = [...new Set([...before, ...after])]
          .filter((each) => each.startsWith(beginning))
          .sort();
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe("the index's own containers", () => {
  it("give back each list as it was pushed", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat()), { maxLength: 300 }), (pushes) => {
        const lists = new NumberLists();
        for (const [key, value] of pushes) lists.push(key, value);
        const into = new Uint32Array(300);
        for (let key = 0; key <= 5; key++) {
          const expected = pushes.filter(([other]) => other === key).map(([, value]) => value);
          expect([...into.subarray(0, lists.copy(key, into))]).toEqual(expected);
        }
      }),
    );
  });

  it("split a text at every space and remember each piece's tokens", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "ž", " ", "\u00a0", "\u2003", "\n", "ф"),
      maxLength: 60,
    });
    const table = new PieceTable();
    const known: string[] = [];
    fc.assert(
      fc.property(text, (each) => {
        const pieces: string[] = [];
        const read = (piece: string) => {
          const at = known.indexOf(piece);
          return at >= 0 ? [at] : [known.push(piece) - 1];
        };
        table.each(each, read, (tokens) => pieces.push(known[[tokens].flat()[0] ?? -1] ?? ""));
        expect(pieces).toEqual(each.split(/\s+/).filter((piece) => piece !== ""));
      }),
    );
  });

  it("forget their oldest pieces rather than grow without end, and still answer right", () => {
    const table = new PieceTable();
    for (let at = 0; at < 450_000; at++)
      table.each(
        `w${at}`,
        () => at,
        () => {},
      );
    let again = -1;
    table.each(
      "w449999 w1",
      (piece) => Number(piece.slice(1)),
      (tokens) => {
        again = Number(tokens);
      },
    );
    expect(again).toBe(1);
  });

  it("merge two sorted lists", () => {
    const sorted = fc.array(fc.nat(100)).map((list) => Uint32Array.from(list).sort());
    fc.assert(
      fc.property(sorted, sorted, (left, right) => {
        expect([...mergeSorted(left, right, (a, b) => a - b)]).toEqual(
          [...left, ...right].sort((a, b) => a - b),
        );
      }),
    );
  });
});

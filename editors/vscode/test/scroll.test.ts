import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lineAtTop, type Mark, rising, topOfLine } from "../src/preview/scroll";

const marks = (...pairs: [line: number, top: number][]): Mark[] => pairs.map(([line, top]) => ({ line, top }));

describe("the marks that the scrolling follows", () => {
  const cases: { name: string; given: Mark[]; expected: Mark[] }[] = [
    { name: "none", given: [], expected: [] },
    { name: "a page in the order of its source", given: marks([3, 10], [5, 60], [9, 200]), expected: marks([3, 10], [5, 60], [9, 200]) },
    { name: "marks in any order", given: marks([9, 200], [3, 10], [5, 60]), expected: marks([3, 10], [5, 60], [9, 200]) },
    { name: "a summary at the top does not hide the page", given: marks([90, 5], [3, 10], [5, 60], [9, 200]), expected: marks([3, 10], [5, 60], [9, 200]) },
    { name: "a summary at the end neither", given: marks([3, 10], [5, 60], [7, 90], [9, 200], [4, 300], [8, 310]), expected: marks([3, 10], [5, 60], [7, 90], [9, 200]) },
    { name: "of a block and its first entry at one height, one", given: marks([5, 60], [6, 60], [9, 200]), expected: marks([5, 60], [9, 200]) },
    { name: "of two blocks of one line, the first", given: marks([5, 60], [5, 90], [9, 200]), expected: marks([5, 60], [9, 200]) },
  ];
  for (const each of cases) {
    it(each.name, () => assert.deepEqual(rising(each.given), each.expected));
  }

  it("ten thousand marks take no time to speak of", () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ line: i + 1, top: i * 10 }));
    assert.equal(rising([...many].reverse()).length, 10_000);
  });
});

describe("from a line to a place and back", () => {
  const chain = marks([11, 100], [21, 300], [31, 400]);
  const places: [line: number, top: number][] = [[1, 0], [6, 50], [11, 100], [16, 200], [21, 300], [26, 350], [31, 400], [41, 1000]];
  for (const [line, top] of places) {
    it(`line ${line} is at ${top}`, () => {
      assert.equal(topOfLine(chain, line, 1000, 40), top);
      assert.equal(lineAtTop(chain, top, 1000, 40), line);
    });
  }

  it("what is out of range is at an end", () => {
    assert.equal(topOfLine(chain, -5, 1000, 40), 0);
    assert.equal(topOfLine(chain, 999, 1000, 40), 1000);
    assert.equal(lineAtTop(chain, -1, 1000, 40), 1);
    assert.equal(lineAtTop(chain, 5000, 1000, 40), 41);
  });

  it("a page without marks is followed evenly", () => {
    assert.equal(topOfLine([], 21, 1000, 40), 500);
    assert.equal(topOfLine([], 1, 0, 0), 0);
  });

  it("marks past the last line, and a mark at the very top, do no harm", () => {
    assert.equal(topOfLine(marks([1, 0], [50, 400]), 50, 300, 10), 400);
    assert.equal(topOfLine(marks([2, 0], [50, 400]), 1, 500, 60), 0);
  });
});

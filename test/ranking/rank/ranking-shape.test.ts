import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, toPlain } from "../../../src/core/index.ts";
import { Decimal, divide, exactOf, exactToDecimal, toDecimal } from "../../../src/number/index.ts";
import { selectTop } from "../../../src/ranking/cut/select-top.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import { rankingShape } from "../../../src/ranking/rank/ranking-shape.ts";
import { jsonSchemaOf } from "../../../src/schema/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

const third = exactToDecimal(divide(exactOf(100), exactOf(3)));
const items = [
  { id: "a", value: third },
  { id: "b", value: third },
  { id: "c", value: "12.5" },
  { id: "d", value: null },
];
const ranking = rankBy(items, { value: (each) => each.value, eligible: (each) => each.id !== "c" });
const row = ranking.rows[0];

/** What the function and the parser say: the same, but for the name of the argument. */
function problemsOf(given: unknown): string[] {
  const problems = refusal(() => selectTop(given as never, 1));
  const parsed = refusal(() => parse(rankingShape, given));
  expect(parsed).toEqual(problems.map((each) => each.replace(/ ranking\.?/, " ").trim()));
  return problems;
}
const withRows = (...rows: unknown[]) => ({ ...ranking, rows });

describe("rankingShape", () => {
  it("lets a ranking pass as it was made, and its rows through by reference", () => {
    expect(problemsOf(ranking)).toEqual([]);
    expect(selectTop(ranking, 2).selected[0]).toBe(row);
    expect(selectTop({ ...ranking }, 2).selected[0]).toBe(row);
  });

  it("lets a ranking pass as it was stored, with Decimals again where JSON has texts, and without a kind", () => {
    const { kind: _, ...stored } = JSON.parse(JSON.stringify(ranking));
    expect(problemsOf(stored)).toEqual([]);
    for (const copy of [stored, toPlain(ranking), parse(rankingShape, stored), structuredClone(toPlain(ranking))]) {
      const { selected } = selectTop(copy, 2);
      expect(selected.map((each) => each.value)).toEqual(ranking.rows.map((each) => each.value));
      expect(selected.every((each) => Decimal.isDecimal(each.value) && Object.isFrozen(each))).toBe(true);
      // The fraction is behind the 40 digits again: three of them are 100.
      expect(rankBy(selected, { value: (each) => each.value }).rows.map((each) => each.worstRank)).toEqual([2, 2]);
    }
    const rounded = rankBy(["79.549"], { value: (each) => each, decimals: 2 });
    expect(selectTop(toPlain(rounded), 1).selected).toEqual(rounded.rows);
  });

  it("hands on the items of the caller, and columns that a row carries besides", () => {
    const item = { id: "x" };
    const { selected } = selectTop(withRows({ ...toPlain(ranking).rows[0], worstRank: 1, item, note: 1 }) as never, 1);
    expect(selected[0]?.item).toBe(item);
    expect(selected[0]).toHaveProperty("note", 1);
    expect(Object.isFrozen(item)).toBe(false);
  });

  it("tells what is none", () => {
    expect(problemsOf(null)).toEqual(["invalid-input ranking"]);
    expect(problemsOf([1])).toEqual(["invalid-input ranking"]);
    expect(problemsOf({ ...ranking, rows: 3 })).toEqual(["invalid-input ranking.rows"]);
    expect(problemsOf({ ...ranking, kind: "selection" })).toEqual(["invalid-input ranking.kind"]);
    expect(problemsOf({ ...ranking, unranked: [{}, null] })).toEqual([
      "invalid-input ranking.unranked[0].reason",
      "invalid-input ranking.unranked[1]",
    ]);
    expect(problemsOf({ rows: [] })).toEqual(
      ["unranked", "ineligible", "order", "ties", "tieBreak", "rankedOn"].map((key) => `invalid-input ranking.${key}`),
    );
    const wrong = [null, { ...row, value: "?" }, { ...row, bestRank: 3 }, { ...row, value: new Decimal(NaN), tied: 1 }];
    expect(problemsOf(withRows(...wrong))).toEqual([
      "invalid-input ranking.rows[0]",
      "invalid-number ranking.rows[1].value",
      "invalid-input ranking.rows[2].worstRank",
      "invalid-number ranking.rows[3].value",
      "invalid-input ranking.rows[3].tied",
    ]);
  });

  it("refuses rows that do not stand in the order of their places", () => {
    const at = (bestRank: number, worstRank: number) => ({ ...row, rank: bestRank, bestRank, worstRank });
    expect(problemsOf(withRows(at(2, 2), at(1, 1)))).toEqual(["invalid-input ranking.rows[1].bestRank"]);
    expect(problemsOf(withRows(at(1, 2), at(2, 2)))).toEqual(["invalid-input ranking.rows[1].bestRank"]);
    expect(problemsOf(withRows(at(1, 2), at(1, 3)))).toEqual(["invalid-input ranking.rows[1].bestRank"]);
    expect(problemsOf(withRows(at(1, 2), at(1, 2), at(4, 4)))).toEqual([]);
  });

  it("takes for a rank what one can be: 1 or more, and halves", () => {
    const ranked = (rank: unknown) => problemsOf(withRows({ ...row, rank }));
    expect([1, 1.5, 7].flatMap(ranked)).toEqual([]);
    const refused = [0.5, 0, -1, Number.POSITIVE_INFINITY, Number.NaN, "1", null];
    expect(refused.map(ranked)).toEqual(refused.map(() => ["invalid-input ranking.rows[0].rank"]));
    expect(jsonSchemaOf(rankingShape)).toMatchObject({
      properties: { rows: { items: { properties: { rank: { type: "number", minimum: 1 } } } } },
    });
  });

  it("looks into who was not ranked and who takes no part, and lets further columns of theirs pass", () => {
    const left = (ineligible: unknown[], unranked: unknown[] = []) => problemsOf({ ...ranking, ineligible, unranked });
    expect(left([{ item: 1, reasons: ["too-young"], note: 1 }], [{ item: 2, reason: "no-value", note: 1 }])).toEqual(
      [],
    );
    expect(left([{ item: 1, reasons: [3] }, { item: 1 }, null])).toEqual([
      "invalid-input ranking.ineligible[0].reasons[0]",
      "invalid-input ranking.ineligible[1].reasons",
      "invalid-input ranking.ineligible[2]",
    ]);
  });

  it("gives rows back as they are where they are frozen and hold Decimals, and with Decimals where they hold texts", () => {
    const by = new Map([
      ["x", toDecimal("0.5")],
      ["y", null],
    ]);
    const made = rankBy(["x", "y"], {
      value: (id) => (id === "x" ? "9.6" : "10.4"),
      decimals: 0,
      tieBreak: [{ name: "by", value: (id) => by.get(id) }],
    });
    const again = (rows: unknown[]) => selectTop({ ...made, rows } as typeof made, 5).selected;
    const copies = made.rows.map((each) => Object.freeze({ ...each }));
    expect(again(copies).every((each, i) => each === copies[i])).toBe(true);
    expect(made.rows.map((each) => plain(each.tieBreakValues))).toEqual([["0.5"], [null]]);
    const changes = [{ value: "10" }, { unrounded: "9.6" }, { tieBreakValues: ["0.5"] }];
    for (const change of changes)
      expect(again([Object.freeze({ ...made.rows[0], ...change }), made.rows[1]])).toEqual(made.rows);
    expect(again(toPlain(made).rows as never)).toEqual(made.rows);
    const [thawed] = again([{ ...made.rows[0] }, made.rows[1]]);
    expect(Object.isFrozen(thawed)).toBe(true);
  });

  it("refuses a misspelt key where the right one is not there", () => {
    const { ties, ...rest } = ranking;
    expect(problemsOf({ ...rest, tie: ties })).toEqual(["invalid-input ranking.tie", "invalid-input ranking.ties"]);
    expect(problemsOf({ ...ranking, mine: 1 })).toEqual([]);
    expect(problemsOf(withRows({ ...row, unroundd: 1 }))).toEqual(["invalid-input ranking.rows[0].unroundd"]);
  });

  it("ends as a problem where a row fights back", () => {
    const trap = {
      ...row,
      get value() {
        throw new Error("no");
      },
    };
    expect(problemsOf(withRows(trap))).toEqual(["invalid-number ranking.rows[0].value"]);
  });

  describe("properties", () => {
    it("selects from a stored ranking what it selects from the ranking", () => {
      const list = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }), { maxLength: 10 });
      fc.assert(
        fc.property(list, fc.nat(10), (values, places) => {
          const made = rankBy(values, { value: (each) => (each === null ? null : new Decimal(each).div(7)) });
          expect(selectTop(toPlain(made), places)).toEqual(selectTop(made, places));
        }),
        { numRuns: 100 },
      );
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Selection } from "../../../src/ranking/cut/cut-at.ts";
import { selectTop } from "../../../src/ranking/cut/select-top.ts";
import type { OnTie } from "../../../src/ranking/rank/on-tie-shape.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import type { TieRule } from "../../../src/ranking/rank/rank-rule-shape.ts";
import type { Ranking } from "../../../src/ranking/rank/ranking-shape.ts";
import { refusal } from "../../support/refusal.ts";

function ranked(values: readonly number[], ties: TieRule = "competition"): Ranking<number> {
  return rankBy(values, { value: (item) => item, ties });
}

function shown({ selected, contested, open, tiedAtCut }: Selection<number>): unknown[] {
  return [selected, contested, tiedAtCut].map((rows) => rows.map((row) => row.item)).concat([[open]]);
}

describe("selectTop", () => {
  const ranking = ranked([90, 80, 80, 80, 70]);

  it("selects the first places where no tie stands in the way", () => {
    expect(shown(selectTop(ranking, 1))).toEqual([[90], [], [], [0]]);
    expect(shown(selectTop(ranking, 4))).toEqual([[90, 80, 80, 80], [], [], [0]]);
  });

  it.each<[OnTie, unknown[]]>([
    ["report", [[90], [80, 80, 80], [80, 80, 80], [2]]],
    ["include", [[90, 80, 80, 80], [], [80, 80, 80], [0]]],
    ["exclude", [[90], [], [80, 80, 80], [2]]],
  ])("does %s a tied group across the cut", (onTie, wanted) => {
    expect(shown(selectTop(ranking, 3, { onTie }))).toEqual(wanted);
  });

  it.each<TieRule>(["competition", "modified", "dense", "fractional", "ordinal"])(
    "sees the tie whatever rank is shown: %s",
    (ties) => {
      expect(shown(selectTop(ranked([90, 80, 80, 80, 70], ties), 2))).toEqual([[90], [80, 80, 80], [80, 80, 80], [1]]);
    },
  );

  it("leaves places open that have no taker, and selects none for no place", () => {
    expect(shown(selectTop(ranked([90, 80]), 5))).toEqual([[90, 80], [], [], [3]]);
    expect(shown(selectTop(ranking, 0))).toEqual([[], [], [], [0]]);
  });

  it("refuses rows and options that are nothing", () => {
    expect(() => selectTop({ rows: [null] } as never, 1)).toThrow("invalid-input at ranking.rows[0]");
    expect(() => selectTop(ranked([1]), 1, null as never)).toThrow("invalid-input at options: given null");
  });

  it("refuses what is no ranking, no number of places and no way to treat ties, at once", () => {
    expect(() => selectTop([] as never, -1, { onTie: "random" as never })).toThrow(
      expect.objectContaining({
        details: {
          problems: [["ranking"], ["places"], ["options", "onTie"]].map((path) => expect.objectContaining({ path })),
        },
      }),
    );
    expect(() => selectTop({} as never, 1.5)).toThrow(/ranking\.rows.*[\s\S]*places/);
    expect(() => selectTop({ rows: [null] } as never, 1, null as never)).toThrow(/rows\[0\][\s\S]*options/);
    expect(() => selectTop(ranking, 1, { onTie: null as never })).toThrow(/onTie/);
    expect(refusal(() => selectTop(ranking, 1, { onTies: "include" } as never))).toEqual([
      "invalid-input options.onTies",
    ]);
  });

  it("freezes its lists and keeps the rows", () => {
    const selection = selectTop(ranking, 2);
    expect(selection.kind).toBe("selection");
    expect([selection, selection.selected, selection.contested, selection.tiedAtCut].every(Object.isFrozen)).toBe(true);
    expect(selection.selected[0]).toBe(ranking.rows[0]);
  });

  describe("properties", () => {
    const values = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });
    it("selects no more than the places, contests more than what is open, and never parts equals", () => {
      fc.assert(
        fc.property(values, fc.nat(12), (items, places) => {
          const { selected, contested, open } = selectTop(ranked(items), places);
          expect(selected.length + open).toBe(places);
          if (contested.length > 0) expect(contested.length).toBeGreaterThan(open);
          else expect(selected.length).toBe(Math.min(places, items.length));
          const outside = ranked(items).rows.slice(selected.length + contested.length);
          for (const row of [...selected, ...contested])
            expect(outside.map((each) => each.item)).not.toContain(row.item);
          for (const row of selected) expect(contested.map((each) => each.item)).not.toContain(row.item);
        }),
        { numRuns: 200 },
      );
    });

    it("takes away no place from an item whose value rises", () => {
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 }),
          fc.nat(12),
          fc.nat(),
          (items, places, pick) => {
            const chosen = pick % items.length;
            const place = (list: readonly number[]) => {
              const ranking = rankBy(
                list.map((value, id) => ({ id, value })),
                { value: (each) => each.value },
              );
              const { selected, contested } = selectTop(ranking, places);
              const has = (rows: typeof selected) => rows.some((row) => row.item.id === chosen);
              return has(selected) ? 2 : has(contested) ? 1 : 0;
            };
            expect(place(items.map((value, id) => (id === chosen ? value + 1 : value)))).toBeGreaterThanOrEqual(
              place(items),
            );
          },
        ),
        { numRuns: 200 },
      );
    });
  });
});

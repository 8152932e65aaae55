import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { list, readInto, where } from "../../../src/core/index.ts";
import { Decimal } from "../../../src/number/index.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import { rankedRowOf } from "../../../src/ranking/rank/ranked-row-shape.ts";
import { lawOfOrder } from "../../../src/ranking/rank/ranking-shape.ts";
import { arePlainRows } from "../../../src/ranking/rank/row-glance.ts";

const slowly = where(list(rankedRowOf<unknown>()), lawOfOrder);

describe("arePlainRows", () => {
  it("knows what rankBy has made, also on rounded values", () => {
    for (const rule of [{}, { decimals: 1 }, { ties: "fractional" }] as const)
      expect(arePlainRows(rankBy([1, 2.22, 2.22, 7e30], { value: (each) => each, ...rule }).rows)).toBe(true);
  });

  it("leaves what it does not know to the shape", () => {
    const { rows } = rankBy([1, 2], { value: (each) => each });
    expect([3, null, [3], [{}], [...rows].reverse(), rows.map((row) => ({ ...row, note: 1 }))].some(arePlainRows)).toBe(
      false,
    );
  });

  describe("properties", () => {
    it("accepts nothing that the shape refuses", () => {
      const any = (...known: unknown[]) =>
        fc.oneof({ arbitrary: fc.constantFrom<unknown>(...known), weight: 20 }, fc.constantFrom("", null, -1, 1.5, {}));
      const row = fc.record(
        {
          item: any(undefined, "a"),
          value: any(new Decimal(1), new Decimal("1e-90"), new Decimal(Number.NaN), new Decimal("1e2000"), "1"),
          unrounded: any(undefined, new Decimal(2)),
          rank: any(1, 1.5, 2, Number.NaN, Number.POSITIVE_INFINITY),
          bestRank: any(1, 2, -0),
          worstRank: any(1, 2, 2 ** 53),
          tied: any(true, false),
          decidedBy: any("value", " "),
          unroundd: any(undefined),
        },
        { requiredKeys: ["value", "rank", "bestRank", "worstRank", "tied", "decidedBy"] },
      );
      const seen = { plain: 0 };
      fc.assert(
        fc.property(fc.array(row, { minLength: 1, maxLength: 2 }), (rows) => {
          if (!arePlainRows(rows)) return;
          seen.plain++;
          const problems: never[] = [];
          readInto(problems, slowly, rows);
          expect(problems).toEqual([]);
        }),
        { numRuns: 20_000 },
      );
      expect(seen.plain).toBeGreaterThan(20);
    });
  });
});

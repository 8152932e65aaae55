import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExact } from "../../../src/number/index.ts";
import { breakTies, type TieKey } from "../../../src/ranking/rank/break-ties.ts";

function key(name: string, values: readonly (number | null)[], direction: 1 | -1 = -1): TieKey {
  return { name, direction, values: values.map((value) => (value === null ? undefined : readExact(value, [], []))) };
}

const all = { positions: [0, 1, 2, 3], decidedBy: "value" };

describe("breakTies", () => {
  it("parts a group by the first key, and what stays together by the next", () => {
    const keys = [key("planning", [5, 7, 5, 7]), key("budget", [1, 2, 3, 2], 1)];
    expect(breakTies(all, keys)).toEqual([
      { positions: [1, 3], decidedBy: "planning" },
      { positions: [0], decidedBy: "budget" },
      { positions: [2], decidedBy: "budget" },
    ]);
  });

  it("passes over a key that one of the group lacks, for this group only", () => {
    const keys = [key("planning", [1, 2, 3, null]), key("budget", [4, 4, 9, 9]), key("again", [1, 2, 3, null])];
    expect(breakTies(all, keys)).toEqual([
      { positions: [2, 3], decidedBy: "budget" },
      { positions: [1], decidedBy: "again" },
      { positions: [0], decidedBy: "again" },
    ]);
  });

  it("leaves a group alone that no key parts", () => {
    expect(breakTies(all, [key("planning", [5, 5, 5, 5])])).toEqual([all]);
    expect(breakTies(all, [])).toEqual([all]);
  });

  describe("properties", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
    it("keeps every member, once, and equals stay together", () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
          const positions = rows.map((_, i) => i);
          const keys = [
            key(
              "a",
              rows.map(([a]) => a),
            ),
            key(
              "b",
              rows.map(([, b]) => b),
            ),
          ];
          const groups = breakTies({ positions, decidedBy: "value" }, keys);
          expect(groups.flatMap((group) => group.positions).sort((a, b) => a - b)).toEqual(positions);
          for (const a of positions)
            for (const b of positions)
              if (String(rows[a]) === String(rows[b]))
                expect(groups.find((group) => group.positions.includes(a))?.positions).toContain(b);
        }),
        { numRuns: 200 },
      );
    });
  });
});

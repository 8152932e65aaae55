import fc from "fast-check";
import { buildCascade, type CascadeNode, flattenCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { indicator, node } from "../../support/cascade.ts";

const flat = (rows: readonly CascadeNode[], options = {}) => flattenCascade(buildCascade(rows).cascade, options);
const drawn = (rows: readonly CascadeNode[], options = {}) =>
  flat(rows, options).map(({ cells }) =>
    cells.map(
      (cell) =>
        `${cell.path}${cell.indicatorId ? `:${cell.indicatorId}` : ""}${cell.repeated ? "*" : ""} ${cell.rowSpan}`,
    ),
  );

describe("flattenCascade", () => {
  it("gives one row per leaf, and each node the rows of what hangs below it", () =>
    expect(
      drawn([node("a"), node("b", ["a"]), node("c", ["a"]), node("d", ["b"]), node("e", ["b"]), node("z")]),
    ).toEqual([["a 3", "a/b 2", "a/b/d 1"], ["a/b/e 1"], ["a/c 1"], ["z 1"]]));

  it("keeps the order of the rows among siblings", () =>
    expect(drawn([node("c", ["a"]), node("b", ["a"]), node("a")])).toEqual([["a 2", "a/c 1"], ["a/b 1"]]));

  it("prints a shared node under each parent, and what hangs below it once", () =>
    expect(drawn([node("a"), node("b"), node("c", ["a", "b"]), node("d", ["c"])])).toEqual([
      ["a 1", "a/c 1", "a/c/d 1"],
      ["b 1", "b/c* 1"],
    ]));

  it("gives indicators rows of their own, the last child filling the rest", () => {
    const rows = [
      node("a", [], { indicators: [indicator("i1"), indicator("i2"), indicator("i3")] }),
      node("b", ["a"], { indicators: [indicator("j1")] }),
      node("c", ["a"]),
    ];
    expect(drawn(rows, { indicators: true })).toEqual([
      ["a 3", "a:i1 1", "a/b 1", "a/b:j1 1"],
      ["a:i2 1", "a/c 2"],
      ["a:i3 1"],
    ]);
    expect(drawn(rows)).toEqual([["a 2", "a/b 1"], ["a/c 1"]]);
  });

  it("gives the last indicator the rows that children need", () =>
    expect(
      drawn([node("a", [], { indicators: [indicator("i1")] }), node("b", ["a"]), node("c", ["a"])], {
        indicators: true,
      }),
    ).toEqual([["a 2", "a:i1 2", "a/b 1"], ["a/c 1"]]));

  it("writes ids with a slash as one step", () =>
    expect(drawn([node("a/b%"), node("c", ["a/b%"])])).toEqual([["a%2Fb%25 1", "a%2Fb%25/c 1"]]));

  it("is empty for an empty cascade, and lays out a cascade that came back from JSON", () => {
    expect(flat([])).toEqual([]);
    const { cascade } = buildCascade([node("a"), node("b", ["a"])]);
    expect(flattenCascade(JSON.parse(JSON.stringify(cascade)))).toEqual(flattenCascade(cascade));
  });

  it("refuses what is no cascade", () => {
    expect(() => flattenCascade(null as never)).toThrow("cascade");
    expect(() => flattenCascade({} as never)).toThrow("2 problems");
  });

  it("lays out a chain of 50,000 nodes", { timeout: 30_000 }, () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => node(`n${i}`, i === 0 ? [] : [`n${i - 1}`]));
    const [row, ...more] = flat(chain);
    expect([row?.cells.length, more.length, row?.cells[49_999]?.depth]).toEqual([50_000, 0, 49_999]);
  });

  describe("properties", () => {
    it("covers every row below a parent exactly once", () => {
      const plans = fc
        .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 })), {
          minLength: 1,
          maxLength: 12,
        })
        .map((links) =>
          links.map(([up, count], i) =>
            node(`${i}`, i === 0 || up >= i ? [] : [`${up}`], {
              indicators: Array.from({ length: count }, (_, k) => indicator(`${i}.${k}`)),
            }),
          ),
        );
      fc.assert(
        fc.property(plans, fc.boolean(), (rows, indicators) => {
          const laid = flat(rows, { indicators });
          const placed = laid.flatMap(({ cells }, start) => cells.map((cell) => ({ ...cell, start })));
          const nodes = placed.filter(({ kind }) => kind === "node");
          const covers = (spans: readonly { start: number; rowSpan: number }[]) =>
            spans.flatMap(({ start, rowSpan }) => Array.from({ length: rowSpan }, (_, i) => start + i));
          expect(covers(nodes.filter(({ depth }) => depth === 0))).toEqual(laid.map((_, i) => i));
          for (const { path, start, rowSpan, nodeId } of nodes) {
            const rowsOf = covers([{ start, rowSpan }]);
            const below = nodes.filter((each) => each.path.slice(0, each.path.lastIndexOf("/")) === path);
            if (below.length > 0) expect(covers(below)).toEqual(rowsOf);
            const own = placed.filter((each) => each.kind === "indicator" && each.nodeId === nodeId);
            if (own.length > 0) expect(covers(own)).toEqual(rowsOf);
          }
          expect(new Set(nodes.map(({ path }) => path)).size).toBe(nodes.length);
        }),
        { numRuns: 200 },
      );
    });
  });
});

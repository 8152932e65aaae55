import fc from "fast-check";
import { buildCascade, cascadeNodeShape, parse } from "sakip";
import { describe, expect, it } from "vitest";
import { isPlainRow } from "../../../src/cascade/tree/kept-row.ts";
import { indicator, node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";

describe("the rows of a cascade", () => {
  it("are copies, frozen all the way down, with the columns of the caller, which stay the caller's own", () => {
    const row = {
      ...node("a", [{ id: "b", share: 1 }], {
        indicators: [indicator("i", { baseline: { period: { kind: "year", year: 2023 }, value: 1 } })],
      }),
      catatan: { text: "x" },
    };
    const [read] = buildCascade([row, node("b")]).cascade.nodes;
    expect(read).toEqual(row);
    for (const part of [read, read?.parents, read?.parents[0], read?.indicators, read?.indicators[0]?.baseline])
      expect(Object.isFrozen(part)).toBe(true);
    for (const part of [row, row.parents, row.indicators[0], row.catatan]) expect(Object.isFrozen(part)).toBe(false);
  });

  it("hold what JSON knows", () => {
    const { cascade } = buildCascade([
      node("a", [], { budget: 5n, weight: -0 }),
      { ...node("b"), ownerId: undefined, budget: -0 },
      node("c", [], { budget: -0 }),
    ]);
    expect(cascade.nodes.map(({ budget, weight }) => [budget, weight])).toEqual([
      ["5", 0],
      [0, undefined],
      [0, undefined],
    ]);
    expect(cascade.nodes.map((each) => "ownerId" in each)).toEqual([false, false, false]);
  });

  it.each([
    ["no id", { id: " " }, "[0].id"],
    ["no title", { title: "" }, "[0].title"],
    ["a level that is a key of every object", { level: "toString" }, "[0].level"],
    ["parents that are no list", { parents: "a" }, "[0].parents"],
    ["a budget that is no number", { budget: {} }, "[0].budget"],
    ["a misspelt key", { ownerid: "kadis" }, "[0].ownerid"],
  ])("refuse one with %s", (_what, more, path) =>
    expect(refusal(() => buildCascade([{ ...node("a"), ...more } as never]))[0]).toContain(path),
  );

  it("refuse one whose getter throws, and one that is a revoked proxy", () => {
    const thrower = Object.defineProperty({ ...node("a") }, "title", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(refusal(() => buildCascade([thrower]))).toEqual(["invalid-input nodes[0].title"]);
    const { proxy, revoke } = Proxy.revocable(node("a"), {});
    revoke();
    expect(refusal(() => buildCascade([proxy]))).toEqual(["invalid-input nodes[0]"]);
  });

  describe("properties", () => {
    it("are plain at a glance only where the shape accepts them", () => {
      const odd = fc.constantFrom<unknown>(
        undefined,
        null,
        "",
        " ",
        "a",
        5,
        -0,
        Number.NaN,
        "1.5",
        "1,5",
        7n,
        [],
        ["a"],
        [" "],
        [5],
        ["a", 5],
        {},
      );
      const row = fc.tuple(
        fc.dictionary(
          fc.constantFrom(
            "id",
            "title",
            "level",
            "parents",
            "indicators",
            "budget",
            "agencyId",
            "ownerId",
            "code",
            "weight",
            "rollUp",
            "budgett",
            "note",
          ),
          odd,
          { maxKeys: 3 },
        ),
        fc.boolean(),
      );
      let plain = 0;
      fc.assert(
        fc.property(row, ([more, isNode]) => {
          const given = isNode ? { ...node("a", ["b"], { budget: "10.25", agencyId: "dinkes" }), ...more } : more;
          if (!isPlainRow(given)) return;
          plain++;
          expect(refusal(() => parse(cascadeNodeShape, given))).toEqual([]);
          expect(buildCascade([{ ...given, parents: [] }]).cascade.nodes[0]).toEqual(
            parse(cascadeNodeShape, { ...given, parents: [] }),
          );
        }),
        { numRuns: 3000 },
      );
      expect(plain).toBeGreaterThan(100);
    });
  });
});

import fc from "fast-check";
import { buildCascade, type CascadeNode, type ReportedValue, type RollUpOptions, rollUp } from "sakip";
import { describe, expect, it } from "vitest";
import { node } from "../../support/cascade.ts";

const roll = (nodes: readonly CascadeNode[], reported: Record<string, ReportedValue>, options: RollUpOptions = {}) =>
  rollUp(buildCascade(nodes).cascade, ({ id }) => reported[id], options);
const shown = (...args: Parameters<typeof roll>) =>
  Object.fromEntries(
    [...roll(...args)].map(([id, each]) => [id, each.status === "computed" ? each.value.toString() : each.reason]),
  );

const tree = [node("a"), node("b", ["a"]), node("c", ["a"])];
const diamond = (shares: [string | undefined, string | undefined]) => [
  node("a"),
  node("b", ["a"]),
  node("c", ["a"]),
  node("d", [
    { id: "b", ...(shares[0] !== undefined && { share: shares[0] }) },
    { id: "c", ...(shares[1] !== undefined && { share: shares[1] }) },
  ]),
];

describe("rollUp", () => {
  it("computes nothing where no rule is declared", () => {
    expect(shown(tree, { b: 1, c: 2 })).toEqual({ a: "no-rule", b: "1", c: "2" });
    expect(shown(tree, { a: 7, b: 1 })).toEqual({ a: "7", b: "1", c: "no-value" });
  });

  it("follows the declared rule of each node", () => {
    const rolled = (rollUp: CascadeNode["rollUp"] & string) =>
      shown([node("a", [], { rollUp }), ...tree.slice(1)], { b: "90.5", c: 100 })["a"];
    expect(rolled("sum")).toBe("190.5");
    expect(rolled("average")).toBe("95.25");
    expect(rolled("minimum")).toBe("90.5");
    expect(rolled("weighted")).toBe("no-weight");
  });

  it("applies one rule everywhere when told", () =>
    expect(shown([...tree, node("d", ["b"]), node("e", ["b"])], { d: 1, e: 2, c: 4 }, { rule: "average" })).toEqual({
      a: "2.75",
      b: "1.5",
      c: "4",
      d: "1",
      e: "2",
    }));

  it("weighs by the weights of the children", () => {
    const weighted = [
      node("a", [], { rollUp: "weighted" }),
      node("b", ["a"], { weight: "0.6" }),
      node("c", ["a"], { weight: "0.4" }),
    ];
    expect(shown(weighted, { b: 90, c: "112.5" })["a"]).toBe("99");
    const zero = [node("a", [], { rollUp: "weighted" }), node("b", ["a"], { weight: 0 })];
    expect(shown(zero, { b: 90 })["a"]).toBe("zero-weight");
  });

  it("keeps what was reported for a node beside what was computed", () => {
    const value = roll([node("a", [], { rollUp: "sum" }), ...tree.slice(1)], { a: 9, b: 1, c: 2 }).get("a");
    expect(JSON.parse(JSON.stringify(value))).toEqual({
      status: "computed",
      value: "3",
      rule: "sum",
      coverage: { used: 2, expected: 2, missing: [], complete: true },
      reported: "9",
    });
  });

  it("never reads missing as zero", () => {
    const plan = [node("a", [], { rollUp: "average" }), ...tree.slice(1)];
    const refused = roll(plan, { b: 80, c: null }).get("a");
    expect(refused).toEqual({
      status: "not-computable",
      reason: "missing-parts",
      rule: "average",
      coverage: { used: 1, expected: 2, missing: ["c"], complete: false },
    });
    const skipped = roll(plan, { b: 80 }, { missing: "skip" }).get("a");
    expect(skipped?.status === "computed" && [skipped.value.toString(), skipped.coverage.missing]).toEqual([
      "80",
      ["c"],
    ]);
    expect(shown(plan, { b: 80, c: 0 })["a"]).toBe("40");
    expect(shown(plan, {}, { missing: "skip" })["a"]).toBe("missing-parts");
  });

  it("carries a gap upwards in the coverage", () => {
    const plan = [
      node("a", [], { rollUp: "sum" }),
      node("b", ["a"], { rollUp: "sum" }),
      node("c", ["b"]),
      node("d", ["b"]),
    ];
    const coverage = roll(plan, { c: 1 }, { missing: "skip" }).get("a")?.coverage;
    expect(coverage).toEqual({ used: 1, expected: 1, missing: [], complete: false });
  });

  it("counts a shared child by its shares, and once where its ways meet", () => {
    const sums = (shares: [string | undefined, string | undefined]) =>
      shown(diamond(shares), { d: 10 }, { rule: "sum" });
    expect(sums(["0.7", "0.3"])).toEqual({ a: "10", b: "7", c: "3", d: "10" });
    expect(sums(["70", "30"])).toEqual({ a: "10", b: "7", c: "3", d: "10" });
    expect(sums([undefined, undefined])).toEqual({ a: "10", b: "5", c: "5", d: "10" });
    expect(sums(["0.7", "0.2"])).toEqual({ a: "missing-parts", b: "share-sum", c: "share-sum", d: "10" });
    expect(sums(["0.7", undefined])["b"]).toBe("share-sum");
  });

  it("says where equal shares were taken because none are declared", () => {
    expect(roll(diamond([undefined, undefined]), { d: 1 }, { rule: "sum" }).get("b")?.equalShares).toBe(true);
    expect(roll(diamond(["0.5", "0.5"]), { d: 1 }, { rule: "sum" }).get("b")).not.toHaveProperty("equalShares");
  });

  it("keeps the share of a parent that no row has", () =>
    expect(
      shown(
        [
          node("a", [], { rollUp: "sum" }),
          node("d", [
            { id: "a", share: "0.6" },
            { id: "gone", share: "0.4" },
          ]),
        ],
        { d: 10 },
      )["a"],
    ).toBe("6"));

  it("weighs a shared child less in a mean", () => {
    const plan = [
      node("a", [], { rollUp: "average" }),
      node("b", [], { rollUp: "average" }),
      node("c", [
        { id: "a", share: "0.5" },
        { id: "b", share: "0.5" },
      ]),
      node("d", ["a"]),
    ];
    // (0.5 × 60 + 1 × 90) ÷ 1.5
    expect(shown(plan, { c: 60, d: 90 })["a"]).toBe("80");
  });

  it("takes outcomes, as measureAchievement gives them", () =>
    expect(
      shown([node("a", [], { rollUp: "sum" }), ...tree.slice(1)], {
        b: { status: "computed", value: "5" },
        c: { status: "not-computable", reason: "no-target" },
      }),
    ).toEqual({ a: "missing-parts", b: "5", c: "no-value" }));

  it("refuses a broken call, with every number that is none", () => {
    expect(() => roll(tree, { a: "1,5", b: Number.NaN, c: 1 })).toThrow("2 problems");
    expect(() => roll(tree, {}, { rule: "mean" as never, missing: "zero" as never })).toThrow("2 problems");
    expect(() => rollUp(buildCascade(tree).cascade, 5 as never)).toThrow("a function");
  });

  it("rolls up a chain of 50,000 nodes", { timeout: 30_000 }, () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => node(`n${i}`, i === 0 ? [] : [`n${i - 1}`]));
    expect(roll(chain, { n49999: "0.1" }, { rule: "sum" }).get("n0")).toMatchObject({ status: "computed" });
  });

  describe("properties", () => {
    // Links only to earlier nodes: any shape without cycles, with shares in percent that add up.
    const plans = fc
      .array(
        fc.tuple(
          fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }),
          fc.integer({ min: 1, max: 98 }),
          fc.integer({ min: -500, max: 500 }),
        ),
        {
          minLength: 2,
          maxLength: 12,
        },
      )
      .map((rows) =>
        rows.map(([links, share, tenths], i) => {
          const [first, second] = links.filter((up) => up < i);
          const parents =
            first === undefined
              ? []
              : second === undefined
                ? [{ id: `${first}` }]
                : [
                    { id: `${first}`, share },
                    { id: `${second}`, share: 100 - share },
                  ];
          return { row: node(`${i}`, parents), value: tenths };
        }),
      );
    const reportedOf = (plan: { row: CascadeNode; value: number }[]) =>
      Object.fromEntries(plan.map(({ row, value }) => [row.id, `${value}e-1`]));

    it("gives every node the same value for any order of rows", () => {
      fc.assert(
        fc.property(
          plans.chain((plan) => fc.tuple(fc.constant(plan), fc.shuffledSubarray(plan, { minLength: plan.length }))),
          fc.constantFrom("sum", "average", "minimum"),
          ([plan, shuffled], rule) => {
            const rows = (of: typeof plan) => of.map(({ row }) => row);
            expect(shown(rows(shuffled), reportedOf(plan), { rule })).toEqual(
              shown(rows(plan), reportedOf(plan), { rule }),
            );
          },
        ),
        { numRuns: 150 },
      );
    });

    it("adds up, over the roots, to the sum of the leaves: nothing twice, nothing lost", () => {
      fc.assert(
        fc.property(plans, (plan) => {
          const { cascade } = buildCascade(plan.map(({ row }) => row));
          const values = rollUp(cascade, ({ id }) => reportedOf(plan)[id], { rule: "sum" });
          const parents = new Set(
            plan.flatMap(({ row }) => row.parents.map((each) => (typeof each === "string" ? each : each.id))),
          );
          const totalOf = (id: string) => {
            const value = values.get(id);
            return value?.status === "computed" ? value.value.toNumber() : Number.NaN;
          };
          const roots = cascade.roots.reduce((sum, id) => sum + totalOf(id), 0);
          const leaves = plan.filter(({ row }) => !parents.has(row.id)).reduce((sum, { value }) => sum + value / 10, 0);
          expect(roots).toBeCloseTo(leaves, 9);
        }),
        { numRuns: 200 },
      );
    });
  });
});

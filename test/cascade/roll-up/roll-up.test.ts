import fc from "fast-check";
import {
  buildCascade,
  type CascadeNode,
  measureAchievement,
  type ReportedValue,
  type RolledUp,
  type RollUpOptions,
  rollUp,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";

const roll = (nodes: readonly CascadeNode[], reported: Record<string, ReportedValue>, options: RollUpOptions = {}) =>
  rollUp(buildCascade(nodes).cascade, ({ id }) => reported[id], options);
const shown = (...args: Parameters<typeof roll>) =>
  Object.fromEntries(
    roll(...args).map((each) => [each.id, each.status === "computed" ? each.value.toString() : each.reason]),
  );
const rowOf = (id: string, rows: readonly RolledUp[]) => rows.find((each) => each.id === id);

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
    expect(rolled("maximum")).toBe("100");
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

  it("weighs a child by the weight of its link, where that has one", () => {
    const shared = [
      node("a", [], { rollUp: "weighted" }),
      node("z", [], { rollUp: "weighted" }),
      node(
        "b",
        [
          { id: "a", share: 1, weight: 75 },
          { id: "z", share: 0 },
        ],
        { weight: 10 },
      ),
      node("c", ["a"], { weight: 25 }),
      node("d", ["z"], { weight: 90 }),
    ];
    // a: (75 × 80 + 25 × 40) ÷ 100; z: (0 × 10 × 80 + 90 × 60) ÷ 90
    expect(shown(shared, { b: 80, c: 40, d: 60 })).toMatchObject({ a: "70", z: "60" });
    const unweighed = [node("a", [], { rollUp: "weighted" }), node("b", [{ id: "a" }])];
    expect(shown(unweighed, { b: 80 })["a"]).toBe("no-weight");
    // Shares that do not add up are told before a weight that lacks, in whatever order the two stand.
    const halves = [
      { id: "a", share: "0.5" },
      { id: "y", share: "0.4" },
    ];
    const faults = [node("b", ["a"]), node("c", halves, { weight: 1 }), node("y", [])];
    for (const order of [faults, [...faults].reverse()])
      expect(shown([node("a", [], { rollUp: "weighted" }), ...order], { b: 1, c: 2 })["a"]).toBe("share-sum");
  });

  it("gives one frozen row a node, in the order of the nodes, that survives JSON", () => {
    const rows = roll([node("c", ["a"]), node("a", [], { rollUp: "average" })], { c: "0.1" });
    expect(rows.map(({ kind, id }) => [kind, id])).toEqual([
      ["rolled-up", "c"],
      ["rolled-up", "a"],
    ]);
    expect([rows, ...rows, ...rows.map(({ coverage }) => coverage.missing)].every(Object.isFrozen)).toBe(true);
    expect(structuredClone(toPlain(rows))).toEqual(JSON.parse(JSON.stringify(rows)));
  });

  it("keeps what was reported for a node beside what was computed", () => {
    const value = rowOf("a", roll([node("a", [], { rollUp: "sum" }), ...tree.slice(1)], { a: 9, b: 1, c: 2 }));
    expect(JSON.parse(JSON.stringify(value))).toEqual({
      kind: "rolled-up",
      id: "a",
      status: "computed",
      value: "3",
      parts: [
        { id: "b", value: "1" },
        { id: "c", value: "2" },
      ],
      missing: "refuse",
      rule: "sum",
      coverage: { used: 2, expected: 2, missing: [], complete: true },
      reported: "9",
    });
  });

  it("says what each part counts: its share where it has several parents, its weight where one is asked for", () => {
    const rows = roll(
      [
        node("a", [], { rollUp: "weighted", ownPart: true, ownWeight: 1 }),
        node("x", [], { rollUp: "sum" }),
        node("b", ["a"], { weight: 3 }),
        node(
          "c",
          [
            { id: "a", share: 40 },
            { id: "x", share: 60 },
          ],
          { weight: 2 },
        ),
      ],
      { a: 10, b: 80, c: 50 },
    );
    const partsOf = (id: string) => JSON.parse(JSON.stringify(rowOf(id, rows)?.parts));
    expect(partsOf("a")).toEqual([
      { id: "b", value: "80", weight: "3" },
      { id: "c", value: "50", share: "0.4", weight: "2" },
      { id: "a", value: "10", weight: "1" },
    ]);
    expect(partsOf("x")).toEqual([{ id: "c", value: "50", share: "0.6" }]);
    expect(rowOf("b", rows)).not.toHaveProperty("parts");
  });

  it("never reads missing as zero", () => {
    const plan = [node("a", [], { rollUp: "average" }), ...tree.slice(1)];
    const refused = rowOf("a", roll(plan, { b: 80, c: null }));
    expect(JSON.parse(JSON.stringify(refused))).toEqual({
      kind: "rolled-up",
      id: "a",
      status: "not-computable",
      reason: "missing-parts",
      needs: ["realization"],
      parts: [{ id: "b", value: "80" }, { id: "c" }],
      missing: "refuse",
      rule: "average",
      coverage: { used: 1, expected: 2, missing: ["c"], complete: false },
    });
    const skipped = rowOf("a", roll(plan, { b: 80 }, { missing: "skip" }));
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
    const coverage = rowOf("a", roll(plan, { c: 1 }, { missing: "skip" }))?.coverage;
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
    expect(rowOf("b", roll(diamond([undefined, undefined]), { d: 1 }, { rule: "sum" }))?.equalShares).toBe(true);
    expect(rowOf("b", roll(diamond(["0.5", "0.5"]), { d: 1 }, { rule: "sum" }))).not.toHaveProperty("equalShares");
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

  it("takes outcomes that have been through JSON, with the fractions behind their digits", () => {
    const third = measureAchievement({ polarity: "maximize", target: 3, realization: 1 });
    const stored = JSON.parse(JSON.stringify(third));
    const plan = [node("a", [], { rollUp: "sum" }), ...["b", "c", "d"].map((id) => node(id, ["a"]))];
    for (const each of [third, stored, toPlain(third)])
      expect(shown(plan, { b: each, c: each, d: each } as never)["a"]).toBe("100");
  });

  it("refuses a broken call, with every number that is none", () => {
    expect(refusal(() => roll(tree, { a: "1,5", b: Number.NaN, c: 1 }))).toEqual([
      "invalid-number achievementOf.a",
      "invalid-number achievementOf.b",
    ]);
    expect(refusal(() => roll(tree, { a: { status: "computed" }, b: { status: "done" } } as never))).toEqual([
      "invalid-number achievementOf.a.value",
      "invalid-input achievementOf.b.status",
    ]);
    expect(refusal(() => roll(tree, {}, { rule: "mean", missing: "zero" } as never))).toEqual([
      "invalid-input options.rule",
      "invalid-input options.missing",
    ]);
    expect(refusal(() => rollUp(null as never, 5 as never, { rules: "sum" } as never))).toEqual([
      "invalid-input cascade",
      "invalid-input achievementOf",
      "invalid-input options.rules",
    ]);
  });

  it("rolls up a chain of 50,000 nodes", { timeout: 30_000 }, () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => node(`n${i}`, i === 0 ? [] : [`n${i - 1}`]));
    expect(rowOf("n0", roll(chain, { n49999: "0.1" }, { rule: "sum" }))).toMatchObject({ status: "computed" });
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
            const value = rowOf(id, values);
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

import fc from "fast-check";
import {
  buildCascade,
  type CascadeNode,
  checkCascade,
  type IndicatorRelation,
  individualTargets,
  nodesFromCodes,
  nodesFromOutline,
  rollUp,
  rollUpIndicators,
} from "sakip";
import { describe, expect, it } from "vitest";
import { indicator, levelNode, node } from "../../support/cascade.ts";

// Cases of practice, each by its number on the page of field cases; the right values were worked out by hand.

type Supports = readonly (readonly [indicatorId: string, relation: IndicatorRelation, weight?: number])[];

const supporting = (id: string, supports: Supports, more: Parameters<typeof indicator>[1] = {}) =>
  indicator(id, {
    ...more,
    supports: supports.map(([indicatorId, relation, weight]) => ({
      indicatorId,
      relation,
      ...(weight !== undefined && { weight }),
    })),
  });
const values = (nodes: readonly CascadeNode[], reported: Record<string, number | string>, options = {}) =>
  Object.fromEntries(
    rollUpIndicators(buildCascade(nodes).cascade, ({ id }) => reported[id], options).map((each) => [
      each.indicatorId,
      each.status === "computed" ? each.value.toString() : each.reason,
    ]),
  );
const findingsOf = (nodes: readonly CascadeNode[], code: string) =>
  checkCascade(buildCascade(nodes).cascade).filter((finding) => finding.code === code);
const ways = (nodes: readonly CascadeNode[]) =>
  findingsOf(nodes, "counted-twice").map(({ subject, details }) => [
    subject,
    String(details["times"]),
    (details["ways"] as { indicatorId: string }[][]).map((way) => way.map(({ indicatorId }) => indicatorId).join(" ")),
  ]);

describe("one result never counts twice", () => {
  const twoWays = [
    node("a", [], { indicators: [indicator("TA", { target: 200 })] }),
    node("b", ["a"], { indicators: [supporting("TB", [["TA", "sum"]], { target: 100 })] }),
    node("d", ["b"], {
      indicators: [
        supporting(
          "TD",
          [
            ["TB", "sum"],
            ["TA", "sum"],
          ],
          { target: 100 },
        ),
      ],
    }),
  ];
  const twoIndicators = [
    node("a", [], { indicators: [indicator("TA", { target: 200 })] }),
    node("b", ["a"], { indicators: [supporting("TB1", [["TA", "sum"]]), supporting("TB2", [["TA", "sum"]])] }),
    node("d", ["b"], {
      indicators: [
        supporting("TD", [
          ["TB1", "sum"],
          ["TB2", "sum"],
        ]),
      ],
    }),
  ];

  it("D-01, failed: a child reached on two ways was counted twice, 200 for 100", () => {
    expect(values(twoWays, { TD: 100 })).toEqual({ TA: "counted-twice", TB: "100", TD: "100" });
    expect(ways(twoWays)).toEqual([["a", "2", ["TD TA", "TD TB TA"]]]);
  });

  it("D-02, failed: so was one reached through two indicators of one node", () => {
    expect(values(twoIndicators, { TD: 100 })).toEqual({ TA: "counted-twice", TB1: "100", TB2: "100", TD: "100" });
    expect(ways(twoIndicators)).toEqual([["a", "2", ["TD TB1 TA", "TD TB2 TA"]]]);
  });

  it("counts it once where nodes share it, where one part decides, and on both sides of a formula", () => {
    const shared = [
      node("a", [], { indicators: [indicator("TA")] }),
      node("b", ["a"], { indicators: [supporting("TB", [["TA", "sum"]])] }),
      node("c", ["a"], { indicators: [supporting("TC", [["TA", "sum"]])] }),
      node("d", ["b", "c"], {
        indicators: [
          supporting("TD", [
            ["TB", "sum"],
            ["TC", "sum"],
          ]),
        ],
      }),
    ];
    expect(values(shared, { TD: 100 })).toEqual({ TA: "100", TB: "50", TC: "50", TD: "100" });
    expect(ways(shared)).toEqual([]);
    const lowest = [
      node("a", [], { indicators: [indicator("TA")] }),
      node("b", ["a"], { indicators: [supporting("TB", [["TA", "minimum"]])] }),
      node("d", ["b"], {
        indicators: [
          supporting("TD", [
            ["TB", "sum"],
            ["TA", "minimum"],
          ]),
        ],
      }),
    ];
    expect(values(lowest, { TD: 7 })["TA"]).toBe("7");
    const formula = [
      node("a", [], { indicators: [indicator("TA", { unit: "%" })] }),
      node("b", ["a"], {
        indicators: [supporting("all", [["TA", "denominator"]]), supporting("bad", [["all", "sum"]])],
      }),
      node("c", ["a"], {
        indicators: [
          supporting("good", [
            ["TA", "numerator"],
            ["all", "sum"],
          ]),
        ],
      }),
    ];
    expect(values(formula, { good: 3, bad: 1 })["TA"]).toBe("75");
  });

  it("tells it once, where the ways meet, and computes nothing above", () => {
    const deeper = [
      node("top", [], { indicators: [indicator("TOP")] }),
      node("a", ["top"], { indicators: [supporting("TA", [["TOP", "sum"]])] }),
      ...twoWays.slice(1),
    ];
    expect(values(deeper, { TD: 100 })["TOP"]).toBe("missing-parts");
    expect(ways(deeper).map(([subject]) => subject)).toEqual(["a"]);
  });

  it("never lets a sum exceed what is below it, in any plan", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 2, maxLength: 10 }), (links) => {
        const nodes = links.map((to, i) => {
          const uppers = i === 0 ? [] : [...new Set(to.map((each) => each % i))];
          return node(`n${i}`, i === 0 ? [] : [`n${i - 1}`], {
            indicators: [
              supporting(
                `i${i}`,
                uppers.map((each) => [`i${each}`, "sum"] as const),
              ),
            ],
          });
        });
        const leaves = nodes.filter(({ indicators: [own] }) =>
          nodes.every(({ indicators }) => indicators[0]?.supports?.every((each) => each.indicatorId !== own?.id)),
        );
        const reported = Object.fromEntries(leaves.map(({ indicators }) => [indicators[0]?.id as string, 1]));
        for (const value of Object.values(values(nodes, reported)))
          if (Number.isFinite(Number(value))) expect(Number(value)).toBeLessThanOrEqual(leaves.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is put together", () => {
  it("D-03, failed: negative weights gave 150 for 50 and 100, and are refused", () => {
    const plan = (weight: number) => [
      node("t", [], { indicators: [indicator("TA")] }),
      node("a", ["t"], { indicators: [supporting("A", [["TA", "weighted", weight]])] }),
    ];
    expect(() => buildCascade(plan(-1))).toThrow("out-of-range");
    expect(() => buildCascade([node("n", [], { weight: -50 })])).toThrow("out-of-range");
    expect(() => buildCascade([node("n", [], { indicators: [indicator("i", { weight: -1 })] })])).toThrow(
      "out-of-range",
    );
  });

  it("D-04, failed: people and documents made 12", () => {
    const nodes = [
      node("t", [], { indicators: [indicator("T")] }),
      node("a", ["t"], { indicators: [supporting("A", [["T", "sum"]], { unit: "orang" })] }),
      node("b", ["t"], { indicators: [supporting("B", [["T", "sum"]], { unit: "Dokumen" })] }),
    ];
    expect(values(nodes, { A: 10, B: 2 })["T"]).toBe("unit-mismatch");
    expect(findingsOf(nodes, "unit-mismatch").map(({ subject }) => subject)).toEqual(["a"]);
  });

  it("D-05, failed: 90 and 95 percent made 185", () => {
    const nodes = [
      node("t", [], { indicators: [indicator("T", { unit: "%", target: 100 })] }),
      node("a", ["t"], { indicators: [supporting("A", [["T", "sum"]], { unit: "persen", target: 50 })] }),
      node("b", ["t"], { indicators: [supporting("B", [["T", "sum"]], { unit: "%", target: 50 })] }),
    ];
    expect(values(nodes, { A: 90, B: 95 })["T"]).toBe("not-additive");
    expect(findingsOf(nodes, "not-additive").map(({ subject }) => subject)).toEqual(["t"]);
    expect(findingsOf(nodes, "unit-mismatch")).toEqual([]);
  });

  it("D-20, failed: supports with weights of 90, or with none, were found by nobody", () => {
    const plan = (a?: number, b?: number) => [
      node("t", [], { indicators: [indicator("T")] }),
      node("a", ["t"], {
        indicators: [supporting("A", [["T", "weighted", ...(a === undefined ? [] : [a])] as never])],
      }),
      node("b", ["t"], {
        indicators: [supporting("B", [["T", "weighted", ...(b === undefined ? [] : [b])] as never])],
      }),
    ];
    const sums = (a?: number, b?: number) =>
      findingsOf(plan(a, b), "weight-sum").map(({ details }) => [
        details["of"],
        String(details["sum"]),
        details["missing"],
      ]);
    expect(sums(60, 30)).toEqual([["supports", "90", 0]]);
    expect(sums()).toEqual([["supports", "0", 2]]);
    expect(sums(60, 40)).toEqual([]);
  });

  it("D-21, could not be said: what the superior realised itself counts beside the staff", () => {
    const billions = { unit: "miliar rupiah" };
    const plan = (ownPart: boolean, relation: IndicatorRelation = "sum") => [
      node("k", [], { indicators: [indicator("T", { ...billions, ownPart })] }),
      ...["a", "b", "c"].map((id) => node(id, ["k"], { indicators: [supporting(id, [["T", relation]], billions)] })),
    ];
    const reported = { T: "2.4", a: "2.856", b: "2.4", c: "2.28" };
    expect(values(plan(true), reported)["T"]).toBe("9.936");
    expect(values(plan(false), reported)["T"]).toBe("7.536");
    const { T: _, ...staff } = reported;
    expect(values(plan(true), staff)["T"]).toBe("missing-parts");
    expect(values(plan(true), staff, { missing: "skip" })["T"]).toBe("7.536");
    expect(values(plan(true, "numerator"), reported)["T"]).toBe("mixed-relation");
    const [whole] = rollUp(
      buildCascade([
        node("s", [], { rollUp: "weighted", ownPart: true, ownWeight: 40 }),
        node("p", ["s"], { weight: 60 }),
      ]).cascade,
      ({ id }) => (id === "s" ? 100 : 50),
    );
    expect(whole).toMatchObject({
      status: "computed",
      rule: "weighted",
      coverage: { used: 2, expected: 2, missing: [] },
    });
    expect(whole?.status === "computed" && whole.value.toString()).toBe("70");
  });

  it("D-22, could not be said: of 3 and 9 days the worst is 9", () => {
    const worst = (polarity: "maximize" | "minimize" | "stabilize", relation: IndicatorRelation = "worst") =>
      values(
        [
          node("t", [], { indicators: [indicator("T", { unit: "hari", polarity })] }),
          node("a", ["t"], { indicators: [supporting("A", [["T", relation]], { unit: "hari", polarity })] }),
          node("b", ["t"], { indicators: [supporting("B", [["T", relation]], { unit: "hari", polarity })] }),
        ],
        { A: 3, B: 9 },
      )["T"];
    expect([worst("minimize"), worst("maximize"), worst("stabilize"), worst("maximize", "maximum")]).toEqual([
      "9",
      "3",
      "no-direction",
      "9",
    ]);
  });
});

describe("levels and links", () => {
  it("D-19, failed: skipped levels and indicators linked to none above were found by nobody", () => {
    const nodes = [
      node("kadis", [], { level: "echelon-2", indicators: [indicator("I")] }),
      node("staf", ["kadis"], { level: "individual", indicators: [indicator("J")] }),
    ];
    expect(findingsOf(nodes, "level-skipped").map(({ subject, details }) => [subject, details["skipped"]])).toEqual([
      ["staf", ["echelon-3", "echelon-4"]],
    ]);
    expect(findingsOf(nodes, "unlinked-indicator").map(({ subject }) => subject)).toEqual(["staf"]);
    const goal = [levelNode("goal", "g"), levelNode("sub-activity", "s", ["g"])];
    expect(findingsOf(goal, "level-skipped").map(({ subject }) => subject)).toEqual(["s"]);
    const levels = { optionalLevels: ["echelon-3", "echelon-4"] } as const;
    expect(checkCascade(buildCascade(nodes).cascade, levels).map(({ code }) => code)).not.toContain("level-skipped");
  });

  it("note (a): a row on a cycle is detached, although another of its parents is sound", () => {
    const { cascade } = buildCascade([node("r"), node("a", ["r", "b"]), node("b", ["a"]), node("c", ["a", "r"])]);
    expect(cascade.nodes.map(({ id }) => id)).toEqual(["r", "c"]);
    expect(cascade.detached).toEqual(["a", "b"]);
  });

  it("note (b), failed: a budget below zero was found by nobody", () => {
    const found = findingsOf([levelNode("programme", "p"), node("k", [], { budget: -5 })], "negative-budget");
    expect(found.map(({ subject, message }) => [subject, message.id])).toEqual([
      ["k", 'Pagu "Node k" bernilai negatif: -Rp5.'],
    ]);
  });
});

describe("ids that lists make", () => {
  const budgets = (nodes: readonly CascadeNode[]) =>
    buildCascade(nodes).cascade.nodes.map(({ budget }) => Number(budget));

  it("D-08, failed: equal codes of two agencies collided, and 50 of 150 was lost", () => {
    const { nodes, findings } = nodesFromCodes([
      { code: "7.01.01", title: "Program", agencyId: "kec-a", budget: 100 },
      { code: "7.01.01.2.01", title: "Kegiatan", agencyId: "kec-a", budget: 100 },
      { code: "7.01.01", title: "Program", agencyId: "kec-b", budget: 50 },
      { code: "7.01.01.2.01", title: "Kegiatan", agencyId: "kec-b", budget: 50 },
    ]);
    expect(nodes.map(({ id, parents }) => [id, parents])).toEqual([
      ["kec-a:7.01.01", []],
      ["kec-a:7.01.01.2.01", ["kec-a:7.01.01"]],
      ["kec-b:7.01.01", []],
      ["kec-b:7.01.01.2.01", ["kec-b:7.01.01"]],
    ]);
    expect([findings, buildCascade(nodes).findings, budgets(nodes)]).toEqual([[], [], [100, 100, 50, 50]]);
  });

  it("tells of a code that a row of the same agency has already", () => {
    const { nodes, findings } = nodesFromCodes([
      { code: "7.01.01", title: "Program", budget: 1 },
      { code: "7.01.01", title: "Program", budget: 2 },
      { code: "7.01.02", id: "7.01.01-2", title: "Program" },
    ]);
    expect(nodes.map(({ id }) => id)).toEqual(["7.01.01", "7.01.01-3", "7.01.01-2"]);
    expect(findings.map(({ code, path, details }) => [code, path, details])).toEqual([
      ["duplicate-code", [1, "code"], { code: "7.01.01", firstRow: 0 }],
    ]);
  });

  it("D-09, failed: a given id that is a place took the rows below another goal", () => {
    const { nodes } = nodesFromOutline([
      { level: "goal", title: "g1" },
      { level: "objective", title: "o1" },
      { level: "goal", id: "1", title: "g2" },
      { level: "objective", title: "o2" },
    ]);
    expect(nodes.map(({ id, parents }) => [id, parents])).toEqual([
      ["1-2", []],
      ["1.1", ["1-2"]],
      ["1", []],
      ["2.1", ["1"]],
    ]);
  });

  it("D-10, failed: so did a given id below", () => {
    const { nodes } = nodesFromOutline([
      { level: "goal", title: "g" },
      { level: "objective", id: "1.2", title: "o1" },
      { level: "objective", title: "o2" },
    ]);
    expect(nodes.map(({ id }) => id)).toEqual(["1", "1.2", "1.2-2"]);
  });

  it("D-36, could not be said: upper rows are made from codes, for each agency its own", () => {
    const rows = ["kec-a", "kec-b"].map((agencyId) => ({
      code: "7.01.01.2.01.0001",
      title: "Sub",
      agencyId,
      budget: 5,
    }));
    const { nodes, findings } = nodesFromCodes(rows, { makeMissing: true });
    expect(nodes.map(({ id, level, title }) => [id, level, title])).toEqual([
      ["kec-a:7.01.01", "programme", "Program 7.01.01"],
      ["kec-a:7.01.01.2.01", "activity", "Kegiatan 7.01.01.2.01"],
      ["kec-a:7.01.01.2.01.0001", "sub-activity", "Sub"],
      ["kec-b:7.01.01", "programme", "Program 7.01.01"],
      ["kec-b:7.01.01.2.01", "activity", "Kegiatan 7.01.01.2.01"],
      ["kec-b:7.01.01.2.01.0001", "sub-activity", "Sub"],
    ]);
    expect(findings.map(({ code, subject, path }) => [code, subject, path])).toEqual([
      ["made-row", "kec-a:7.01.01", [0, "code"]],
      ["made-row", "kec-a:7.01.01.2.01", [0, "code"]],
      ["made-row", "kec-b:7.01.01", [1, "code"]],
      ["made-row", "kec-b:7.01.01.2.01", [1, "code"]],
    ]);
    expect(buildCascade(nodes).findings).toEqual([]);
    expect(buildCascade(nodesFromCodes(rows).nodes).findings.map(({ code }) => code)).toEqual([
      "missing-parent",
      "missing-parent",
      "no-root",
    ]);
    expect(() => nodesFromCodes(rows, { makemissing: true } as never)).toThrow("makemissing");
  });

  it("makes no id twice, whatever rows there are", () => {
    const code = fc.constantFrom("7.01.01", "7.01.01.2.01", "7.01.01.2.01.0001", "7.01.02");
    const id = fc.option(fc.constantFrom("7.01.01-2", "1", "1.1", "a:7.01.01", "1-2", "7.01.01"), { nil: undefined });
    const agencyId = fc.option(fc.constantFrom("a", "b"), { nil: undefined });
    const level = fc.constantFrom("goal" as const, "objective" as const, "programme" as const);
    fc.assert(
      fc.property(
        fc.array(fc.record({ code, id, agencyId, level }), { maxLength: 12 }),
        fc.boolean(),
        (drawn, make) => {
          const given = new Set<string>();
          const rows = drawn.map(({ id: own, agencyId: of, ...row }) => {
            const isNew = own !== undefined && !given.has(own);
            if (isNew) given.add(own);
            return { ...row, title: "T", ...(isNew && { id: own }), ...(of !== undefined && { agencyId: of }) };
          });
          const coded = nodesFromCodes(
            rows.map(({ level: _, ...row }) => row),
            { makeMissing: make },
          ).nodes;
          const outlined = nodesFromOutline(rows.map(({ code: _, ...row }) => row)).nodes;
          for (const nodes of [coded, outlined]) expect(new Set(nodes.map((each) => each.id)).size).toBe(nodes.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("individual targets", () => {
  it("D-12, failed: shares of 28, 24 and 24 were stretched to the whole", () => {
    const { cascade } = buildCascade([
      node("k", [], { ownerId: "kabid", indicators: [indicator("pad", { unit: "rupiah", target: "10000000000" })] }),
    ]);
    const of = (shares: Record<string, number>) =>
      individualTargets(cascade, {
        superiorId: "kabid",
        year: 2024,
        roles: Object.entries(shares).map(([personId, share]) => ({
          personId,
          contributions: [{ method: "direct" as const, resultId: "pad", share }],
        })),
      });
    const short = of({ a: 28, b: 24, c: 24 });
    expect([short.targets, short.findings.map(({ code }) => code)]).toEqual([[], ["share-sum"]]);
    const whole = of({ a: 28, b: 24, c: 24, kabid: 24 });
    expect(whole.targets.map(({ target }) => String(target))).toEqual([
      "2800000000",
      "2400000000",
      "2400000000",
      "2400000000",
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import { breakDownAbsorption } from "../../../src/budget/summary/break-down-absorption.ts";
import { summarizeAbsorption } from "../../../src/budget/summary/summarize-absorption.ts";
import { plain } from "../../support/plain.ts";
import { samples } from "../arbitraries.ts";
import { refusal } from "../refusal.ts";

const agency = { name: "agency", by: (line: BudgetLine) => line.agencyId };
const programme = { name: "programme", by: (line: BudgetLine) => line.programmeId ?? "none" };
const activity = { name: "activity", by: (line: BudgetLine) => line.activityId ?? "none" };

const lines: BudgetLine[] = [
  { agencyId: "dlh", programmeId: "waste", activityId: "trucks", budget: 200, realization: 50 },
  { agencyId: "dlh", programmeId: "waste", activityId: "sites", budget: 100, realization: 10 },
  { agencyId: "dlh", programmeId: "parks", activityId: "trees", budget: 100, realization: 100 },
  { agencyId: "dinsos", programmeId: "aid", activityId: "food", budget: 10, realization: null },
];

describe("breakDownAbsorption", () => {
  it("sums up on three levels at once", () => {
    expect(plain(breakDownAbsorption(lines, { levels: [agency, programme, activity] }))).toMatchObject([
      {
        level: "agency",
        key: "dlh",
        rate: { value: "40" },
        lines: 3,
        children: [
          {
            level: "programme",
            key: "waste",
            rate: { value: "20" },
            children: [{ key: "trucks" }, { key: "sites", rate: { value: "10" } }],
          },
          { level: "programme", key: "parks", children: [{ level: "activity", key: "trees", children: [] }] },
        ],
      },
      { key: "dinsos", rate: { reason: "not-reported" }, children: [{ key: "aid", children: [{ key: "food" }] }] },
    ]);
  });

  it("reads each line once, and on one level agrees with the summary", () => {
    let read = 0;
    function* stream() {
      for (const line of lines) {
        read++;
        yield line;
      }
    }
    const nodes = breakDownAbsorption(stream(), { levels: [agency] });
    expect(read).toBe(4);
    expect(plain(nodes)).toMatchObject(plain(summarizeAbsorption(lines, { by: agency.by })) as object[]);
  });

  it("selects a version and leaves out what is excluded, without empty branches", () => {
    const versions: BudgetLine[] = [
      { agencyId: "a", version: "original", budget: 10, realization: 1 },
      { agencyId: "b", version: "revised", budget: 10, realization: 1, exclusions: [{ name: "blu", budget: 5 }] },
    ];
    const nodes = breakDownAbsorption(versions, { levels: [agency, programme], version: "revised", exclude: ["blu"] });
    expect(plain(nodes)).toMatchObject([{ key: "b", budget: "5", children: [{ key: "none", budget: "5" }] }]);
    expect(nodes).toHaveLength(1);
  });

  it("refuses every fault at once", () => {
    const bad = [null, { ...lines[0], agencyId: "" }, { ...lines[0], budget: "x" }];
    expect(refusal(() => breakDownAbsorption(bad as never, { levels: [agency, programme] }))).toEqual([
      "invalid-input lines[0]",
      "invalid-input lines[1].agencyId",
      "invalid-number lines[2].budget",
    ]);
    expect(refusal(() => breakDownAbsorption([], { levels: [] }))).toEqual(["invalid-input options.levels"]);
    expect(refusal(() => breakDownAbsorption([], null as never))).toEqual(["invalid-input options"]);
    expect(refusal(() => breakDownAbsorption([], { levels: "agency" } as never))).toEqual([
      "invalid-input options.levels",
    ]);
    expect(refusal(() => breakDownAbsorption([], { levels: [null, { name: "" }], version: "murni" } as never))).toEqual(
      [
        "invalid-input options.levels[0]",
        "invalid-input options.levels[1].name",
        "invalid-input options.levels[1].by",
        "invalid-input options.version",
      ],
    );
    expect(
      refusal(() => breakDownAbsorption([], { levels: [{ ...agency, key: 1 }], exlude: ["blu"] } as never)),
    ).toEqual(["invalid-input options.exlude", "invalid-input options.levels[0].key"]);
    expect(refusal(() => breakDownAbsorption(1 as never, { levels: [agency] }))).toEqual(["invalid-input lines"]);
  });

  it("refuses a key that is none, and tells of a part that no line has", () => {
    const bad = { name: "programme", by: () => "" };
    expect(refusal(() => breakDownAbsorption(lines, { levels: [agency, bad] }))).toEqual(
      [0, 1, 2, 3].map((i) => `invalid-input lines[${i}]`),
    );
    const [dlh] = breakDownAbsorption(lines, { levels: [agency, programme], exclude: ["blu"] });
    expect(dlh?.findings.map(({ code }) => code)).toEqual(["unknown-exclusion"]);
    expect(dlh?.children.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it("freezes its result all the way down", () => {
    const [dlh] = breakDownAbsorption(Object.freeze([...lines]), { levels: [agency, programme] });
    expect(Object.isFrozen(dlh?.children[0]?.findings)).toBe(true);
  });
});

describe("breakDownAbsorption of a version", () => {
  it("says on every level which one it is of", () => {
    const revised: BudgetLine[] = [{ agencyId: "a", version: "revised", budget: 10, realization: 1 }];
    const [a] = breakDownAbsorption(revised, { levels: [agency, programme], version: "revised" });
    expect([a?.version, a?.children[0]?.version]).toEqual(["revised", "revised"]);
    const [b] = breakDownAbsorption(revised, { levels: [agency] });
    expect(b).not.toHaveProperty("version");
  });
});

describe("keys that may stand for the same", () => {
  it("are told where they stand side by side, on every level", () => {
    const line = { agencyId: "a", budget: 100, realization: 50 };
    const nodes = breakDownAbsorption(
      [
        { ...line, programmeId: "Program Gizi" },
        { ...line, programmeId: "program gizi" },
        { ...line, agencyId: "b", programmeId: "PROGRAM GIZI" },
      ],
      {
        levels: [
          { name: "agency", by: ({ agencyId }) => agencyId },
          { name: "programme", by: ({ programmeId }) => programmeId },
        ],
      },
    );
    expect(nodes.map(({ findings }) => findings)).toEqual([[], []]);
    expect(nodes.map(({ children }) => children.map(({ findings }) => findings.map(({ code }) => code)))).toEqual([
      [["near-duplicate-key"], ["near-duplicate-key"]],
      [[]],
    ]);
  });
});

describe("properties", () => {
  it("gives every group the sum of the groups within it", () => {
    fc.assert(
      fc.property(
        samples,
        fc.array(fc.constantFrom("p", "q", "r"), { minLength: 40, maxLength: 40 }),
        (list, programmes) => {
          const all = list.map(({ line }, i) => ({ ...line, programmeId: programmes[i] ?? "p" }));
          for (const { budget, lines: count, unreported, children } of breakDownAbsorption(all, {
            levels: [agency, programme],
          })) {
            const sum = children.reduce((total, child) => total + BigInt(child.budget.times(100).toFixed()), 0n);
            expect(sum).toBe(BigInt(budget.times(100).toFixed()));
            expect(children.reduce((total, child) => total + child.lines, 0)).toBe(count);
            expect(children.reduce((total, child) => total + child.unreported, 0)).toBe(unreported);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("breakDownAbsorption of lines that serve several keys by shares", () => {
  const half = (a: string, b: string) => [
    { key: a, share: "0.5" },
    { key: b, share: "0.5" },
  ];
  const shared: BudgetLine[] = [
    { agencyId: "dinkes", programmeId: "gizi", budget: 100, realization: 120 },
    { agencyId: "dinkes", programmeId: "gizi", budget: 50, realization: null },
    { agencyId: "dinkes", programmeId: "lain", budget: 10, realization: 5 },
  ];
  const whole = { name: "whole", by: () => "all" };
  const priority = {
    name: "priority",
    by: (line: BudgetLine) => (line.programmeId === "gizi" ? half("stunting", "kemiskinan") : "kemiskinan"),
  };

  it("counts such a line once in the whole", () => {
    const [all] = breakDownAbsorption(shared, { levels: [whole, priority] });
    expect(plain(all)).toMatchObject({
      key: "all",
      budget: "160",
      lines: 3,
      unreported: 1,
      children: [
        { key: "stunting", budget: "75", reportedBudget: "50", lines: 2, unreported: 1, rate: { value: "120" } },
        { key: "kemiskinan", budget: "85", lines: 3, unreported: 1 },
      ],
    });
    expect(all?.findings.map(({ code, details }) => [code, details["overBudget"]])).toContainEqual([
      "lines-over-budget",
      1,
    ]);
  });

  it("counts it once on every level above, also where it is shared twice", () => {
    const year = { name: "year", by: () => half("2023", "2024") };
    const [all] = breakDownAbsorption(shared.slice(0, 2), { levels: [whole, year, priority] });
    expect(plain(all)).toMatchObject({
      lines: 2,
      unreported: 1,
      budget: "150",
      children: [
        {
          key: "2023",
          lines: 2,
          budget: "75",
          children: [
            { lines: 2, budget: "37.5" },
            { lines: 2, budget: "37.5" },
          ],
        },
        { key: "2024", lines: 2, unreported: 1 },
      ],
    });
  });

  it("counts once whatever a shared line does: silent, unread, a slip, spending too much or too little", () => {
    const odd: BudgetLine[] = [
      { agencyId: "x", programmeId: "gizi", budget: "1.500", realization: null, unread: true },
      { agencyId: "x", programmeId: "gizi", budget: 0, realization: 5 },
      { agencyId: "x", programmeId: "gizi", budget: 10, realization: -1 },
      { agencyId: "x", programmeId: "gizi", budget: 10, realization: "10.01" },
      { agencyId: "x", programmeId: "gizi", budget: 10, realization: null },
    ];
    const [all] = breakDownAbsorption(odd, { levels: [whole, priority] });
    const details = (node: typeof all) => plain(node?.findings.map(({ code, details }) => [code, details]));
    const counted = [
      ["lines-over-budget", { lines: 5, overBudget: 1 }],
      ["lines-without-budget", { lines: 5, withoutBudget: 1 }],
      ["lines-negative", { lines: 5, negative: 1 }],
      ["lines-grouping-slip", { lines: 5, grouped: 1 }],
    ];
    expect(details(all)).toEqual([
      ["partly-reported", { lines: 5, unreported: 2, unread: 1, unreportedBudget: "11.5" }],
      ...counted,
    ]);
    for (const child of all?.children ?? [])
      expect(details(child as typeof all)).toEqual([
        ["partly-reported", { lines: 5, unreported: 2, unread: 1, unreportedBudget: "5.75" }],
        ...counted,
      ]);
    // A line that is not shared is counted in one of them alone.
    const received: BudgetLine[] = [
      { agencyId: "x", programmeId: "gizi", direction: "revenue", budget: 10, realization: 20 },
      { agencyId: "x", programmeId: "lain", direction: "revenue", budget: 10, realization: 20 },
    ];
    const [money] = breakDownAbsorption(received, { levels: [whole, priority] });
    expect([money?.lines, money?.findings, money?.children.map(({ lines: count }) => count)]).toEqual([2, [], [1, 2]]);
  });

  it("refuses a line whose keys are none below one of the keys that share it, and leaves nothing of it", () => {
    const below = { name: "below", by: () => [] };
    expect(refusal(() => breakDownAbsorption(shared, { levels: [priority, below] }))).toEqual([
      "invalid-input lines[0]",
      "invalid-input lines[1]",
      "invalid-input lines[2]",
    ]);
    const [a, b] = breakDownAbsorption(shared.slice(0, 1), {
      levels: [
        {
          name: "all",
          by: () => [
            { key: "a", share: 1 },
            { key: "b", share: 0 },
          ],
        },
      ],
    });
    expect([a?.lines, b]).toEqual([1, undefined]);
  });

  it("refuses a share on a lower level that is none", () => {
    const bad = { name: "bad", by: () => [{ key: "x", share: 2 }] };
    expect(refusal(() => breakDownAbsorption(shared.slice(0, 1), { levels: [priority, bad] }))).toEqual([
      "weight-sum lines[0]",
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line-shape.ts";
import { absorptionAccumulator } from "../../../src/budget/summary/absorption-accumulator.ts";
import { restoreAbsorptionAccumulator } from "../../../src/budget/summary/restore-absorption-accumulator.ts";
import { summarizeAbsorption } from "../../../src/budget/summary/summarize-absorption.ts";
import { plain } from "../../support/plain.ts";
import { samples } from "../arbitraries.ts";
import { refusal } from "../refusal.ts";

const by = (line: BudgetLine) => line.agencyId;

const lines: BudgetLine[] = [
  {
    agencyId: "z",
    budget: "10.01",
    realization: 5,
    version: "revised",
    period: { kind: "month", year: 2023, month: 9 },
  },
  { agencyId: "a", budget: 20, realization: null, version: "revised" },
  { agencyId: "z", budget: 30, realization: 40, version: "original", exclusions: [{ name: "blu", budget: 1 }] },
];

describe("absorptionAccumulator", () => {
  it("gives its summaries in the order of the keys", () => {
    const accumulator = absorptionAccumulator({ by });
    expect(accumulator.summaries()).toEqual([]);
    accumulator.addAll(lines);
    expect(plain(accumulator.summaries())).toMatchObject([
      { key: "a", budget: "20", unreported: 1, rate: { reason: "not-reported" } },
      { key: "z", budget: "40.01", realization: "45", lines: 2 },
    ]);
  });

  it("keeps what was not read apart from what was not reported, through its state and merging", () => {
    const unread = { agencyId: "a", budget: 5, realization: null, unread: true } as const;
    const accumulator = absorptionAccumulator({ by });
    accumulator.add(unread);
    const restored = restoreAbsorptionAccumulator(JSON.parse(JSON.stringify(accumulator)), { by });
    restored.merge(accumulator);
    restored.addAll(lines);
    expect(restored.summaries()[0]).toMatchObject({ key: "a", lines: 3, unreported: 3, unread: 2 });
    expect(restored.summaries()[1]).not.toHaveProperty("unread");
    const halves = (): [{ key: string; share: string }, { key: string; share: string }] => [
      { key: "x", share: "1/2" },
      { key: "y", share: "1/2" },
    ];
    const shared = summarizeAbsorption([unread], { by: halves });
    expect(shared.map(({ key, unread: count }) => [key, count])).toEqual([
      ["x", 1],
      ["y", 1],
    ]);
  });

  it("tells what it knows as plain JSON", () => {
    const accumulator = absorptionAccumulator({ by, exclude: ["blu", "blocked", "blu"] });
    accumulator.addAll(lines);
    expect(accumulator.toJSON()).toEqual({
      kind: "absorption-state",
      format: 1,
      exclude: ["blocked", "blu"],
      groups: [
        {
          key: "a",
          lines: 1,
          unreported: 1,
          budget: "0",
          realization: "0",
          unreportedBudget: "20",
          overBudget: 0,
          withoutBudget: 0,
          negative: 0,
          versions: ["revised"],
          periods: [],
          excluded: [],
        },
        {
          key: "z",
          lines: 2,
          unreported: 0,
          budget: "39.01",
          realization: "45",
          unreportedBudget: "0",
          overBudget: 1,
          withoutBudget: 0,
          negative: 0,
          versions: ["original", "revised"],
          periods: ["2023-09"],
          excluded: [{ name: "blu", budget: "1", realization: "0" }],
        },
      ],
    });
  });

  it("merges another without changing it, and itself", () => {
    const [one, other] = [absorptionAccumulator({ by }), absorptionAccumulator({ by })];
    one.addAll(lines);
    other.addAll(lines);
    const before = JSON.stringify(other);
    one.merge(other);
    expect(JSON.stringify(other)).toBe(before);
    other.merge(other);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(plain(one.summaries()[1])).toMatchObject({ budget: "80.02", lines: 4 });
  });

  it("merges what another copy of the library, or a worker, sent as JSON", () => {
    const sent = absorptionAccumulator({ by });
    sent.addAll(lines);
    const state = JSON.parse(JSON.stringify(sent));
    const home = absorptionAccumulator({ by });
    home.merge({ toJSON: () => state });
    expect(JSON.stringify(home)).toBe(JSON.stringify(sent));
  });

  it("changes nothing when it refuses", () => {
    const accumulator = absorptionAccumulator({ by });
    accumulator.add({ agencyId: "a", budget: 1, realization: 1 });
    const before = JSON.stringify(accumulator);
    const bad = { agencyId: "b", budget: "1,5", realization: 1 };
    expect(refusal(() => accumulator.add(bad))).toEqual(["invalid-number lines[0].budget"]);
    expect(refusal(() => accumulator.addAll([lines[0] as BudgetLine, bad]))).toEqual([
      "invalid-number lines[1].budget",
    ]);
    expect(JSON.stringify(accumulator)).toBe(before);
  });

  it("refuses to merge sums that were made under other settings, or are none", () => {
    const accumulator = absorptionAccumulator({ by, version: "revised" });
    expect(refusal(() => accumulator.merge(absorptionAccumulator({ by })))).toEqual(["invalid-input other.version"]);
    const blocked = absorptionAccumulator({ by, version: "original", exclude: ["blocked"] });
    expect(refusal(() => accumulator.merge(blocked))).toEqual([
      "invalid-input other.version",
      "invalid-input other.exclude",
    ]);
    expect(refusal(() => accumulator.merge({ toJSON: () => ({}) as never }))).toEqual([
      "invalid-input other.kind",
      "invalid-input other.format",
      "invalid-input other.exclude",
      "invalid-input other.groups",
    ]);
    expect(refusal(() => absorptionAccumulator({} as never))).toEqual(["invalid-input options.by"]);
  });
});

describe("absorptionAccumulator with data of the caller", () => {
  it("does not follow what the caller does to its options later", () => {
    const exclude = ["blocked"];
    const accumulator = absorptionAccumulator({ by, exclude });
    exclude.push("blu");
    const exclusions = [
      { name: "blocked", budget: 1 },
      { name: "blu", budget: 2 },
    ];
    accumulator.add({ agencyId: "x", budget: 10, realization: 5, exclusions });
    expect(plain(accumulator.summaries())).toMatchObject([{ budget: "9", excluded: [{ name: "blocked" }] }]);
  });

  it("refuses what is no accumulator, and settings that are none", () => {
    const accumulator = absorptionAccumulator({ by });
    expect(refusal(() => accumulator.addAll(null as never))).toEqual(["invalid-input lines"]);
    expect(refusal(() => accumulator.merge(null as never))).toEqual(["invalid-input other"]);
    expect(refusal(() => accumulator.merge({} as never))).toEqual(["invalid-input other.toJSON"]);
    const state = { ...accumulator.toJSON(), version: 1n, exclude: [1n] };
    expect(refusal(() => accumulator.merge({ toJSON: () => state as never }))).toEqual([
      "invalid-input other.version",
      "invalid-input other.exclude[0]",
    ]);
  });

  it("does not take a misspelt key for an absent one, in options or lines", () => {
    expect(refusal(() => absorptionAccumulator({ by, excludes: ["blu"] } as never))).toEqual([
      "invalid-input options.excludes",
    ]);
    const accumulator = absorptionAccumulator({ by, exclude: ["blocked"] });
    const misspelt = { agencyId: "a", budget: 1, realization: 1, exlusions: [{ name: "blocked", budget: 1 }] };
    expect(refusal(() => accumulator.add(misspelt))).toEqual(["invalid-input lines[0].exlusions"]);
    expect(accumulator.toJSON().groups).toEqual([]);
    accumulator.add({ agencyId: "a", budget: 1, realization: 1 });
    expect(accumulator.toJSON().groups).toMatchObject([{ key: "a", lines: 1 }]);
  });

  it("tells in all pieces together which part no line has", () => {
    const [one, other] = [
      absorptionAccumulator({ by, exclude: ["blu"] }),
      absorptionAccumulator({ by, exclude: ["blu"] }),
    ];
    one.add({ agencyId: "a", budget: 1, realization: 1 });
    expect(one.summaries()[0]?.findings.map(({ code }) => code)).toEqual(["unknown-exclusion"]);
    other.add({ agencyId: "b", budget: 2, realization: 1, exclusions: [{ name: "blu", budget: 1 }] });
    one.merge(other);
    expect(one.summaries().flatMap(({ findings }) => findings)).toEqual([]);
  });

  it("sees another period in an object that a stream writes again", () => {
    const accumulator = absorptionAccumulator({ by });
    const period = { kind: "month", year: 2024, month: 1 };
    const line = { agencyId: "x", budget: 1, realization: 1, period } as BudgetLine;
    accumulator.add(line);
    period.month = 2;
    accumulator.add(line);
    expect(accumulator.toJSON().groups[0]?.periods).toEqual(["2024-01", "2024-02"]);
  });
});

describe("absorptionAccumulator of shares and directions", () => {
  const thirds = () => [
    { key: "a", share: "1/3" },
    { key: "b", share: "2/3" },
  ];

  it("writes sums whose digits never end as fractions, and goes on from them exactly", () => {
    const one = absorptionAccumulator({ by: thirds });
    one.add({ agencyId: "x", budget: "123456789012345.67", realization: 1 });
    expect(one.toJSON().groups).toMatchObject([
      { key: "a", budget: "12345678901234567/300", realization: "1/3" },
      { key: "b", budget: "12345678901234567/150", realization: "2/3" },
    ]);
    const other = restoreAbsorptionAccumulator(JSON.stringify(one), { by: thirds });
    for (const _ of [1, 2]) other.merge(one);
    expect(plain(other.summaries())).toMatchObject([
      { key: "a", budget: "123456789012345.67", realization: "1", lines: 3 },
      { key: "b", budget: "246913578024691.34", realization: "2" },
    ]);
  });

  it("keeps which way the money goes, and refuses to merge with another choice", () => {
    const revenue: BudgetLine = { agencyId: "x", direction: "revenue", budget: 1, realization: "1.500" };
    const all = absorptionAccumulator({ by });
    all.addAll([revenue, { agencyId: "y", budget: 1, realization: 1 }]);
    const [x, y] = all.toJSON().groups;
    expect(x).toMatchObject({ directions: ["revenue"], grouped: 1, overBudget: 0 });
    expect(y).not.toHaveProperty("directions");
    expect(y).not.toHaveProperty("grouped");
    expect(restoreAbsorptionAccumulator(all.toJSON(), { by }).toJSON()).toEqual(all.toJSON());
    const chosen = absorptionAccumulator({ by, direction: "revenue" });
    chosen.addAll([revenue, { agencyId: "y", budget: 1, realization: 1 }]);
    expect(chosen.toJSON()).toMatchObject({ direction: "revenue", groups: [{ key: "x" }] });
    expect(refusal(() => all.merge(chosen))).toEqual(["invalid-input other.direction"]);
  });

  it("reads states of the first release: everything in them is expenditure", () => {
    const { groups, ...state } = absorptionAccumulator({ by }).toJSON();
    const old = {
      key: "x",
      lines: 1,
      unreported: 0,
      budget: "1",
      realization: "1",
      unreportedBudget: "0",
      overBudget: 0,
      withoutBudget: 0,
      negative: 0,
      versions: [],
      periods: [],
      excluded: [],
    };
    const restored = restoreAbsorptionAccumulator({ ...state, groups: [...groups, old] }, { by });
    restored.add({ agencyId: "x", direction: "revenue", budget: 1, realization: 1 });
    expect(restored.summaries()[0]).toMatchObject({ direction: "mixed" });
    const dated = { ...state, groups: [{ ...old, versions: ["revised" as const] }] };
    const again = restoreAbsorptionAccumulator(dated, { by });
    again.add({ agencyId: "x", direction: "revenue", budget: 1, realization: 1 });
    expect(again.summaries()[0]).toMatchObject({ direction: "mixed" });
  });
});

describe("properties", () => {
  const order = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

  it("gives the same bytes for any split and any order of lines and merges", () => {
    const split = fc.record({
      list: samples,
      seats: fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }),
      turn: fc.nat(3),
    });
    fc.assert(
      fc.property(split, fc.infiniteStream(fc.nat()), ({ list, seats, turn }, random) => {
        const all = list.map(({ line }) => line);
        const whole = absorptionAccumulator({ by });
        whole.addAll(all);

        const workers = [0, 1, 2, 3].map(() => absorptionAccumulator({ by }));
        const shuffled = all.map((line, i) => ({ line, seat: seats[i] ?? 0, key: random.next().value as number }));
        shuffled.sort((a, b) => a.key - b.key);
        for (const { line, seat } of shuffled) workers[seat]?.add(line);
        const turned = [...workers.slice(turn), ...workers.slice(0, turn)];
        const [w0, w1, w2, w3] = turned as [typeof whole, typeof whole, typeof whole, typeof whole];
        // Two by two, then the pairs: another way than one after the other.
        w0.merge(w3);
        w2.merge(w1);
        w2.merge(w0);

        expect(JSON.stringify(w2)).toBe(JSON.stringify(whole));
        expect(JSON.stringify(w2.summaries())).toBe(JSON.stringify(whole.summaries()));
      }),
      { numRuns: 150 },
    );
  });

  it("agrees with the summary of all lines at once", () => {
    fc.assert(
      fc.property(samples, (list) => {
        const all = list.map(({ line }) => line);
        const accumulator = absorptionAccumulator({ by });
        for (const line of all) accumulator.add(line);
        expect(plain(accumulator.summaries())).toEqual(plain([...summarizeAbsorption(all, { by })].sort(order)));
      }),
      { numRuns: 150 },
    );
  });
});

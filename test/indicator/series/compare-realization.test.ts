import { auditOpinionLevels, type ComparisonInput, compareRealization } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const input: ComparisonInput = {
  polarity: "maximize",
  realization: 90,
  target: 80,
  previous: 75,
  planEnd: 100,
  benchmark: "92.5",
};

const compare = (changes: Partial<ComparisonInput>) =>
  JSON.parse(JSON.stringify(compareRealization({ ...input, ...changes })));

describe("compareRealization", () => {
  it("holds a figure against target, last year, the end of the plan and a benchmark", () => {
    expect(compare({})).toMatchObject({
      againstTarget: { value: "112.5" },
      againstPrevious: { value: "15", verdict: "better", growth: { value: "20" } },
      againstPlanEnd: { value: "90" },
      againstBenchmark: { value: "-2.5", verdict: "worse" },
    });
  });

  it("knows that lower can be better, and closer", () => {
    expect(compare({ polarity: "minimize" })).toMatchObject({
      againstTarget: { value: "87.5" },
      againstPrevious: { value: "15", verdict: "worse" },
      againstBenchmark: { verdict: "better" },
    });
    // 75 lies 5 from the target, 90 lies 10, 92.5 lies 12.5.
    expect(compare({ polarity: "stabilize" })).toMatchObject({
      againstPrevious: { verdict: "worse" },
      againstBenchmark: { verdict: "better" },
    });
    expect(compare({ polarity: "stabilize", target: { kind: "range", low: 70, high: 95 } })).toMatchObject({
      againstPrevious: { verdict: "same" },
    });
    expect("verdict" in compare({ polarity: "stabilize", target: null }).againstPrevious).toBe(false);
  });

  it("carries both figures of each comparison, and what is missing where there is none", () => {
    const row = { polarity: "maximize", target: { kind: "at-least", value: "80.0" }, realization: "90.0" } as const;
    const facts = { kind: "figure-comparison", polarity: "maximize", target: row.target };
    const missing = (...needs: string[]) => ({ status: "not-computable", reason: "missing-value", needs });
    expect(compare(row)).toMatchObject({
      kind: "realization-comparison",
      againstTarget: { target: row.target, realization: "90.0", value: "112.5" },
      againstPlanEnd: { target: 100, realization: "90.0" },
    });
    expect(compare({ ...row, benchmark: null }).againstPrevious).toEqual({
      ...facts,
      status: "computed",
      value: "15",
      figure: "90",
      base: "75",
      verdict: "better",
      growth: { status: "computed", value: "20" },
    });
    const lacking = compare({ ...row, realization: null, benchmark: null });
    expect(lacking.againstTarget).toMatchObject({ target: row.target, realization: null });
    expect(lacking.againstPrevious).toEqual({
      ...facts,
      ...missing("realization"),
      figure: null,
      base: "75",
      growth: missing("realization"),
    });
    expect(lacking.againstBenchmark).toEqual({
      ...facts,
      ...missing("realization", "benchmark"),
      figure: null,
      base: null,
      growth: missing("realization", "benchmark"),
    });
    const unknown = compare({ ...row, target: null, previous: null, benchmark: null });
    expect(unknown.againstPrevious).toMatchObject({ target: null, figure: "90", base: null, ...missing("previous") });
    expect(unknown.againstBenchmark).toMatchObject({ ...missing("benchmark"), growth: missing("benchmark") });
  });

  it("measures how close a figure is from the nearer end of a range", () => {
    const range = { kind: "range", low: 70, high: 95 } as const;
    const verdict = (realization: number, previous: number) =>
      compare({ polarity: "stabilize", target: range, realization, previous }).againstPrevious.verdict;
    expect([verdict(60, 100), verdict(60, 110), verdict(100, 60), verdict(60, 105)]).toEqual([
      "worse",
      "better",
      "better",
      "same",
    ]);
  });

  it("says what is missing", () => {
    expect(compare({ realization: null, previous: 0 })).toMatchObject({
      againstTarget: { reason: "no-realization" },
      againstPrevious: { reason: "missing-value", growth: { reason: "missing-value" } },
      againstPlanEnd: { reason: "no-realization" },
    });
    expect(compare({ previous: 0, target: null, planEnd: { kind: "none" }, benchmark: null })).toMatchObject({
      againstTarget: { reason: "no-target" },
      againstPrevious: { value: "90", verdict: "better", growth: { reason: "zero-base" } },
      againstPlanEnd: { reason: "no-target" },
      againstBenchmark: { reason: "missing-value" },
    });
    expect(compare({ previous: 90 }).againstPrevious).toMatchObject({ value: "0", verdict: "same" });
  });

  it("refuses everything that is wrong at once, levels among it", () => {
    const level = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
    const broken = {
      polarity: "up" as "maximize",
      realization: "x",
      target: level,
      previous: "y",
      planEnd: "z",
      benchmark: "w",
    };
    expect(refusal(() => compareRealization(broken))).toEqual([
      "invalid-input polarity",
      "invalid-number realization",
      "invalid-input target",
      "invalid-number previous",
      "invalid-number planEnd",
      "invalid-number benchmark",
    ]);
  });

  it("refuses an input that is none", () => {
    expect(refusal(() => compareRealization(null as never))).toEqual(["invalid-input"]);
    const target = { kind: "exact", value: 5, unit: "%" };
    expect(refusal(() => compareRealization({ ...input, target, planend: 5 } as never))).toEqual([
      "invalid-input planend",
      "invalid-input target.unit",
    ]);
  });
});

describe("compareRealization, of a target that was not understood", () => {
  it("does not say that there was none", () => {
    const target = { kind: "none", text: "1 : 32", unread: true } as const;
    expect(compare({ target, planEnd: null })).toMatchObject({
      againstTarget: { reason: "unread-target" },
      againstPlanEnd: { reason: "no-target" },
    });
  });
});

describe("properties", () => {
  it("better one way is worse the other way", () => {
    for (const [realization, previous] of [
      [5, 6],
      [6, 5],
      [5, 5],
    ] as const) {
      const [up, down] = (["maximize", "minimize"] as const).map(
        (polarity) => compare({ polarity, realization, previous }).againstPrevious.verdict,
      );
      expect([up, down].sort()).toEqual(realization === previous ? ["same", "same"] : ["better", "worse"]);
    }
  });
});

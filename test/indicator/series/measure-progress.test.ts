import fc from "fast-check";
import {
  auditOpinionLevels,
  measureProgress,
  type ProgressInput,
  type ProgressRow,
  parsePeriod,
  periodCode,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

type Side = ProgressRow["target"];

const quarters = (...rows: [Side, ProgressRow["realization"]][]): ProgressRow[] =>
  rows.map(([target, realization], i) => ({ period: parsePeriod(`2024-TW${i + 1}`), target, realization }));

function shown(input: Omit<ProgressInput, "polarity">): string {
  const { achievement, used, expected } = measureProgress({ polarity: "maximize", ...input });
  const what = achievement.status === "computed" ? `${achievement.value}` : achievement.reason;
  return `${what} (${used}/${expected})`;
}

const perPeriod = { targets: "per-period", realizations: "per-period" } as const;
const cumulative = { targets: "cumulative", realizations: "cumulative" } as const;

describe("measureProgress", () => {
  it("divides the sum of the filled quarters by the targets of those same quarters", () => {
    // 10 + 30 of 20 + 20; the quarter without a report enters neither side.
    const rows = quarters([20, 10], [20, null], [20, 30], [20, null]);
    expect(shown({ rows, method: "sum", ...perPeriod })).toBe("100 (2/4)");
    expect(shown({ rows, method: "average", ...perPeriod })).toBe("100 (2/4)");
    expect(shown({ rows, method: "maximum", ...perPeriod })).toBe("150 (2/4)");
    expect(shown({ rows, method: "last", ...perPeriod })).toBe("150 (1/4)");
  });

  it("compares cumulative targets with cumulative realisations, at the latest date that has both", () => {
    // The quarterly targets of an agreement: 24.43 and 48.56 of 97.72 in the year.
    const rows = quarters(["24.43", "20"], ["48.56", "48.56"], ["73.14", null], ["97.72", null]);
    expect(shown({ rows, method: "sum", ...cumulative })).toBe("100 (1/4)");
  });

  it("adds up the side that counts period by period before it meets a cumulative one", () => {
    const byTarget = quarters([25, 20], [50, 25], [75, null]);
    expect(shown({ rows: byTarget, method: "sum", targets: "cumulative", realizations: "per-period" })).toBe(
      "90 (2/3)",
    );
    const byReached = quarters([25, 20], [25, 45], [25, null]);
    expect(shown({ rows: byReached, method: "sum", targets: "per-period", realizations: "cumulative" })).toBe(
      "90 (2/3)",
    );
  });

  it("carries the rows, the sides that stand for them, and the time they are of", () => {
    const rows = quarters([20, "10.0"], [{ kind: "at-least", value: 20 }, 30]);
    const progress = measureProgress({ polarity: "maximize", rows: [...rows].reverse(), method: "last", ...perPeriod });
    expect(progress.rows).toEqual(rows);
    // The first one is complete, and does not count for the last.
    expect(progress.leftOut).toEqual([]);
    expect(progress.achievement).toMatchObject({ target: { kind: "at-least", value: 20 }, realization: 30 });
    expect(progress.achievement).toMatchObject({ timeSpan: { start: "2024-01-01", end: "2024-06-30" } });
    const sum = (target: Side) =>
      measureProgress({
        polarity: "maximize",
        rows: quarters([target, 10], [target, 30]),
        method: "sum",
        ...perPeriod,
      });
    expect(JSON.parse(JSON.stringify(sum(20).achievement))).toMatchObject({ target: "40", realization: "40" });
    expect(JSON.parse(JSON.stringify(sum({ kind: "at-least", value: 20 }).achievement))).toMatchObject({
      target: { kind: "at-least", value: "40" },
      realization: "40",
    });
  });

  it("goes back to the last period that has the side that is cumulative", () => {
    const options = { method: "sum", targets: "cumulative", realizations: "per-period" } as const;
    expect(shown({ rows: quarters([25, 20], [null, 25]), ...options })).toBe("80 (1/2)");
    const [first, , third] = quarters([25, 20], [50, 20], [75, 30]) as [ProgressRow, ProgressRow, ProgressRow];
    expect(shown({ rows: [first, third], ...options })).toBe("80 (1/2)");
    const none = measureProgress({ polarity: "maximize", rows: [third], ...options });
    expect([none.achievement.status, none.periods, none.used]).toEqual(["not-computable", [], 0]);
    const ratio = measureProgress({ polarity: "maximize", rows: [first], ...options, quantity: "ratio" });
    expect(ratio).toMatchObject({ achievement: { reason: "not-additive" }, periods: [] });
  });

  it("averages no levels, and adds up nothing that is not one number", () => {
    const level = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
    const levels = quarters([level, "WTP"], [20, 30]);
    const reason = (rows: ProgressRow[], method: "average" | "sum", quantity?: "ratio") => {
      const { achievement } = measureProgress({
        polarity: "maximize",
        rows,
        method,
        ...perPeriod,
        ...(quantity !== undefined && { quantity }),
      });
      return achievement.status === "not-computable" && achievement.reason;
    };
    expect([reason(levels, "average"), reason(levels, "sum")]).toEqual(["not-averageable", "not-additive"]);
    const range = quarters([{ kind: "range", low: 1, high: 2 }, 1], [20, 30]);
    expect([reason(range, "average"), reason(range, "sum")]).toEqual(["not-additive", "not-additive"]);
    expect(reason(quarters([20, 10], [20, 30]), "sum", "ratio")).toBe("not-additive");
    expect(reason(quarters([20, null], [null, 30]), "sum")).toBe("no-readings");
    expect(reason(quarters([20, null]), "sum", "ratio")).toBe("no-readings");
  });

  it("does not add across a gap, nor from the middle of a year", () => {
    const options = { method: "sum", targets: "cumulative", realizations: "per-period" } as const;
    expect(shown({ rows: quarters([25, null], [50, 25]), ...options })).toBe("incomplete-series (0/2)");
    expect(shown({ rows: quarters([25, 20], [50, 25]).slice(1), ...options })).toBe("incomplete-series (0/1)");
    expect(shown({ rows: quarters([25, 20], [50, null], [75, 30]), ...options })).toBe("80 (1/3)");
  });

  it("never adds ratios, ranges and levels", () => {
    const rows = quarters([50, 40], [50, 60]);
    expect(shown({ rows, method: "sum", ...perPeriod, quantity: "ratio" })).toBe("not-additive (2/2)");
    expect(shown({ rows, method: "average", ...perPeriod, quantity: "ratio" })).toBe("100 (2/2)");
    const mixed = { rows, method: "last", targets: "cumulative", realizations: "per-period" } as const;
    expect(shown(mixed)).toBe("not-additive (0/2)");
    const range = { kind: "range", low: 1, high: 2 } as const;
    expect(shown({ rows: quarters([range, 1]), method: "sum", ...perPeriod })).toBe("not-additive (1/1)");
    expect(shown({ rows: quarters([{ kind: "at-most", value: 1 }, 1], [2, 2]), method: "sum", ...perPeriod })).toBe(
      "not-additive (2/2)",
    );
  });

  it("takes the latest level or range as it is", () => {
    const target = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
    expect(shown({ rows: quarters([target, "WDP"], [target, "WTP"]), method: "last", ...perPeriod })).toBe("100 (1/2)");
  });

  it("keeps the kind of a one-sided target", () => {
    const rows = quarters([{ kind: "at-least", value: 10 }, 10], [{ kind: "at-least", value: 10 }, 12]);
    const { achievement } = measureProgress({ polarity: "maximize", rows, method: "sum", ...perPeriod });
    expect(JSON.parse(JSON.stringify(achievement))).toMatchObject({
      value: "110",
      target: { kind: "at-least", value: "20" },
      realization: "22",
    });
  });

  it("compares years with years, and looks as of a date", () => {
    const rows = ["2023", "2024"].map((code, i) => ({ period: parsePeriod(code), target: 10 + i, realization: 11 }));
    expect(shown({ rows, method: "last", ...perPeriod })).toBe("100 (1/2)");
    expect(shown({ rows, method: "last", ...perPeriod, asOf: "2024-06-30" })).toBe("110 (1/1)");
  });

  it("expects only what is due: periods with a target, and figures that can be out", () => {
    // An index that is measured in December only, looked at in August.
    const months = Array.from({ length: 12 }, (_, i) => ({
      period: parsePeriod(`2026-${String(i + 1).padStart(2, "0")}`),
      target: i === 11 ? 99 : null,
      realization: null,
    }));
    const index = { rows: months, method: "last", quantity: "index", ...perPeriod, asOf: "2026-08-31" } as const;
    expect(shown(index)).toBe("no-readings (0/8)");
    expect(shown({ ...index, due: "with-target" })).toBe("no-readings (0/0)");
    expect(shown({ ...index, due: "with-target", asOf: "2026-12-31" })).toBe("no-readings (0/1)");
    // The same comes out two months later.
    const late = { ...index, due: "with-target", releaseLag: 2 } as const;
    expect(shown({ ...late, asOf: "2026-12-31" })).toBe("no-readings (0/0)");
    expect(shown({ ...late, asOf: "2027-02-28" })).toBe("no-readings (0/1)");
    const early = months.map((row, i) => (i === 11 ? { ...row, realization: 99 } : row));
    expect(shown({ ...late, rows: early, asOf: "2026-12-31" })).toBe("100 (1/1)");
  });

  it("says which of the periods that were due lack a side, and never takes an unread target for none", () => {
    const unread = { kind: "none", text: "1 : 32", unread: true } as const;
    const rows = quarters([20, 10], [null, 10], [unread, 10], [20, null]);
    const { leftOut, used, expected } = measureProgress({ polarity: "maximize", rows, method: "sum", ...perPeriod });
    expect(leftOut.map(({ period, reason }) => `${periodCode(period)} ${reason}`)).toEqual([
      "2024-TW2 no-target",
      "2024-TW3 unread-target",
      "2024-TW4 no-realization",
    ]);
    expect([used, expected]).toEqual([1, 4]);
    expect(shown({ rows, method: "sum", ...perPeriod, due: "with-target" })).toBe("50 (1/3)");
  });

  it("counts a cumulative target for the periods before it, of which none is left out", () => {
    const rows = quarters([null, 10], [null, 10], [30, 10]);
    const input = { method: "sum", targets: "cumulative", realizations: "per-period" } as const;
    expect(measureProgress({ polarity: "maximize", rows, ...input })).toMatchObject({
      used: 3,
      expected: 3,
      leftOut: [],
    });
    expect(shown({ rows, ...input, due: "with-target" })).toBe("100 (1/1)");
  });

  it("says of what time it is, from the start of the year", () => {
    const spanOf = (rows: ProgressRow[], method: ProgressInput["method"]) => {
      const { achievement } = measureProgress({ polarity: "maximize", rows, method, ...perPeriod });
      return "timeSpan" in achievement ? achievement.timeSpan : undefined;
    };
    const rows = quarters([20, 10], [20, 30], [20, null]);
    expect(spanOf(rows, "sum")).toEqual({ start: "2024-01-01", end: "2024-06-30" });
    expect(spanOf(rows, "last")).toEqual({ start: "2024-01-01", end: "2024-06-30" });
    const years = ["2023", "2024"].map((code) => ({ period: parsePeriod(code), target: 5, realization: 5 }));
    expect(spanOf(years, "sum")).toEqual({ start: "2023-01-01", end: "2024-12-31" });
    expect(spanOf(years, "last")).toEqual({ start: "2024-01-01", end: "2024-12-31" });
  });

  it("never averages levels", () => {
    const target = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
    expect(shown({ rows: quarters([target, "WDP"], [target, "WTP"]), method: "average", ...perPeriod })).toBe(
      "not-averageable (2/2)",
    );
    expect(shown({ rows: quarters([3, 2], [3, 3]), method: "average", ...perPeriod, quantity: "level" })).toBe(
      "not-averageable (2/2)",
    );
  });

  it("says that nothing is there", () => {
    expect(shown({ rows: quarters([null, 5], [5, null]), method: "sum", ...perPeriod })).toBe("no-readings (0/2)");
    expect(shown({ rows: [], method: "last", ...cumulative })).toBe("no-readings (0/0)");
  });

  it("hands out what is frozen through, and says what it is", () => {
    const rows = quarters([{ kind: "at-least", value: 10 }, 5], [{ kind: "at-least", value: 10 }, 10]);
    const progress = measureProgress({ polarity: "maximize", rows, method: "sum", ...perPeriod });
    expect(progress).toMatchObject({ kind: "progress", achievement: { kind: "achievement" } });
    const { achievement } = progress;
    expect("target" in achievement && `${JSON.stringify(achievement.target)}`).toBe('{"kind":"at-least","value":"20"}');
    expect("target" in achievement && Object.isFrozen(achievement.target)).toBe(true);
    expect(Object.isFrozen(progress.periods[0])).toBe(true);
    expect(Object.isFrozen(rows[0]?.period) && Object.isFrozen(rows)).toBe(false);
  });

  it("refuses everything that is wrong at once", () => {
    const rows = [...quarters(["x", Number.NaN]), { period: parsePeriod("2024"), target: 1, realization: 1 }];
    const broken = { polarity: "up", rows, method: "total", targets: "yes", realizations: "no", asOf: "today" };
    expect(refusal(() => measureProgress(broken as unknown as ProgressInput)).sort()).toEqual([
      "invalid-date asOf",
      "invalid-input method",
      "invalid-input polarity",
      "invalid-input realizations",
      "invalid-input targets",
      "invalid-number rows[0].realization",
      "invalid-number rows[0].target",
      "invalid-period rows[1].period",
    ]);
  });

  it("refuses an input that is none", () => {
    expect(refusal(() => measureProgress(undefined as never))).toEqual(["invalid-input"]);
    const rows = quarters([1, 1]).map((row) => ({ ...row, value: 1 }));
    const misspelt = { polarity: "maximize", rows, method: "sum", ...perPeriod, asof: "2024-06-30" };
    expect(refusal(() => measureProgress(misspelt as never))).toEqual([
      "invalid-input asof",
      "invalid-input rows[0].value",
    ]);
    const sound = { polarity: "maximize", rows: quarters([1, 1]), method: "sum", ...perPeriod } as const;
    expect(refusal(() => measureProgress({ ...sound, due: "all" } as never))).toEqual(["invalid-input due"]);
    expect(refusal(() => measureProgress({ ...sound, releaseLag: 2 }))).toEqual(["invalid-input asOf"]);
    expect(refusal(() => measureProgress({ ...sound, asOf: "2024-06-30", releaseLag: -1 }))).toEqual([
      "invalid-input releaseLag",
    ]);
  });
});

describe("properties", () => {
  it("gives the same whether realisations are written period by period or cumulatively", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.nat(99)), { minLength: 1, maxLength: 4 }),
        (own) => {
          const total = (upTo: number, side: 0 | 1) => own.slice(0, upTo + 1).reduce((sum, row) => sum + row[side], 0);
          const running = own.map((_, i): [number, number] => [total(i, 0), total(i, 1)]);
          const a = shown({ rows: quarters(...own), method: "sum", ...perPeriod }).split(" ")[0];
          const b = shown({ rows: quarters(...running), method: "sum", ...cumulative }).split(" ")[0];
          const mixed = own.map(([, value], i): [number, number] => [running[i]?.[0] ?? 0, value]);
          const c = shown({
            rows: quarters(...mixed),
            method: "sum",
            targets: "cumulative",
            realizations: "per-period",
          });
          expect(b).toBe(a);
          expect(c.split(" ")[0]).toBe(a);
        },
      ),
      { numRuns: 100 },
    );
  });
});

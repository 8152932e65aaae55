import fc from "fast-check";
import {
  type AgreedIndicator,
  type AgreedRealization,
  auditOpinionLevels,
  averageAchievement,
  buildCascade,
  cappedPolicy,
  type Indicator,
  measureAgreement,
  type PerformanceAgreement,
  parsePeriod,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { indicator as indicatorOf, node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";

const quartersOf = (...targets: number[]) =>
  targets.map((target, i) => ({ quarter: (i + 1) as 1 | 2 | 3 | 4, target }));
const indicator = (indicatorId: string, more: Partial<AgreedIndicator> = {}): AgreedIndicator => ({
  indicatorId,
  title: `Indikator ${indicatorId}`,
  unit: "%",
  polarity: "maximize",
  target: 80,
  quarters: quartersOf(20, 40, 60, 80),
  ...more,
});
const agreementOf = (...indicators: AgreedIndicator[]): PerformanceAgreement => ({
  id: "pk",
  year: 2024,
  firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
  secondParty: null,
  objectives: [{ nodeId: "s", title: "Sasaran", indicators, restsOn: [] }],
  programmes: [],
  clauses: [],
});
const of = (indicatorId: string, period: string, realization: AgreedRealization["realization"]): AgreedRealization => ({
  indicatorId,
  period: parsePeriod(period),
  realization,
});
const told = (each?: { status: string; value?: unknown; reason?: string }) =>
  each?.status === "computed" ? `${each.value}` : each?.reason;
const planOf = (more: Partial<Indicator>) =>
  buildCascade([
    node("s", [], { level: "objective", indicators: [{ id: "a", title: "A", polarity: "maximize", ...more }] }),
  ]).cascade;

describe("measureAgreement", () => {
  it("measures each quarter and the year against its own target, and takes the means with their coverage", () => {
    const measured = measureAgreement(agreementOf(indicator("a"), indicator("b", { polarity: "minimize" })), [
      of("b", "2024", 60),
      of("a", "2024-TW1", 22),
      of("a", "2024-TW2", 30),
      of("b", "2024-TW1", 25),
      of("a", "2024", 88),
    ]);
    const [a, b] = measured.indicators;
    // 22 of 20, 30 of 40; (2 × 20 − 25) ÷ 20; 88 of 80; (2 × 80 − 60) ÷ 80.
    expect(a?.quarters.map(({ quarter, achievement }) => [quarter, told(achievement)])).toEqual([
      [1, "110"],
      [2, "75"],
      [3, "no-realization"],
      [4, "no-realization"],
    ]);
    expect([told(a?.year), a?.yearFrom, told(b?.year), b?.yearFrom]).toEqual(["110", "report", "125", "report"]);
    expect(measured.quarters.map(({ quarter, average }) => [quarter, told(average), average.used])).toEqual([
      [1, "92.5", 2],
      [2, "missing-achievement", 1],
      [3, "missing-achievement", 0],
      [4, "missing-achievement", 0],
    ]);
    expect([told(measured.average), measured.met]).toEqual(["117.5", 2]);
    expect(measured).toMatchObject({ kind: "agreement-measurement", agreementId: "pk", year: 2024, findings: [] });
    expect(measured.party.position).toBe("Kepala Dinas");
  });

  it("calls nothing missing that is not over yet", () => {
    const rows = [of("a", "2024-TW1", 22), of("a", "2024-TW2", 41)];
    const { indicators, quarters, average } = measureAgreement(agreementOf(indicator("a")), rows, {
      asOf: "2024-06-29",
    });
    expect(indicators[0]?.quarters.map((each) => told(each.achievement))).toEqual([
      "110",
      "not-yet-due",
      "not-yet-due",
      "not-yet-due",
    ]);
    expect([told(indicators[0]?.year), told(quarters[0]?.average), average.expected]).toEqual([
      "not-yet-due",
      "110",
      0,
    ]);
    // The day on which the quarter ends is enough.
    const later = measureAgreement(agreementOf(indicator("a")), rows, { asOf: "2024-06-30" });
    expect(told(later.indicators[0]?.quarters[1]?.achievement)).toBe("102.5");
  });

  it.each([
    ["the last of cumulative figures", { accumulation: "cumulative" }, [10, 30, 50, 72], "90"],
    ["the sum of amounts", { accumulation: "per-period", consolidation: "sum" }, [10, 20, 30, 4], "80"],
    ["the mean", { accumulation: "per-period", consolidation: "average" }, [60, 60, 80, 80], "87.5"],
    ["the last one", { accumulation: "per-period", consolidation: "last" }, [1, 2, 3, 40], "50"],
  ] as const)("takes the year from the quarters as the plan counts them: %s", (_what, plan, reached, expected) => {
    const rows = reached.map((value, i) => of("a", `2024-TW${i + 1}`, value));
    const measured = measureAgreement(agreementOf(indicator("a")), rows, { cascade: planOf(plan) });
    expect([told(measured.indicators[0]?.year), measured.indicators[0]?.yearFrom]).toEqual([expected, "quarters"]);
  });

  it("takes the year from the quarters only where the plan says how and all that is needed was reported", () => {
    const rows = [10, 20, 30].map((value, i) => of("a", `2024-TW${i + 1}`, value));
    const yearOf = (more: Partial<Indicator>, fourth: number | null = null) => {
      const all = [...rows, of("a", "2024-TW4", fourth)];
      return measureAgreement(agreementOf(indicator("a")), all, { cascade: planOf(more) }).indicators[0];
    };
    expect(told(yearOf({}, 4)?.year)).toBe("no-realization");
    expect(told(yearOf({ accumulation: "per-period", consolidation: "sum" })?.year)).toBe("no-realization");
    expect(told(yearOf({ accumulation: "cumulative" })?.year)).toBe("no-realization");
    // Ratios are not added, whatever the plan says.
    expect(told(yearOf({ accumulation: "per-period", consolidation: "sum", quantity: "ratio" }, 4)?.year)).toBe(
      "no-realization",
    );
    expect(yearOf({}, 4)?.yearFrom).toBeNull();
    const elsewhere = buildCascade([node("x", [], { level: "objective" })]).cascade;
    expect(
      measureAgreement(agreementOf(indicator("a")), rows, { cascade: elsewhere }).indicators[0]?.yearFrom,
    ).toBeNull();
  });

  it("asks the plan for the indicator by its id, and for how it counts", () => {
    const rows = [60, null, 70, 40].map((value, i) => of("a", `2024-TW${i + 1}`, value));
    const yearOf = (more: Partial<Indicator>, reported = rows) =>
      measureAgreement(agreementOf(indicator("a")), reported, { cascade: planOf(more) }).indicators[0]?.year;
    expect(told(yearOf({ accumulation: "per-period", consolidation: "last" }))).toBe("50");
    expect(told(yearOf({ consolidation: "last" }))).toBe("no-realization");
    const whole = [10, 20, 30, 4].map((value, i) => of("a", `2024-TW${i + 1}`, value));
    expect(told(yearOf({ accumulation: "per-period" }, whole))).toBe("no-realization");
    for (const accumulation of ["cumulative", "per-period"] as const)
      expect(told(yearOf({ accumulation, consolidation: "sum" }, whole.slice(0, 3)))).toBe("no-realization");
    const without = buildCascade([node("s", [], { level: "objective", indicators: [indicatorOf("z")] })]).cascade;
    expect(told(measureAgreement(agreementOf(indicator("a")), whole, { cascade: without }).indicators[0]?.year)).toBe(
      "no-realization",
    );
    const plan = buildCascade([
      node("s", [], {
        level: "objective",
        indicators: [
          { id: "b", title: "B", polarity: "maximize", accumulation: "cumulative" },
          { id: "a", title: "A", polarity: "maximize", accumulation: "per-period", consolidation: "sum" },
        ],
      }),
    ]).cascade;
    expect(told(measureAgreement(agreementOf(indicator("a")), whole, { cascade: plan }).indicators[0]?.year)).toBe(
      "80",
    );
  });

  it("takes no year from quarters that are told in other terms than its target", () => {
    const level = (code: string) => ({ kind: "level", scale: auditOpinionLevels, level: code }) as const;
    const sum = { cascade: planOf({ accumulation: "per-period", consolidation: "sum" }) };
    const counted = measureAgreement(
      agreementOf(indicator("a", { target: level("WTP") })),
      [10, 20, 30, 4].map((value, i) => of("a", `2024-TW${i + 1}`, value)),
      sum,
    );
    expect([told(counted.indicators[0]?.year), counted.indicators[0]?.yearFrom]).toEqual(["no-realization", null]);
    const graded = measureAgreement(
      agreementOf(
        indicator("a", { quarters: [1, 2, 3, 4].map((quarter) => ({ quarter, target: level("WTP") })) as never }),
      ),
      [1, 2, 3, 4].map((quarter) => of("a", `2024-TW${quarter}`, "WTP")),
      sum,
    );
    expect(graded.indicators[0]?.quarters.map(({ achievement }) => told(achievement))).toEqual([
      "100",
      "100",
      "100",
      "100",
    ]);
    expect([told(graded.indicators[0]?.year), graded.indicators[0]?.yearFrom]).toEqual(["no-realization", null]);
    // Without a target there are no terms to be told in.
    const untold = measureAgreement(
      agreementOf(indicator("a", { target: null })),
      [10, 20, 30, 4].map((value, i) => of("a", `2024-TW${i + 1}`, value)),
      sum,
    );
    expect([told(untold.indicators[0]?.year), untold.indicators[0]?.yearFrom]).toEqual(["no-target", "quarters"]);
  });

  it("carries the day of the look, and no quarter that nobody speaks of", () => {
    const agreement = agreementOf(indicator("a", { quarters: [] }));
    const measured = measureAgreement(agreement, [of("a", "2024", 40)], { asOf: "2024-12-31" });
    expect([measured.asOf, measured.quarters, told(measured.average)]).toEqual(["2024-12-31", [], "50"]);
    expect("asOf" in measureAgreement(agreement, [])).toBe(false);
  });

  it("measures levels, and leaves them out of the means", () => {
    const opinion = indicator("wtp", {
      target: { kind: "level", scale: auditOpinionLevels, level: "WTP" },
      quarters: [],
    });
    const measured = measureAgreement(agreementOf(indicator("a"), opinion), [
      of("wtp", "2024", "WTP"),
      of("a", "2024", 40),
    ]);
    expect(measured.indicators.map(({ year }) => year.status === "computed" && year.met)).toEqual([false, true]);
    expect([told(measured.average), measured.met]).toEqual(["50", 1]);
  });

  it("takes the policy and what is missing as told", () => {
    const rows = [of("a", "2024", 120)];
    const two = agreementOf(indicator("a"), indicator("b"));
    const capped = measureAgreement(two, rows, { policy: cappedPolicy(110), missing: "zero" });
    expect([told(capped.indicators[0]?.year), told(capped.average)]).toEqual(["110", "55"]);
    expect(told(measureAgreement(two, rows, { missing: "redistribute" }).average)).toBe("150");
  });

  it("tells what was reported and not agreed", () => {
    const { findings, indicators } = measureAgreement(agreementOf(indicator("a", { quarters: [] })), [
      of("x", "2024-TW1", 5),
      of("a", "2023", 5),
      of("a", "2024-TW3", 5),
    ]);
    expect(findings.map(({ code, path, message }) => [code, path, message.id])).toEqual([
      ["realization-not-agreed", ["realizations", 0], "Realisasi “x” Triwulan I 2024 tidak diperjanjikan dalam “pk”."],
      ["realization-not-agreed", ["realizations", 1], "Realisasi “a” Tahun 2023 tidak diperjanjikan dalam “pk”."],
    ]);
    // A quarter without a target is told as such.
    expect(indicators[0]?.quarters.map((each) => [each.quarter, told(each.achievement)])).toEqual([[3, "no-target"]]);
  });

  it("refuses with every problem at once", () => {
    const rows = [of("a", "2024-TW1", 1), of("a", "2024-TW1", 2), of("a", "2024-03", 1)];
    expect(refusal(() => measureAgreement({ ...agreementOf(), id: "" }, rows, { asOf: "besok" }))).toEqual([
      "invalid-input agreement.id",
      "invalid-period realizations[2].period",
      "invalid-date options.asOf",
    ]);
    expect(refusal(() => measureAgreement(agreementOf(), rows.slice(0, 2)))).toEqual(["duplicate-key realizations[1]"]);
    const worded = [of("a", "2024-TW1", "baik"), of("a", "2024", "baik"), of("b", "2024", "baik")];
    expect(refusal(() => measureAgreement(agreementOf(indicator("a")), worded))).toEqual([
      "invalid-number realizations[0].realization",
      "invalid-number realizations[1].realization",
    ]);
    // Of another year nothing was agreed that it could be told in.
    expect(refusal(() => measureAgreement(agreementOf(indicator("a")), [of("a", "2023", "baik")]))).toEqual([]);
    const level = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
    const mixed = indicator("a", {
      quarters: [
        { quarter: 1, target: 5 },
        { quarter: 2, target: level },
      ],
    });
    const graded = ["2024-TW1", "2024-TW2", "2024"].map((period) => of("a", period, "WTP"));
    expect(refusal(() => measureAgreement(agreementOf(mixed), graded))).toEqual([
      "invalid-number realizations[0].realization",
      "invalid-number realizations[2].realization",
    ]);
    expect(refusal(() => measureAgreement(agreementOf(), [of("a", "2024", {} as never)]))).toEqual([
      "invalid-number realizations[0].realization",
    ]);
  });

  it("changes nothing, and hands out plain data that cannot be changed", () => {
    const rows = [of("a", "2024-TW1", 22)];
    const agreement = agreementOf(indicator("a"));
    const measured = measureAgreement(agreement, rows);
    expect(Object.isFrozen(measured.indicators[0]?.quarters[0]?.achievement)).toBe(true);
    expect([Object.isFrozen(agreement), Object.isFrozen(rows[0])]).toEqual([false, false]);
    expect(JSON.parse(JSON.stringify(measured))).toEqual(toPlain(measured));
  });
});

describe("properties", () => {
  const reached = fc.array(fc.option(fc.integer({ min: 0, max: 200 })), { minLength: 5, maxLength: 5 });
  const periods = ["2024-TW1", "2024-TW2", "2024-TW3", "2024-TW4", "2024"];

  it("the order of the realisations is nothing, and a mean is that of its achievements", () => {
    fc.assert(
      fc.property(reached, reached, (first, second) => {
        const rows = periods.flatMap((period, i) => [
          of("a", period, first[i] ?? null),
          of("b", period, second[i] ?? null),
        ]);
        const agreement = agreementOf(indicator("a"), indicator("b"));
        const measured = measureAgreement(agreement, rows, { missing: "redistribute" });
        expect(measureAgreement(agreement, [...rows].reverse(), { missing: "redistribute" })).toEqual(measured);
        const years = measured.indicators.map(({ year }) => year);
        expect(measured.average).toEqual(averageAchievement(years, { missing: "redistribute", levels: "leave-out" }));
      }),
    );
  });

  it("a cumulative year is what its last quarter says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (last) => {
        const derived = measureAgreement(agreementOf(indicator("a")), [of("a", "2024-TW4", last)], {
          cascade: planOf({ accumulation: "cumulative" }),
        });
        const reported = measureAgreement(agreementOf(indicator("a")), [of("a", "2024", last)]);
        expect(derived.indicators[0]?.year).toEqual(reported.indicators[0]?.year);
      }),
    );
  });
});

import { deepFreeze, type Given, object, optional, readAll, refuseIfAny } from "../../core/index.ts";
import { type Achievement, averageAchievement, measureWith, missingShape } from "../../indicator/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import { isoDate, type Period, periodCode } from "../../period/index.ts";
import { achievementPolicyShape, defaultAchievementPolicy } from "../../regulation/index.ts";
import { cascadeShape } from "../tree/index.ts";
import { type AgreedPair, type AgreedRead, inTermsOf, measurableOf, unreadable } from "./agreed-pair.ts";
import { type AgreedRealization, agreedRealizationsShape } from "./agreed-realization-shape.ts";
import type { AgreementMeasurement, MeasuredIndicator } from "./agreement-measurement.ts";
import { type PerformanceAgreement, performanceAgreementShape } from "./agreement-shape.ts";
import { notAgreed } from "./realization-findings.ts";
import { yearFromQuarters } from "./year-from-quarters.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The day of the look: what ends later is not yet due. Without it everything is. */
    asOf: optional(isoDate),
    /** The rules of achievement; what published reports do unless told. */
    policy: optional(achievementPolicyShape),
    /** What the means do with indicators without an achievement: no mean (`"refuse"`, the default), the others, or zero. */
    missing: optional(missingShape, "refuse"),
    /** The plan: where it says how quarters count, the year follows from them if nobody reported it. */
    cascade: optional(cascadeShape),
  }))();

/**
 * How an agreement is measured.
 *
 * @term pilihan pengukuran perjanjian kinerja
 */
export interface MeasureAgreementOptions extends Given<typeof optionsShape> {}

const QUARTERS = [1, 2, 3, 4] as const;

/**
 * Measures a performance agreement: every indicator against its targets of the quarters and of the year, the mean of each
 * quarter and of the year with its coverage, and how many targets were met.
 *
 * What was not reported has no achievement and is never zero. The year is measured by its own realisation; where none was
 * reported, it follows from the quarters only if the plan says how they count. Levels are measured, and stay out of the means.
 *
 * @term capaian perjanjian kinerja
 * @param agreement - The agreement, such as {@link draftAgreement} gives it.
 * @param realizations - What was reached by quarter and in the year, one of an indicator and a period, in any order.
 * @param options - The day of the look, the rules of achievement, the plan.
 * @throws A {@link SakipError} with every problem at once: `duplicate-key`, `invalid-period`, `invalid-number` for words
 * beside a target in figures, `out-of-scale` for a level that the scale does not have, `invalid-input`.
 * @see No official source: that achievements are reported by quarter is practice; how the year follows from the quarters is
 * said by each plan.
 * @example
 * ```ts
 * import { measureAgreement, parsePeriod } from "sakip";
 *
 * const agreement = {
 *   id: "pk-2024-kabid",
 *   year: 2024,
 *   firstParty: { ownerId: "kabid", position: "Kepala Bidang" },
 *   secondParty: { ownerId: "kadis", position: "Kepala Dinas" },
 *   objectives: [
 *     {
 *       nodeId: "p",
 *       title: "Perbaikan gizi",
 *       restsOn: [],
 *       indicators: [
 *         {
 *           indicatorId: "i", title: "Balita ditimbang", unit: "%", polarity: "maximize", target: 90,
 *           quarters: [{ quarter: 1, target: 60 }, { quarter: 2, target: 75 }],
 *         },
 *       ],
 *     },
 *   ],
 *   programmes: [],
 *   clauses: [],
 * } as const;
 * const measured = measureAgreement(
 *   agreement,
 *   [
 *     { indicatorId: "i", period: parsePeriod("2024-TW1"), realization: 66 },
 *     { indicatorId: "i", period: parsePeriod("2024-TW2"), realization: null },
 *   ],
 *   { asOf: "2024-07-15" },
 * );
 * measured.indicators[0]?.quarters.map(({ achievement }) =>
 *   achievement.status === "computed" ? achievement.value : achievement.reason,
 * ) // => ["110", "no-realization"]
 * const { year } = measured.indicators[0] ?? {};
 * year?.status === "not-computable" && year.reason // => "not-yet-due"
 * ```
 */
export function measureAgreement(
  agreement: PerformanceAgreement,
  realizations: Iterable<AgreedRealization>,
  options: MeasureAgreementOptions = {},
): AgreementMeasurement {
  const [read, rows, { asOf, policy, missing, cascade }] = readAll(
    [performanceAgreementShape, agreement, "agreement"],
    [agreedRealizationsShape, realizations, "realizations"],
    [optionsShape, options, "options"],
  );
  const rules = policy ?? readAll([achievementPolicyShape, defaultAchievementPolicy])[0];
  const { year } = read;
  refuseIfAny(unreadable(read, rows));
  const rowOf = new Map(rows.map((row) => [keyOf(row.indicatorId, row.period), row]));
  const measure = (indicator: AgreedRead, pair: AgreedPair) =>
    measureWith(rules, measurableOf(indicator, pair, asOf), exactToDecimal);
  const indicators = read.objectives.flatMap(({ nodeId, indicators: agreed }) =>
    agreed.map((indicator): MeasuredIndicator => {
      const { indicatorId, title, unit } = indicator;
      const targets = new Map(indicator.quarters.map(({ quarter, target }) => [quarter, target]));
      const ofQuarters = QUARTERS.map((quarter) => rowOf.get(keyOf(indicatorId, { kind: "quarter", year, quarter })));
      const quarters = QUARTERS.flatMap((quarter, i) => {
        const [target = null, own] = [targets.get(quarter), ofQuarters[i]];
        if (target === null && own === undefined) return [];
        const pair = {
          target,
          realization: own?.realization?.own,
          period: { kind: "quarter" as const, year, quarter },
        };
        return [{ quarter, achievement: measure(indicator, pair) }];
      });
      const whole = rowOf.get(keyOf(indicatorId, { kind: "year", year }))?.realization?.own;
      const place = { nodeId, indicatorId, year };
      const realization = whole ?? inTermsOf(indicator, yearFromQuarters(cascade, place, ofQuarters));
      const achievement = measure(indicator, { target: indicator.target, realization, period: { kind: "year", year } });
      const yearFrom = realization === undefined ? null : whole === undefined ? "quarters" : "report";
      return { nodeId, indicatorId, title, unit, quarters, year: achievement, yearFrom };
    }),
  );
  const average = (achievements: readonly Achievement[]) =>
    averageAchievement(achievements, { missing, levels: "leave-out" });
  return deepFreeze({
    kind: "agreement-measurement",
    agreementId: read.id,
    year,
    party: read.firstParty,
    ...(asOf !== undefined && { asOf }),
    indicators,
    quarters: QUARTERS.flatMap((quarter) => {
      const own = indicators.flatMap((each) => each.quarters.filter((one) => one.quarter === quarter));
      return own.length === 0 ? [] : [{ quarter, average: average(own.map(({ achievement }) => achievement)) }];
    }),
    average: average(indicators.map((each) => each.year)),
    met: indicators.filter((each) => each.year.status === "computed" && each.year.met).length,
    findings: notAgreed(read, rows),
  });
}

function keyOf(indicatorId: string, period: Period): string {
  return JSON.stringify([indicatorId, periodCode(period)]);
}

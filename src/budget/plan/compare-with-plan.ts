import {
  type Citation,
  computed,
  deepFreeze,
  findingKind,
  keepAll,
  lacks,
  type Read,
  tell,
  textFact,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  absolute,
  compare,
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  percentFact,
  percentOf,
  sign,
  subtract,
} from "../../number/index.ts";
import type { Period } from "../../period/index.ts";
import { bandIndex, type Grade, gradeOf, type scaleShape } from "../../scale/index.ts";
import {
  absorptionLacks,
  absorptionOf,
  groupingSlips,
  type Spent,
  type SummarizedBudget,
  spentOf,
} from "../line/index.ts";
import { sourceOfTarget, targetOn } from "./find-target.ts";
import { type PlanComparison, type PlanInput, type PlanStanding, type PlanTerms, planInputShape } from "./plan.ts";

/**
 * Tells whether spending is ahead of, on, or behind its plan, and by how much in points and in money.
 *
 * @term realisasi terhadap rencana
 * @param input - The spending, or a summary of lines as it is; the period, the plan and, where wanted, a tolerance and
 * scales.
 * @returns `ahead`, `on-plan` or `behind`, or why it cannot be told. Of a summary the lines that reported are held against
 * the plan, and `partly-reported` says so; a planned amount of money is that of all lines, so that without all of them
 * nothing can be told.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `out-of-range`, `invalid-period`, `invalid-input`.
 * @see The `source` of the path. That on plan means within the tolerance is a convention.
 * @example
 * ```ts
 * import { bintanQuarterScales, compareWithPlan, per5of2024AbsorptionPath, parsePeriod } from "sakip";
 *
 * const comparison = compareWithPlan({
 *   budget: 500,
 *   realization: 210,
 *   period: parsePeriod("2024-TW2"),
 *   plan: { path: per5of2024AbsorptionPath, expenditure: "52" },
 *   scale: bintanQuarterScales,
 * });
 * comparison.status === "computed" && comparison.value // => "behind"
 * comparison.gap // => "-8"
 * comparison.gapAmount // => "-40"
 * comparison.band?.code // => "high"
 * ```
 * @example A summary, of which one line is silent: 60 of the 100 that reported, not of 150.
 * ```ts
 * import { compareWithPlan, parsePeriod, summarizeAbsorption } from "sakip";
 *
 * const lines = [
 *   { agencyId: "dlh", budget: 100, realization: 60 },
 *   { agencyId: "dlh", budget: 50, realization: null },
 * ];
 * const [dlh] = summarizeAbsorption(lines, { by: (line) => line.agencyId });
 * const comparison = dlh && compareWithPlan({ ...dlh, period: parsePeriod("2023-TW2"), plan: { percent: 50 } });
 * comparison?.gap // => "10"
 * comparison?.findings.map(({ code }) => code) // => ["partly-reported"]
 * ```
 */
export function compareWithPlan(input: PlanInput | (SummarizedBudget & PlanTerms)): PlanComparison {
  const [{ own: written, read }] = keepAll([planInputShape, input]);
  const { period, plan, tolerance } = read;
  const spent = spentOf(read);
  const { budget, realization } = spent;
  const absorption = absorptionOf(spent, written);
  const kind = "plan-comparison";
  const { path, expenditure, percent, amount } = plan;
  const own = scaleOf(read);
  const facts = {
    absorption,
    period,
    plan: {
      ...(path && { path: path.id }),
      ...(expenditure !== undefined && { expenditure }),
      ...(percent && { percent: exactToDecimal(percent) }),
      ...(amount && { amount: exactToDecimal(amount) }),
    },
    tolerance: exactToDecimal(tolerance),
    ...(own && { scale: own.scale.id }),
    basis: path === undefined ? OWN_PLAN : sourceOfTarget(path, expenditure),
  };
  const slips = groupingSlips(spent.id, ["plan"], { amount: written.plan.amount });
  if (realization === null || absorption.status === "not-computable") {
    const reason = absorption.status === "computed" ? "not-reported" : absorption.reason;
    return deepFreeze({ kind, ...absorptionLacks[reason], ...facts, findings: [...absorption.findings, ...slips] });
  }
  const rate = percentOf(realization, budget);
  const named = nameRate(rate, absorption.value, own, spent.id);
  const findings = [...absorption.findings, ...slips, ...named.findings];
  const due = targetOf(read, spent);
  if (due.status === "not-computable") return deepFreeze({ kind, ...due, ...facts, ...named.band, findings });
  const gap = subtract(rate, due.value);
  const isOn = compare(absolute(gap), tolerance) <= 0;
  const standing: PlanStanding = isOn ? "on-plan" : sign(gap) > 0 ? "ahead" : "behind";
  return deepFreeze({
    kind,
    ...computed(standing),
    ...facts,
    target: exactToDecimal(due.value),
    gap: exactToDecimal(gap),
    gapAmount: exactToDecimal(divide(multiply(gap, budget), HUNDRED)),
    ...named.band,
    findings,
  });
}

const OWN_PLAN: Citation = { title: "Rencana yang ditetapkan sendiri", status: "convention" };

const LACKS = /* @__PURE__ */ lacks({ "partly-reported": ["realization"], "no-target": ["plan"] });

type ReadInput = Read<typeof planInputShape>;

/** The target in percent of the budget, which is not zero. */
function targetOf({ plan, period }: Pick<ReadInput, "plan" | "period">, { budget, silent }: Spent) {
  if (plan.percent !== undefined) return computed(plan.percent);
  // The money was planned for all lines: how much of it for those that reported is not known.
  if (plan.amount !== undefined && silent !== undefined) return LACKS["partly-reported"];
  if (plan.amount !== undefined) return computed(percentOf(plan.amount, budget));
  return plan.path === undefined ? LACKS["no-target"] : targetOn(plan.path, period, plan.expenditure);
}

const rateOutsideScale = /* @__PURE__ */ findingKind("rate-outside-scale", "info", {
  facts: { rate: percentFact, scale: textFact },
  id: (is) => `Penyerapan ${is.rate} berada di luar skala "${is.scale}".`,
  en: (is) => `Absorption of ${is.rate} lies outside the scale "${is.scale}".`,
});

function nameRate(
  rate: Exact,
  value: Decimal,
  own: ReadScale | undefined,
  id: string,
): { band?: { band: Grade }; findings: Finding[] } {
  if (own === undefined) return { findings: [] };
  if (bandIndex(rate, own.scale) !== -1) return { band: { band: gradeOf(value, own.scale) }, findings: [] };
  return { findings: [tell(rateOutsideScale, { subject: id }, { rate: value, scale: own.scale.id })] };
}

type ReadScale = Read<typeof scaleShape>;

/** The scale of the quarter in which the period ends; undefined where none was given. */
function scaleOf({ scale, period }: Pick<ReadInput, "scale" | "period">): ReadScale | undefined {
  return scale === undefined || "bounds" in scale ? scale : scale[quarterOf(period)];
}

/** The quarter in which a period ends. */
function quarterOf(period: Period): 1 | 2 | 3 | 4 {
  switch (period.kind) {
    case "year":
      return 4;
    case "semester":
      return period.semester === 1 ? 2 : 4;
    case "quarter":
      return period.quarter;
    case "month":
      return Math.ceil(period.month / 3) as 1 | 2 | 3 | 4;
  }
}

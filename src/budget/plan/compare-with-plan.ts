import {
  checkObject,
  checkText,
  computed,
  deepFreeze,
  type Finding,
  frozenCopy,
  notComputable,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import {
  absolute,
  compare,
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  formatPercent,
  HUNDRED,
  multiply,
  readExact,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";
import { type Period, readPeriod } from "../../period/index.ts";
import type { AbsorptionPath } from "../../regulation/index.ts";
import { bandIndex, type Grade, gradeOf } from "../../scale/index.ts";
import { absorptionOf, percentOf, readBudget, readRealization } from "../line/index.ts";
import { checkAbsorptionPath } from "./check-rules.ts";
import { findTarget } from "./find-target.ts";
import type { PlanComparison, PlanInput, PlanStanding } from "./plan.ts";

/**
 * Tells whether spending is ahead of, on, or behind its plan, and by how much in points and in money.
 *
 * @term realisasi terhadap rencana
 * @param input - The spending, the period, the plan and, where wanted, a tolerance and scales.
 * @returns `ahead`, `on-plan` or `behind`, or why it cannot be told.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `out-of-range`, `invalid-period`, `invalid-input`.
 * @see The `source` of the path. That on plan means within the tolerance is a convention.
 * @example
 * ```ts
 * import { bintanQuarterScales, compareWithPlan, ikpaAbsorptionPath2024, parsePeriod } from "sakip";
 *
 * const comparison = compareWithPlan({
 *   budget: 500,
 *   realization: 210,
 *   period: parsePeriod("2024-TW2"),
 *   plan: { path: ikpaAbsorptionPath2024, expenditure: "52" },
 *   scale: bintanQuarterScales,
 * });
 * comparison.status === "computed" && comparison.value // => "behind"
 * comparison.gap // => "-8"
 * comparison.gapAmount // => "-40"
 * comparison.band?.code // => "high"
 * ```
 */
export function compareWithPlan(input: PlanInput): PlanComparison {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems)) refuseIfAny(problems);
  const budget = readBudget(input.budget, ["budget"], problems);
  const realization = readRealization(input.realization, ["realization"], problems);
  const tolerance = readBudget(input.tolerance ?? 0, ["tolerance"], problems);
  readPeriod(input.period, ["period"], problems);
  const plan = readPlan(input.plan, problems);
  if (input.id !== undefined) checkText(input.id, ["id"], problems);
  checkScales(input.scale, problems);
  refuseIfAny(problems);
  const absorption = absorptionOf(input.id ?? "budget", [], budget as Exact, realization);
  const facts = { absorption, period: frozenCopy(input.period) };
  if (absorption.status === "not-computable")
    return deepFreeze({ ...notComputable(absorption.reason), ...facts, findings: absorption.findings });
  const target = targetOf(input, plan as ReadPlan, budget as Exact);
  const rate = percentOf(realization as Exact, budget as Exact);
  const named = nameRate(rate, absorption.value, input);
  const findings = [...absorption.findings, ...named.findings];
  if (typeof target === "string") return deepFreeze({ ...notComputable(target), ...facts, ...named.band, findings });
  const gap = subtract(rate, target);
  const isOn = compare(absolute(gap), tolerance as Exact) <= 0;
  const standing: PlanStanding = isOn ? "on-plan" : sign(gap) > 0 ? "ahead" : "behind";
  return deepFreeze({
    ...computed(standing),
    ...facts,
    target: exactToDecimal(target),
    gap: exactToDecimal(gap),
    gapAmount: exactToDecimal(divide(multiply(gap, budget as Exact), HUNDRED)),
    ...named.band,
    ...("path" in input.plan && { basis: frozenCopy(input.plan.path.source) }),
    findings,
  });
}

function checkScales(scale: unknown, problems: Problem[]): void {
  if (scale === undefined || !checkObject(scale, ["scale"], problems) || "bands" in scale) return;
  for (const quarter of [1, 2, 3, 4]) checkObject(scale[quarter], ["scale", quarter], problems);
}

type ReadPlan = { readonly percent: Exact } | { readonly amount: Exact } | { readonly path: AbsorptionPath };

function readPlan(plan: unknown, problems: Problem[]): ReadPlan | undefined {
  if (!checkObject(plan, ["plan"], problems)) return undefined;
  const given = ["path", "percent", "amount"].filter((key) => plan[key] !== undefined);
  if (given.length !== 1) {
    problems.push(problemAt("invalid-input", ["plan"], given, 'one of "path", "percent" or "amount"'));
    return undefined;
  }
  if (plan["path"] !== undefined) {
    checkAbsorptionPath(plan["path"], ["plan", "path"], problems);
    if (plan["expenditure"] !== undefined) checkText(plan["expenditure"], ["plan", "expenditure"], problems);
    return { path: plan["path"] as AbsorptionPath };
  }
  const key = given[0] as "percent" | "amount";
  const value = readBudget(plan[key], ["plan", key], problems) ?? ZERO;
  return key === "percent" ? { percent: value } : { amount: value };
}

function targetOf(
  { plan: own, period }: PlanInput,
  plan: ReadPlan,
  budget: Exact,
): Exact | "no-target" | "not-in-force" {
  if ("percent" in plan) return plan.percent;
  if ("amount" in plan) return percentOf(plan.amount, budget);
  const target = findTarget(plan.path, period, "expenditure" in own ? own.expenditure : undefined);
  return target.status === "computed" ? (readExact(target.value, [], []) as Exact) : target.reason;
}

function nameRate(
  rate: Exact,
  value: Decimal,
  { scale, period, id }: PlanInput,
): { band?: { band: Grade }; findings: Finding[] } {
  const own = scale === undefined || "bands" in scale ? scale : scale[quarterOf(period)];
  if (own === undefined) return { findings: [] };
  if (bandIndex(rate, own) !== -1) return { band: { band: gradeOf(value, own) }, findings: [] };
  const outside: Finding = {
    code: "outside-scale",
    severity: "info",
    subject: id ?? "budget",
    path: [],
    details: { rate: value, scale: own.id },
    message: {
      id: `Penyerapan ${formatPercent(value)} berada di luar skala "${own.id}".`,
      en: `Absorption of ${formatPercent(value, { locale: "en" })} lies outside the scale "${own.id}".`,
    },
  };
  return { findings: [outside] };
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

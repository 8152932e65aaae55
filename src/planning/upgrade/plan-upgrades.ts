import { deepFreeze, readAll, refuseIfAny } from "../../core/index.ts";
import {
  type Evaluation,
  type EvaluationInput,
  faultsUnder,
  regulationNamed,
  totalWith,
} from "../../evaluation/index.ts";
import { exactOf, exactToDecimal, meanOf } from "../../number/index.ts";
import { gradeOf } from "../../scale/index.ts";
import { planAssumption, planBasis } from "./data/plan-basis.ts";
import { regionEvaluationsShape } from "./evaluations-shape.ts";
import { goalFaults, meanGoalOf, wishesOf } from "./goal-under.ts";
import { planFindings } from "./plan-findings.ts";
import { planForCount } from "./plan-for-count.ts";
import { planForMean } from "./plan-for-mean.ts";
import type { Planned } from "./planned.ts";
import type { Planning } from "./planning.ts";
import { type UpgradeGoal, upgradeGoalShape } from "./upgrade-goal-shape.ts";
import type { PlannedAgency, PlannedStanding, RegionStanding, UpgradePlan } from "./upgrade-plan.ts";

/**
 * Plans what a region must raise: the fewest letters that bring so many of its agencies to a grade, or the mean of all to a
 * grade or to a number of points, with what is to stay and what is not wanted.
 *
 * Agencies rise each for itself, so that a number of agencies is reached by the cheapest of them. A mean is reached by the
 * best letters wherever they are. Both are exact for a region; where there are too many ways to look at all of them,
 * `proved` says so.
 *
 * @term rencana peningkatan predikat
 * @param evaluations - The evaluations, each with its `agencyId`, all under one regulation. Read once.
 * @param options - The goal, and what is not wanted on the way.
 * @throws A {@link SakipError} with every problem at once: `mixed-regulations`, `duplicate-key` for an agency twice,
 * `invalid-input` for a grade, a letter, a code or an agency that is not there, `out-of-range` for more agencies than there
 * are or a mean outside the scale, `no-regulation`.
 * @see No official source: weights, letters and grades are those of the regulation; that a letter is as hard as any other,
 * and that the mean is a simple one, are conventions of ours.
 * @example Two of three agencies to A: the two that need the fewest letters.
 * ```ts
 * import { scoreWorksheet } from "sakip";
 * import { planUpgrades } from "sakip/planning";
 *
 * const evaluationOf = (agencyId: string, letter: string) => {
 *   const letters = { existence: letter, quality: letter, use: letter };
 *   const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
 *   return scoreWorksheet({ agencyId, evaluationYear: 2024, answers });
 * };
 * const region = [evaluationOf("dinkes", "BB"), evaluationOf("disdik", "B"), evaluationOf("dlh", "C")];
 * const plan = planUpgrades(region, { reach: { grade: "A", count: 2 }, avoid: ["AA"] });
 * plan.status // => "reachable"
 * plan.cost // => { agencies: 2, parts: 6, steps: 9 }
 * plan.agencies.map(({ agencyId, role, cost }) => [agencyId, role, cost])
 * // => [["dinkes", "raised", 1], ["disdik", "raised", 8], ["dlh", "spare", 28]]
 * ```
 * @example The mean to BB, while internal evaluation stays as it is.
 * ```ts
 * import { scoreComponents, scoreWorksheet } from "sakip";
 * import { planUpgrades } from "sakip/planning";
 *
 * const letters = { existence: "B", quality: "B", use: "B" };
 * const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
 * const one = scoreWorksheet({ agencyId: "dinkes", evaluationYear: 2024, answers });
 * const other = scoreComponents({
 *   agencyId: "disdik",
 *   evaluationYear: 2024,
 *   components: { planning: 20, measurement: 21, reporting: 10, "internal-evaluation": 17 },
 * });
 * const plan = planUpgrades([one, other], { reach: { mean: "BB" }, fixed: [{ codes: ["4"] }] });
 * `${plan.before.mean} to ${plan.after.mean}` // => "69 to 70.5"
 * plan.agencies.map(({ role, upgrades }) => [role, upgrades.map(({ code, from, to }) => `${code} ${from} ${to}`)])
 * // => [["raised", ["1.c B A"]], ["no-letters", []]]
 * ```
 */
export function planUpgrades(evaluations: Iterable<EvaluationInput>, options: UpgradeGoal): UpgradePlan {
  const [read, goal] = readAll(
    [regionEvaluationsShape, evaluations, "evaluations"],
    [upgradeGoalShape, options, "options"],
  );
  const [first] = read;
  const rule = regulationNamed(first?.regulation ?? "", goal.regulation, ["options", "regulation"]);
  refuseIfAny([
    ...read.flatMap((each, i) => faultsUnder(rule, each, ["evaluations", i])),
    ...goalFaults(goal, rule, read),
  ]);
  const planning: Planning = {
    evaluations: read,
    rule,
    goal,
    wishesOf: (at) => wishesOf(goal, read[at]?.agencyId, rule),
  };
  const { scale } = rule.regulation;
  if ("mean" in goal.reach) {
    const { grade, ...wanted } = meanGoalOf(goal.reach.mean, scale);
    const { mean, mustExceed } = wanted;
    const reach = { mean: exactToDecimal(mean), mustExceed, ...(grade !== undefined && { grade }) };
    return told(planning, planForMean(planning, wanted), reach);
  }
  const { grade, count } = goal.reach;
  const target = scale.bands.findIndex(({ code }) => code === grade);
  return told(planning, planForCount(planning, target, count), { grade, count });
}

function told(planning: Planning, planned: Planned, reach: UpgradePlan["reach"]): UpgradePlan {
  const { evaluations, rule, goal } = planning;
  const { fates, status, truncated, proved } = planned;
  const agencies = evaluations.map((each, i): PlannedAgency => {
    const before = { total: each.total, grade: each.grade.code };
    const { role = "not-planned", cost, upgrades = [], others = [] } = fates[i] ?? {};
    const facts = { agencyId: each.agencyId ?? "", role, before, after: standingAfter(each, planning, upgrades) };
    return { ...facts, ...(cost !== undefined && { cost }), upgrades, others };
  });
  const risen = agencies.filter(({ upgrades }) => upgrades.length > 0);
  const steps = risen.reduce((sum, each) => sum + each.upgrades.reduce((all, one) => all + one.steps, 0), 0);
  const codes = rule.regulation.scale.bands.map(({ code }) => code);
  const regionOf = (side: "before" | "after"): RegionStanding => ({
    mean: exactToDecimal(meanOf(agencies.map((each) => exactOf(each[side].total)))),
    ...("count" in reach && {
      reached: agencies.filter((each) => codes.indexOf(each[side].grade) >= codes.indexOf(reach.grade)).length,
    }),
  });
  const plan = {
    kind: "upgrade-plan" as const,
    reach,
    regulation: rule.regulation.id,
    status,
    before: regionOf("before"),
    after: regionOf("after"),
    cost: { agencies: risen.length, parts: risen.reduce((sum, each) => sum + each.upgrades.length, 0), steps },
    smallest: goal.smallest,
    agencies,
    truncated,
    proved,
    assumption: planAssumption,
    basis: planBasis,
  };
  return deepFreeze({ ...plan, findings: planFindings(plan) });
}

/** Where an agency would stand: one that rises to a planned grade has it, with all that this asks. */
function standingAfter(
  evaluation: Evaluation,
  { rule, goal }: Planning,
  upgrades: PlannedAgency["upgrades"],
): PlannedStanding {
  if (upgrades.length === 0) return { total: evaluation.total, grade: evaluation.grade.code };
  const total = exactToDecimal(totalWith(evaluation, rule, upgrades));
  if (rule.conditions.length > 0 && "grade" in goal.reach) return { total, grade: goal.reach.grade };
  return { total, grade: gradeOf(total, rule.regulation.scale).code };
}

import { type Path, type Problem, problemAt } from "../../core/index.ts";
import { type Evaluation, unknownCodes, unknownLetters, type Wishes } from "../../evaluation/index.ts";
import { compare, type Exact, exactOf, ZERO } from "../../number/index.ts";
import type { ProvedRegulation } from "../../regulation/index.ts";
import type { Scale } from "../../scale/index.ts";
import type { MeanGoal } from "./plan-for-mean.ts";
import type { GoalRead } from "./upgrade-goal-shape.ts";

/** What a goal names that the regulation or the region does not have. */
export function goalFaults(goal: GoalRead, rule: ProvedRegulation, evaluations: readonly Evaluation[]): Problem[] {
  const agencies = evaluations.map(({ agencyId }) => agencyId);
  return [
    ...reachFaults(goal.reach, rule.regulation.scale, evaluations.length),
    ...goal.fixed.flatMap(({ agencyId, codes = [] }, i) => {
      const path: Path = ["options", "fixed", i];
      const isKnown = agencyId === undefined || agencies.includes(agencyId);
      const unknown = problemAt("invalid-input", [...path, "agencyId"], agencyId, {
        en: "the id of one of the agencies",
        id: "tanda pengenal salah satu instansi",
      });
      return [...(isKnown ? [] : [unknown]), ...unknownCodes(codes, rule, [...path, "codes"])];
    }),
    ...unknownLetters(goal.avoid, rule, ["options", "avoid"]),
  ];
}

function reachFaults(reach: GoalRead["reach"], scale: Scale, most: number): Problem[] {
  const codes = scale.bands.map(({ code }) => code);
  const ofGrades = { en: `a grade: ${codes.join(", ")}`, id: `predikat: ${codes.join(", ")}` };
  const at = (key: string): Path => ["options", "reach", key];
  if ("mean" in reach) {
    const { mean } = reach;
    const top = scale.bands.at(-1)?.upTo ?? 0;
    if (typeof mean === "string")
      return codes.includes(mean) ? [] : [problemAt("invalid-input", at("mean"), mean, ofGrades)];
    const isWithin = compare(mean, ZERO) >= 0 && compare(mean, exactOf(top)) <= 0;
    const range = { en: `points from 0 to ${top}`, id: `nilai dari 0 sampai ${top}` };
    return isWithin ? [] : [problemAt("out-of-range", at("mean"), mean, range)];
  }
  const { grade, count } = reach;
  return [
    ...(codes.includes(grade) ? [] : [problemAt("invalid-input", at("grade"), grade, ofGrades)]),
    ...(count <= most
      ? []
      : [
          problemAt("out-of-range", at("count"), count, {
            en: `at most ${most}, as many as there are agencies`,
            id: `paling banyak ${most}, sebanyak instansinya`,
          }),
        ]),
  ];
}

/** The mean that is asked for, of a grade its lower bound. */
export function meanGoalOf(mean: Exact | string, { bands }: Scale): MeanGoal & { readonly grade?: string } {
  if (typeof mean !== "string") return { mean, mustExceed: false };
  const band = bands.find(({ code }) => code === mean);
  return { mean: exactOf(band?.from ?? band?.above ?? 0), mustExceed: band?.from === undefined, grade: mean };
}

/** What is wished of an agency: one that is to stay as a whole keeps all its components. */
export function wishesOf(goal: GoalRead, agencyId: string | undefined, { regulation }: ProvedRegulation): Wishes {
  const { smallest, avoid, mostSteps, limit } = goal;
  const every = regulation.components.map(({ code }) => code);
  const own = goal.fixed.filter((each) => each.agencyId === undefined || each.agencyId === agencyId);
  const fixed = own.flatMap(({ codes = every }) => codes);
  return { smallest, order: "cheapest", avoid, mostSteps, limit, fixed };
}

import type { Need } from "../../core/index.ts";
import { compare, type Decimal, type Exact } from "../../number/index.ts";
import type { ReadPolicy } from "../../regulation/index.ts";
import type { Achievement } from "./achievement.ts";
import { achievementLacks } from "./achievement-lacks.ts";
import { boundedBy, higherFloor } from "./formula/bounded-by.ts";
import { figuresTaken } from "./formula/figures-taken.ts";
import { isMet } from "./formula/is-met.ts";
import { distanceOfLevel } from "./formula/percent-of-level.ts";
import { percentageOf, rounded } from "./formula/percentage-of.ts";
import type { AchievementFormula, AchievementReason } from "./formula-and-reason.ts";
import type { Measurable } from "./input/achievement-input-shape.ts";

/** The achievement of what was read, by a policy. */
export function measureWith(rules: ReadPolicy, input: Measurable, toDecimal: (value: Exact) => Decimal): Achievement {
  const { polarity, target, realization, situation, pair, besides } = input;
  const plain = situation ?? percentageOf(input, rules);
  const isPlain = situation !== undefined || !rules.roundsFigures;
  const percentage = isPlain ? plain : percentageOf(input, rules, rules.roundingAt);
  const { id: policy, source: basis, rules: choices } = rules;
  if (typeof percentage === "string")
    return Object.freeze({
      kind: "achievement",
      status: "not-computable",
      reason: percentage,
      needs: neededFor(percentage, input, rules),
      polarity,
      target,
      realization,
      rules: choices,
      policy,
      basis,
      ...besides?.terms,
    });
  const { formula, floor, isCap } = percentage;
  // Rounded figures may have a percentage where those that were given have none.
  const { percent } = typeof plain === "string" ? percentage : plain;
  const settled = isCap ? percentage.percent : rounded(percentage.percent, rules.roundingAt.percent);
  const { bounded, value: exact } = boundedBy(settled, rules.cap, higherFloor(floor, rules.floor));
  const value = toDecimal(exact);
  return Object.freeze({
    kind: "achievement",
    status: "computed",
    value,
    raw: compare(exact, percent) === 0 ? value : toDecimal(percent),
    met: isMet(input, percent),
    bounded: isCap ? "cap" : bounded,
    formula,
    rounding: pair.kind === "level" ? rules.roundingAt.percent : rules.rounding,
    polarity,
    target,
    realization,
    rules: choices,
    policy,
    basis,
    ...besides?.terms,
    ...standingOf(input, formula, rules, toDecimal),
  });
}

/** What a level, a range and a converted or rounded figure say beside their percentage. */
function standingOf(
  { polarity, pair, besides }: Measurable,
  formula: AchievementFormula,
  rules: ReadPolicy,
  toDecimal: (value: Exact) => Decimal,
) {
  if (pair.kind === "none" || pair.reached === undefined) return undefined;
  const taken = figuresTaken(pair, formula, rules);
  const shown = taken && {
    taken: Object.freeze({ target: toDecimal(taken.target), realization: toDecimal(taken.reached) }),
  };
  if (pair.kind === "level") return { levelDistance: distanceOfLevel(polarity, pair.target, pair.reached), ...shown };
  return besides?.isConverted ? { converted: toDecimal(pair.reached), ...shown } : shown;
}

const WORST: readonly Need[] = /* @__PURE__ */ Object.freeze(["worstRealization"]);

/** What would give a percentage; some rules take the agreed worst realisation where the target is zero. */
function neededFor(reason: AchievementReason, { polarity }: Measurable, { zeroTarget }: ReadPolicy): readonly Need[] {
  const takesWorst = reason === "zero-target" && zeroTarget === "from-worst" && polarity === "minimize";
  return takesWorst ? WORST : achievementLacks[reason].needs;
}

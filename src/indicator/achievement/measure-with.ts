import { compare, type Decimal, type Exact } from "../../number/index.ts";
import type { ReadPolicy } from "../../regulation/index.ts";
import type { Achievement } from "./achievement.ts";
import { boundedBy, higherFloor } from "./formula/bounded-by.ts";
import { isMet } from "./formula/is-met.ts";
import { distanceOfLevel } from "./formula/percent-of-level.ts";
import { percentageOf, rounded } from "./formula/percentage-of.ts";
import type { Measurable } from "./input/achievement-input-shape.ts";

/** The achievement of what was read, by a policy. */
export function measureWith(rules: ReadPolicy, input: Measurable, toDecimal: (value: Exact) => Decimal): Achievement {
  const { polarity, target, realization, situation, pair, besides } = input;
  const plain = situation ?? percentageOf(input, rules);
  const isPlain = situation !== undefined || !rules.roundsFigures;
  const percentage = isPlain ? plain : percentageOf(input, rules, rules.roundingAt);
  const { id: policy, source: basis } = rules;
  if (typeof percentage === "string")
    return Object.freeze({
      kind: "achievement",
      status: "not-computable",
      reason: percentage,
      polarity,
      target,
      realization,
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
    policy,
    basis,
    ...besides?.terms,
    ...standingOf(input, toDecimal),
  });
}

/** What a level and a converted figure say beside their percentage. */
function standingOf({ polarity, pair, besides }: Measurable, toDecimal: (value: Exact) => Decimal) {
  if (pair.kind === "none" || pair.reached === undefined) return undefined;
  if (pair.kind === "level") return { levelDistance: distanceOfLevel(polarity, pair.target, pair.reached) };
  return besides?.isConverted ? { converted: toDecimal(pair.reached) } : undefined;
}

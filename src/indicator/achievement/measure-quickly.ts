import { compare, pooledDecimal, quickAmount, small } from "../../number/index.ts";
import type { ReadPolicy } from "../../regulation/index.ts";
import { numberFact } from "../target/index.ts";
import type { Achievement } from "./achievement.ts";
import { boundedBy } from "./formula/bounded-by.ts";
import { rounded } from "./formula/percentage-of.ts";
import { type BareRow, isBare } from "./input/achievement-input-shape.ts";

/** In hundredths: below it all products here are safe integers. */
const LARGEST = 1e11;

/**
 * The achievement of a row as nearly all of millions are: amounts of whole hundredths, the target above zero, by a ratio
 * or its mirror of the figures as they are. Undefined for all else, sound or not.
 *
 * Measured, because the way that knows every rule stands beside it: without its two dozen small objects a row takes half
 * the time.
 */
export function measureQuickly(row: unknown, rules: ReadPolicy): Achievement | undefined {
  try {
    return isBare(row) && !rules.roundsFigures ? measurePlainly(row, rules) : undefined;
  } catch {
    return undefined; // a getter that throws
  }
}

function measurePlainly(row: BareRow, rules: ReadPolicy): Achievement | undefined {
  const { polarity, target, realization } = row;
  if (target == null || typeof target === "object" || realization == null) return undefined;
  const isRatio = polarity === "maximize";
  if (!isRatio && (polarity !== "minimize" || rules.minimize !== "mirror")) return undefined;
  const aim = quickAmount(target);
  const reached = quickAmount(realization);
  // NaN, which is no quick amount, compares false.
  if (!(aim > 0 && aim < LARGEST && Math.abs(reached) < LARGEST)) return undefined;
  const percent = small((isRatio ? reached : 2 * aim - reached) * 100, aim);
  const { bounded, value: exact } = boundedBy(rounded(percent, rules.roundingAt.percent), rules.cap, rules.floor);
  const value = pooledDecimal(exact);
  return Object.freeze({
    kind: "achievement",
    status: "computed",
    value,
    raw: compare(exact, percent) === 0 ? value : pooledDecimal(percent),
    met: isRatio ? reached >= aim : reached <= aim,
    bounded,
    formula: isRatio ? "ratio" : "mirror",
    rounding: rules.rounding,
    polarity,
    target: numberFact(target),
    realization: numberFact(realization),
    rules: rules.rules,
    policy: rules.id,
    basis: rules.source,
  });
}

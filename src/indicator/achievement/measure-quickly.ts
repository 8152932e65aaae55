import { compare, pooledDecimal } from "../../number/index.ts";
import type { ReadPolicy } from "../../regulation/index.ts";
import { numberFact } from "../target/index.ts";
import type { Achievement } from "./achievement.ts";
import { plainPercent } from "./formula/plain-percent.ts";
import { type BareRow, isBare } from "./input/achievement-input-shape.ts";

/**
 * The achievement of a row as nearly all of millions are: amounts of whole hundredths, the target above zero, by a ratio
 * or its mirror of the figures as they are. Undefined for all else, sound or not.
 *
 * Measured, because the way that knows every rule stands beside it: without its two dozen small objects a row takes half
 * the time.
 */
export function measureQuickly(row: unknown, rules: ReadPolicy): Achievement | undefined {
  try {
    return isBare(row) ? measurePlainly(row, rules) : undefined;
  } catch {
    return undefined; // a getter that throws
  }
}

function measurePlainly(row: BareRow, rules: ReadPolicy): Achievement | undefined {
  const plain = plainPercent(row, rules);
  if (plain === undefined) return undefined;
  const { percent, settled, met, isRatio } = plain;
  const value = pooledDecimal(settled.value);
  return Object.freeze({
    kind: "achievement",
    status: "computed",
    value,
    raw: compare(settled.value, percent) === 0 ? value : pooledDecimal(percent),
    met,
    bounded: settled.bounded,
    formula: isRatio ? "ratio" : "mirror",
    rounding: rules.rounding,
    polarity: isRatio ? "maximize" : "minimize",
    target: numberFact(plain.target),
    realization: numberFact(plain.realization),
    rules: rules.rules,
    policy: rules.id,
    basis: rules.source,
  });
}

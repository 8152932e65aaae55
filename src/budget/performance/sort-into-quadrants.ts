import {
  anything,
  callback,
  type Given,
  nullable,
  object,
  type Problem,
  readAll,
  readInto,
  refuseIfAny,
  series,
} from "../../core/index.ts";
import { compare, type DecimalInput, type Exact, number, resultNumber } from "../../number/index.ts";

/**
 * The four quadrants of achievement and absorption.
 *
 * @term kuadran capaian dan serapan
 */
export type BudgetQuadrant =
  | "high-achievement-high-absorption"
  | "high-achievement-low-absorption"
  | "low-achievement-high-absorption"
  | "low-achievement-low-absorption";

const ruleShape = <T>() =>
  object({
    /** The achievement of an item in percent; null when it could not be computed. */
    achievement: callback<(item: T) => DecimalInput | null>(),
    /** The absorption of an item in percent; null when it could not be computed. */
    absorption: callback<(item: T) => DecimalInput | null>(),
    /** Achievement from this on is high. */
    highAchievement: number,
    /** Absorption from this on is high. */
    highAbsorption: number,
  });

/**
 * What is high, and where the two percentages of an item are found.
 *
 * @term aturan kuadran
 * @typeParam T - The items.
 */
export interface BudgetQuadrantRule<T> extends Given<ReturnType<typeof ruleShape<T>>> {}

/** What the callbacks of a rule answer. */
const percentsShape = /* @__PURE__ */ (() =>
  object({ achievement: nullable(resultNumber), absorption: nullable(resultNumber) }))();

/**
 * An item that is in no quadrant, with what it lacks.
 *
 * @term tidak dapat dinilai
 * @typeParam T - The items.
 */
export interface UnjudgedItem<T> {
  /** The item itself. */
  readonly item: T;
  /** What it lacks. */
  readonly reasons: readonly ("no-achievement" | "no-absorption")[];
}

/**
 * Items by quadrant, and those that cannot be judged.
 *
 * @term kuadran capaian dan serapan
 * @typeParam T - The items.
 */
export interface BudgetQuadrants<T> {
  /** Says what this is. */
  readonly kind: "budget-quadrants";
  /** The items of each quadrant, in the order of the input. */
  readonly quadrants: Readonly<Record<BudgetQuadrant, readonly T[]>>;
  /** The items that lack a percentage, with what they lack. */
  readonly unjudged: readonly UnjudgedItem<T>[];
}

/**
 * Sorts agencies or programmes by whether much was achieved and whether much was spent: low achievement with high
 * absorption is where money went without effect. An item that lacks a percentage is in no quadrant.
 *
 * @term kuadran capaian dan serapan
 * @typeParam T - The items.
 * @param items - The items, from any iterable.
 * @param rule - The percentages and what is high.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `invalid-input`.
 * @see No official source: the quadrant is an analyst's picture, its thresholds are for the caller to choose.
 * @example
 * ```ts
 * import { sortIntoQuadrants } from "sakip";
 *
 * const agencies = [
 *   { id: "dinkes", achievement: "101.2", absorption: "88" },
 *   { id: "dpupr", achievement: "74", absorption: "97.5" },
 *   { id: "dlh", achievement: "90", absorption: null },
 * ];
 * const { quadrants, unjudged } = sortIntoQuadrants(agencies, {
 *   achievement: (each) => each.achievement,
 *   absorption: (each) => each.absorption,
 *   highAchievement: 90,
 *   highAbsorption: 90,
 * });
 * quadrants["low-achievement-high-absorption"].map(({ id }) => id) // => ["dpupr"]
 * unjudged.map(({ item, reasons }) => [item.id, reasons]) // => [["dlh", ["no-absorption"]]]
 * ```
 */
export function sortIntoQuadrants<T>(items: Iterable<T>, rule: BudgetQuadrantRule<T>): BudgetQuadrants<T> {
  const [high, all] = readAll([ruleShape<T>(), rule, "rule"], [series(anything<T>()), items, "items"]);
  const problems: Problem[] = [];
  const read = all.map((item, i) => {
    const percents = { achievement: high.achievement(item), absorption: high.absorption(item) };
    return { item, ...readInto(problems, percentsShape, percents, ["items", i]) };
  });
  refuseIfAny(problems);
  const quadrants: Record<BudgetQuadrant, T[]> = {
    "high-achievement-high-absorption": [],
    "high-achievement-low-absorption": [],
    "low-achievement-high-absorption": [],
    "low-achievement-low-absorption": [],
  };
  const unjudged: UnjudgedItem<T>[] = [];
  for (const { item, achievement, absorption } of read) {
    if (achievement === null || absorption === null) {
      const reasons = [
        ...(achievement === null ? (["no-achievement"] as const) : []),
        ...(absorption === null ? (["no-absorption"] as const) : []),
      ];
      unjudged.push(Object.freeze({ item, reasons: Object.freeze(reasons) }));
    } else {
      const [much, spent] = [level(achievement, high.highAchievement), level(absorption, high.highAbsorption)];
      quadrants[`${much}-achievement-${spent}-absorption`].push(item);
    }
  }
  for (const list of Object.values(quadrants)) Object.freeze(list);
  return Object.freeze({
    kind: "budget-quadrants",
    quadrants: Object.freeze(quadrants),
    unjudged: Object.freeze(unjudged),
  });
}

function level(value: Exact, high: Exact): "high" | "low" {
  return compare(value, high) >= 0 ? "high" : "low";
}

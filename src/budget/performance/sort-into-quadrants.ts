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
import { compare, type DecimalInput, type Exact, exactToDecimal, number, resultNumber } from "../../number/index.ts";
import type { BudgetQuadrant, BudgetQuadrants, PlacedItem, UnjudgedItem } from "./budget-quadrants.ts";

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
 * const { quadrants, unranked } = sortIntoQuadrants(agencies, {
 *   achievement: (each) => each.achievement,
 *   absorption: (each) => each.absorption,
 *   highAchievement: 90,
 *   highAbsorption: 90,
 * });
 * quadrants["low-achievement-high-absorption"].map(({ id }) => id) // => ["dpupr"]
 * unranked.map(({ item, reasons }) => [item.id, reasons]) // => [["dlh", ["no-absorption"]]]
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
  const unranked: UnjudgedItem<T>[] = [];
  const rows: PlacedItem<T>[] = [];
  for (const { item, achievement, absorption } of read) {
    const quadrant =
      achievement === null || absorption === null
        ? null
        : (`${level(achievement, high.highAchievement)}-achievement-${level(absorption, high.highAbsorption)}-absorption` as const);
    const percents = {
      achievement: achievement && exactToDecimal(achievement),
      absorption: absorption && exactToDecimal(absorption),
    };
    rows.push(Object.freeze({ item, ...percents, quadrant }));
    if (quadrant === null) {
      const reasons = [
        ...(achievement === null ? (["no-achievement"] as const) : []),
        ...(absorption === null ? (["no-absorption"] as const) : []),
      ];
      unranked.push(Object.freeze({ item, reasons: Object.freeze(reasons) }));
    } else quadrants[quadrant].push(item);
  }
  for (const list of Object.values(quadrants)) Object.freeze(list);
  return Object.freeze({
    kind: "budget-quadrants",
    highAchievement: exactToDecimal(high.highAchievement),
    highAbsorption: exactToDecimal(high.highAbsorption),
    rows: Object.freeze(rows),
    quadrants: Object.freeze(quadrants),
    unranked: Object.freeze(unranked),
  });
}

function level(value: Exact, high: Exact): "high" | "low" {
  return compare(value, high) >= 0 ? "high" : "low";
}

import { checkFunction, checkIterable, checkObject, type Path, type Problem, refuseIfAny } from "../../core/index.ts";
import { compare, type DecimalInput, type Exact, readExact } from "../../number/index.ts";
import { readPercent } from "./measure-efficiency.ts";

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

/**
 * What is high, and where the two percentages of an item are found.
 *
 * @term aturan kuadran
 * @typeParam T - The items.
 */
export interface BudgetQuadrantRule<T> {
  /** The achievement of an item in percent; null when it could not be computed. */
  readonly achievement: (item: T) => DecimalInput | null;
  /** The absorption of an item in percent; null when it could not be computed. */
  readonly absorption: (item: T) => DecimalInput | null;
  /** Achievement from this on is high. */
  readonly highAchievement: DecimalInput;
  /** Absorption from this on is high. */
  readonly highAbsorption: DecimalInput;
}

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
  const problems: Problem[] = [];
  if (!checkObject(rule, ["rule"], problems)) refuseIfAny(problems);
  const callable = [
    checkFunction(rule.achievement, ["rule", "achievement"], problems),
    checkFunction(rule.absorption, ["rule", "absorption"], problems),
  ].every(Boolean);
  const highAchievement = readExact(rule.highAchievement, ["rule", "highAchievement"], problems);
  const highAbsorption = readExact(rule.highAbsorption, ["rule", "highAbsorption"], problems);
  const listed = checkIterable(items, ["items"], problems) ? [...(items as Iterable<T>)] : [];
  const read = callable ? listed.map((item, i) => readItem(item, i, rule, problems)) : [];
  refuseIfAny(problems);
  const quadrants: Record<BudgetQuadrant, T[]> = {
    "high-achievement-high-absorption": [],
    "high-achievement-low-absorption": [],
    "low-achievement-high-absorption": [],
    "low-achievement-low-absorption": [],
  };
  const unjudged: UnjudgedItem<T>[] = [];
  for (const { item, achievement, absorption } of read) {
    if (achievement === undefined || absorption === undefined) {
      const reasons = [
        ...(achievement === undefined ? (["no-achievement"] as const) : []),
        ...(absorption === undefined ? (["no-absorption"] as const) : []),
      ];
      unjudged.push(Object.freeze({ item, reasons: Object.freeze(reasons) }));
    } else {
      const [much, spent] = [level(achievement, highAchievement as Exact), level(absorption, highAbsorption as Exact)];
      quadrants[`${much}-achievement-${spent}-absorption`].push(item);
    }
  }
  for (const list of Object.values(quadrants)) Object.freeze(list);
  return Object.freeze({ quadrants: Object.freeze(quadrants), unjudged: Object.freeze(unjudged) });
}

function readItem<T>(item: T, i: number, rule: BudgetQuadrantRule<T>, problems: Problem[]) {
  const path: Path = ["items", i];
  return {
    item,
    achievement: readPercent(rule.achievement(item), [...path, "achievement"], problems),
    absorption: readPercent(rule.absorption(item), [...path, "absorption"], problems),
  };
}

function level(value: Exact, high: Exact): "high" | "low" {
  return compare(value, high) >= 0 ? "high" : "low";
}

import { checkIterable, type Path, type Problem, problemAt } from "../../core/index.ts";
import { type DecimalInput, type Exact, readExact, recoverExact, sign, ZERO } from "../../number/index.ts";
import type { Averageable } from "./average.ts";

/** The value of an item, or the reason why it has none; what is wrong with it is added to the problems. */
export function readItem(item: Averageable, path: Path, problems: Problem[]): Exact | string {
  if (item === null) return "no-realization";
  if (typeof item !== "object" || !("status" in item)) return readExact(item, path, problems) ?? "";
  if (item.status === "not-computable" && typeof item.reason === "string") return item.reason;
  if (item.status === "computed") {
    // The exact value behind its digits: the mean of three thirds is a third.
    return recoverExact(item.value) ?? readExact(item.value, [...path, "value"], problems) ?? "";
  }
  problems.push(problemAt("invalid-input", path, item, "an achievement, another outcome, a number or null"));
  return "";
}

/** The weights, or undefined when all weigh alike; what is wrong with them is added to the problems. */
export function readWeights(
  given: Iterable<DecimalInput> | undefined,
  count: number,
  mean: "arithmetic" | "geometric",
  problems: Problem[],
): readonly Exact[] | undefined {
  if (given === undefined) return undefined;
  const path = ["options", "weights"];
  if (!checkIterable(given as unknown, path, problems)) return undefined;
  if (mean === "geometric")
    problems.push(problemAt("invalid-input", path, given, "no weights: no rule weighs a geometric mean"));
  const weights = [...given].map((weight, i) => {
    const value = readExact(weight, [...path, i], problems) ?? ZERO;
    if (sign(value) < 0) problems.push(problemAt("out-of-range", [...path, i], weight, "a weight of 0 or more"));
    return value;
  });
  if (weights.length !== count)
    problems.push(problemAt("invalid-input", path, given, `${count} weights, one for each achievement`));
  return weights;
}

import {
  absolute,
  atLeast,
  atMost,
  divide,
  type Exact,
  exactOf,
  geometricMean,
  meanOf,
  multiply,
  ONE,
  roundExact,
  sign,
  subtract,
  sumOf,
  tryFraction,
  weightedMeanOf,
  ZERO,
} from "../../number/index.ts";
import type { Expression } from "./expression.ts";

/** A formula with the formulas of the steps that it refers to; null where a step has none. */
export interface Calculation {
  readonly formula: Expression | null;
  readonly steps: readonly Calculation[];
}

/** What a calculation comes to: a number, a word that a table gave, or undefined where it comes to nothing. */
export function evaluate({ formula, steps }: Calculation): Exact | string | undefined {
  return formula === null ? undefined : worthOf(formula, steps);
}

/** What an expression comes to among the steps of its node. */
export function worthOf(expression: Expression, steps: readonly Calculation[]): Exact | string | undefined {
  if ("value" in expression) return tryFraction(expression.value);
  if ("step" in expression) {
    const referred = steps[expression.step];
    return referred && evaluate(referred);
  }
  if (expression.op === "lookup") return tryFraction(expression.row.gives) ?? expression.row.gives;
  if (expression.op === "count") return exactOf(expression.of.length);
  if (expression.op === "weighted-mean") {
    const weights = numbersOf(
      expression.of.map(({ weight }) => weight),
      steps,
    );
    const values = numbersOf(
      expression.of.map(({ value }) => value),
      steps,
    );
    if (weights === undefined || values === undefined || sign(sumOf(weights)) === 0) return undefined;
    return weightedMeanOf(values.map((value, i) => ({ value, weight: weights[i] ?? ZERO })));
  }
  const operands = numbersOf(expression.of, steps);
  return operands && apply(expression, operands);
}

type Operation = Exclude<Extract<Expression, { op: string }>, { op: "lookup" | "count" | "weighted-mean" }>;

function apply(operation: Operation, operands: readonly Exact[]): Exact | undefined {
  const [first = ZERO, second = ZERO] = operands;
  switch (operation.op) {
    case "add":
    case "sum":
      return sumOf(operands);
    case "subtract":
      return subtract(first, second);
    case "multiply":
      return operands.reduce(multiply, ONE);
    case "divide":
      return sign(second) === 0 ? undefined : divide(first, second);
    case "mean":
      return operands.length === 0 ? undefined : meanOf(operands);
    case "abs":
      return absolute(first);
    case "min":
      return operands.reduce(atMost, first);
    case "max":
      return operands.reduce(atLeast, first);
    case "round":
      return roundExact(first, operation);
    case "power":
      return Array.from({ length: operation.n }, () => first).reduce(multiply, ONE);
    case "root":
      if (sign(first) < 0) return undefined;
      return exactOf(geometricMean([first, ...Array.from({ length: operation.n - 1 }, () => ONE)]));
  }
}

function numbersOf(of: readonly Expression[], steps: readonly Calculation[]): readonly Exact[] | undefined {
  const values = of.map((each) => worthOf(each, steps));
  const numbers = values.flatMap((value) => (typeof value === "object" ? [value] : []));
  return numbers.length === values.length ? numbers : undefined;
}

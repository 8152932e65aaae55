import type { Explanation, Expression } from "../../src/index.ts";
import { inverse, order, plus, powerOfTen, type Rational, rational, rationalOf, roundedTo, times } from "./rational.ts";

/** The value of an exact text: a decimal or a fraction. */
export function fractionOf(text: string): Rational {
  const [top = "", bottom] = text.split("/");
  return bottom === undefined ? rationalOf(top) : times(rationalOf(top), inverse(rationalOf(bottom)));
}

/** An n-th root, which no fraction holds: told by what it is the root of. */
interface Root {
  readonly radicand: Rational;
  readonly n: number;
  /** Whether it is the root below zero. */
  readonly isNegative?: boolean;
}

type Worth = Rational | Root | string;

/** What a node comes to, by schoolbook fractions that share no code with src. */
function worthOf(node: Explanation): Worth {
  if (node.formula === null) throw new Error(`${node.subject} has no formula`);
  return evaluated(node.formula, node.steps);
}

function evaluated(expression: Expression, steps: readonly Explanation[]): Worth {
  if ("value" in expression) return fractionOf(expression.value);
  if ("step" in expression) {
    const step = steps[expression.step];
    if (step === undefined) throw new Error(`there is no step ${expression.step}`);
    return worthOf(step);
  }
  const numberAt = (each: Expression): Rational => {
    const worth = evaluated(each, steps);
    if (typeof worth !== "object" || "n" in worth) throw new Error("a number was expected");
    return worth;
  };
  const zero = rational(0n);
  const sum = (values: readonly Rational[]) => values.reduce(plus, zero);
  const negative = (value: Rational) => rational(-value.top, value.bottom);
  switch (expression.op) {
    case "weighted-mean": {
      const weights = expression.of.map(({ weight }) => numberAt(weight));
      const products = expression.of.map(({ value }, i) => times(numberAt(value), weights[i] ?? zero));
      return times(sum(products), inverse(sum(weights)));
    }
    case "lookup":
      return lookedUp(numberAt(expression.of[0]), expression);
    case "count":
      return rational(BigInt(expression.of.length));
    case "multiply": {
      const worths = expression.of.map((each) => evaluated(each, steps));
      const root = worths.find((worth): worth is Root => typeof worth === "object" && "n" in worth);
      if (root === undefined) return expression.of.map(numberAt).reduce(times, rational(1n));
      const factor = expression.of
        .filter((_, i) => worths[i] !== root)
        .map(numberAt)
        .reduce(times, rational(1n));
      if (order(factor, rational(-1n)) !== 0) throw new Error("a root is multiplied by no more than minus one");
      return { ...root, isNegative: true };
    }
    default: {
      const operands = expression.of.map(numberAt);
      const [first = zero, second = zero] = operands;
      switch (expression.op) {
        case "add":
        case "sum":
          return sum(operands);
        case "subtract":
          return plus(first, negative(second));
        case "divide":
          return times(first, inverse(second));
        case "mean":
          return times(sum(operands), rational(1n, BigInt(operands.length)));
        case "abs":
          return first.top < 0n ? negative(first) : first;
        case "min":
          return operands.reduce((a, b) => (order(a, b) <= 0 ? a : b));
        case "max":
          return operands.reduce((a, b) => (order(a, b) >= 0 ? a : b));
        case "round":
          return roundedTo(powerOfTen(-expression.decimals), first, expression.mode);
        case "power":
          return Array.from({ length: expression.n }, () => first).reduce(times, rational(1n));
        case "root":
          return { radicand: first, n: expression.n };
      }
    }
  }
}

function lookedUp(value: Rational, { row }: Extract<Expression, { op: "lookup" }>): Worth {
  const against = (bound: string | undefined) => (bound === undefined ? undefined : order(value, fractionOf(bound)));
  const isWithin =
    (against(row.from) ?? 0) >= 0 &&
    (against(row.above) ?? 1) > 0 &&
    (against(row.upTo) ?? 0) <= 0 &&
    (against(row.below) ?? -1) < 0;
  if (!isWithin) throw new Error(`${value.top}/${value.bottom} does not lie in the row of ${row.gives}`);
  return /^-?\d+(\.\d+)?(\/\d+)?$/.test(row.gives) ? fractionOf(row.gives) : row.gives;
}

/** Every node whose value is not what its formula comes to, of an explanation that has been through JSON. */
export function faultsOf(explanation: Explanation): string[] {
  return nodesOf(JSON.parse(JSON.stringify(explanation))).flatMap((node) => {
    if (node.formula === null) return [];
    try {
      const worth = worthOf(node);
      return isSame(worth, node.value) ? [] : [`${node.subject}: ${node.value} is not what its formula comes to`];
    } catch (error) {
      return [`${node.subject}: ${error}`];
    }
  });
}

/** An explanation and all below it. */
export function nodesOf(explanation: Explanation): Explanation[] {
  return [explanation, ...explanation.steps.flatMap(nodesOf)];
}

function isSame(worth: Worth, value: string | null): boolean {
  if (value === null) return false;
  if (typeof worth === "string") return worth === value;
  const isOpposed = typeof worth === "object" && "n" in worth && worth.isNegative === true;
  const printed = rationalOf(isOpposed ? value.replace(/^-/, "") : value);
  if (isOpposed && !value.startsWith("-") && printed.top !== 0n) return false;
  const unit = unitOf(printed, value);
  if ("n" in worth) {
    if (printed.top === 0n) return worth.radicand.top === 0n;
    const power = (each: Rational) => Array.from({ length: worth.n }, () => each).reduce(times, rational(1n));
    const half = times(unit, rational(1n, 2n));
    const low = plus(printed, rational(-half.top, half.bottom));
    return order(power(low), worth.radicand) <= 0 && order(worth.radicand, power(plus(printed, half))) <= 0;
  }
  return order(roundedTo(unit, worth, "half-up"), printed) === 0;
}

/** The unit of the 40th significant digit; of a number with fewer digits none can differ by as much. */
function unitOf(value: Rational, text: string): Rational {
  const digits = text.replace(/[-.]/g, "").replace(/^0+/, "");
  const [whole = ""] = text.replace("-", "").split(".");
  const before = /^0*$/.test(whole) ? -(/^0*/.exec(text.split(".")[1] ?? "")?.[0].length ?? 0) : whole.length;
  return digits === "" || value.top === 0n ? powerOfTen(-60) : powerOfTen(before - 40);
}

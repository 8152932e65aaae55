import { constant, type Expression, inPercent, minus, type Operand, over, times } from "../../../formula/index.ts";

/** R/T, (2T − R)/T or T/R, in percent. */
export function ratioOf(formula: "ratio" | "mirror" | "inverse", target: Operand, reached: Operand): Expression {
  switch (formula) {
    case "ratio":
      return inPercent(reached, target);
    case "mirror":
      return times(over(minus(times(constant("2"), target), reached), target), constant("100"));
    case "inverse":
      return inPercent(target, reached);
  }
}

import { anything, type Shape, series } from "../../core/index.ts";
import { type BudgetLine, budgetLineShape, type ReadLine } from "./budget-line-shape.ts";

/** A line as the caller has it, which callbacks get, and what was read of it. */
export interface OwnLine<L extends BudgetLine = BudgetLine> {
  readonly own: L;
  readonly read: ReadLine;
}

/** The shape of lines from any iterable, each read once and kept beside what was read. */
export const ownLinesShape = <L extends BudgetLine>() => series(ownLineShape<L>());

function ownLineShape<L extends BudgetLine>(): Shape<L, OwnLine<L>> {
  const itself = anything<L>();
  return {
    read: (value, reading) => ({ own: itself.read(value, reading), read: budgetLineShape.read(value, reading) }),
    about: budgetLineShape.about,
  };
}

import type { BudgetLine } from "../../src/budget/line/budget-line-shape.ts";
import type { Entry } from "../../src/budget/line/entry.ts";
import { ownLinesShape } from "../../src/budget/line/own-line.ts";
import { readAll } from "../../src/core/index.ts";

/** Lines as the room reads them, with their places. */
export function entriesOf<L extends BudgetLine>(lines: readonly L[]): Entry<L>[] {
  const [read] = readAll([ownLinesShape<L>(), lines, "lines"]);
  return read.map((line, i) => ({ ...line, i }));
}

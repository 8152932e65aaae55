import { type Problem, problemAt } from "../core/index.ts";
import { type IsoDate, periodBounds } from "../period/index.ts";
import type { BudgetLine } from "./budget-line.ts";
import type { Entry } from "./entry.ts";

/**
 * The entry of an item whose budget is in force on a day: of the latest document that was in force by then, and of its
 * entries the one of the latest period. Undefined when no document was.
 */
export function budgetInForce<L extends BudgetLine>(
  entries: readonly Entry<L>[],
  asOf: IsoDate,
  problems: Problem[],
): Entry<L> | undefined {
  const versions = new Set(entries.map(({ line }) => line.version));
  for (const { line, i } of entries)
    if (versions.size > 1 && line.inForceFrom === undefined)
      problems.push(
        problemAt(
          "invalid-input",
          ["lines", i, "inForceFrom"],
          line.inForceFrom,
          "a date, because the item has several versions",
        ),
      );
  const known = entries.filter(({ line }) => (line.inForceFrom ?? "") <= asOf && startsBy(line, asOf));
  return known.reduce<Entry<L> | undefined>(
    (best, each) => (best === undefined || isLater(each, best) ? each : best),
    undefined,
  );
}

function startsBy({ period }: BudgetLine, asOf: IsoDate): boolean {
  return period === undefined || periodBounds(period).end <= asOf;
}

function isLater({ line: a }: Entry, { line: b }: Entry): boolean {
  const [from, other] = [a.inForceFrom ?? "", b.inForceFrom ?? ""];
  if (from !== other) return from > other;
  return endOf(a) >= endOf(b);
}

function endOf({ period }: BudgetLine): string {
  return period === undefined ? "" : periodBounds(period).end;
}

import type { AbsorptionSummary } from "../../budget/index.ts";
import { deepFreeze, object, optional, type Plain, readAll, series, text } from "../../core/index.ts";
import {
  absolute,
  compare,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  negate,
  percentOf,
  resultNumber,
  sign,
  subtract,
  sumOf,
  ZERO,
} from "../../number/index.ts";
import type { AbsorptionChange, AbsorptionChangeRow } from "./absorption-change.ts";

const summariesShape = /* @__PURE__ */ (() =>
  series(
    object({ key: text, reportedBudget: resultNumber, realization: optional(resultNumber, ZERO) }, { open: true }),
  ))();

type Summaries = Iterable<AbsorptionSummary | Plain<AbsorptionSummary>>;

/**
 * Explains why the absorption of the whole changed between two lists of summaries: which programme, quarter or other group
 * did it, and whether by its spending or by its revised budget. The points add up to the change exactly.
 *
 * What more or less was spent counts over the budget as it was; what more or less was budgeted, over all that is spent now.
 *
 * @term penjelasan perubahan penyerapan
 * @param before - The summaries by group as they were, as {@link summarizeAbsorption} gives them.
 * @param after - The summaries as they are, by the same groups.
 * @throws A {@link SakipError} `invalid-input` or `invalid-number` for what are no summaries.
 * @see No official source: the split is a choice of this library.
 * @example
 * ```ts
 * import { explainAbsorptionChange, summarizeAbsorption } from "sakip";
 *
 * const by = (line: { programmeId: string }) => line.programmeId;
 * const june = summarizeAbsorption(
 *   [
 *     { agencyId: "dlh", programmeId: "roads", budget: 60, realization: 30 },
 *     { agencyId: "dlh", programmeId: "parks", budget: 40, realization: 10 },
 *   ],
 *   { by },
 * );
 * const october = summarizeAbsorption(
 *   [
 *     { agencyId: "dlh", programmeId: "roads", budget: 60, realization: 50 },
 *     { agencyId: "dlh", programmeId: "parks", budget: 65, realization: 10 },
 *   ],
 *   { by },
 * );
 * const change = explainAbsorptionChange(june, october);
 * change.status === "computed" && [change.before, change.after, change.value] // => ["40", "48", "8"]
 * change.status === "computed" && change.rows.map(({ key, bySpending, byBudget }) => [key, bySpending, byBudget])
 * // => [["roads", "20", "0"], ["parks", "0", "-12"]]
 * ```
 */
export function explainAbsorptionChange(before: Summaries, after: Summaries): AbsorptionChange {
  const [earlier, later] = readAll([summariesShape, before, "before"], [summariesShape, after, "after"]);
  const [budgetBefore, budgetNow] = [earlier, later].map((rows) => sumOf(rows.map((row) => row.reportedBudget)));
  const [spentBefore, spentNow] = [earlier, later].map((rows) => sumOf(rows.map((row) => row.realization)));
  const kind = "absorption-change";
  if (!budgetBefore || !budgetNow || !spentBefore || !spentNow || sign(budgetBefore) === 0 || sign(budgetNow) === 0)
    return deepFreeze({ kind, status: "not-computable", reason: "zero-budget" });
  const perBudget = divide(multiply(spentNow, HUNDRED), multiply(budgetBefore, budgetNow));
  const rows = [...new Set([...earlier, ...later].map(({ key }) => key))].map((key) => {
    const [from, to] = [amountsOf(earlier, key), amountsOf(later, key)];
    const budget = subtract(to.budget, from.budget);
    const realization = subtract(to.realization, from.realization);
    const bySpending = percentOf(realization, budgetBefore);
    const byBudget = negate(multiply(budget, perBudget));
    return { key, from, to, budget, realization, bySpending, byBudget, change: sumOf([bySpending, byBudget]) };
  });
  const rate = [percentOf(spentBefore, budgetBefore), percentOf(spentNow, budgetNow)] as const;
  return deepFreeze({
    kind,
    status: "computed",
    before: exactToDecimal(rate[0]),
    after: exactToDecimal(rate[1]),
    value: exactToDecimal(subtract(rate[1], rate[0])),
    rows: rows
      .filter(({ budget, realization, from, to }) => sign(budget) !== 0 || sign(realization) !== 0 || from.is !== to.is)
      .sort((a, b) => compare(absolute(b.change), absolute(a.change)))
      .map(
        ({ key, from, to, ...points }): AbsorptionChangeRow => ({
          key,
          in: from.is && to.is ? "both" : from.is ? "before" : "after",
          budget: exactToDecimal(points.budget),
          realization: exactToDecimal(points.realization),
          bySpending: exactToDecimal(points.bySpending),
          byBudget: exactToDecimal(points.byBudget),
          change: exactToDecimal(points.change),
        }),
      ),
  });
}

interface Row {
  readonly key: string;
  readonly reportedBudget: Exact;
  readonly realization: Exact;
}

/** The amounts under a key, which may come more than once. */
function amountsOf(rows: readonly Row[], key: string) {
  const own = rows.filter((row) => row.key === key);
  return {
    is: own.length > 0,
    budget: sumOf(own.map(({ reportedBudget }) => reportedBudget)),
    realization: sumOf(own.map(({ realization }) => realization)),
  };
}

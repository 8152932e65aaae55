import { type AbsorptionInput, type SummarizedBudget, spendingWith } from "../../budget/index.ts";
import { either, type Read, series } from "../../core/index.ts";
import { type EarlyIndicator, earlyIndicatorShape } from "./early-indicator-shape.ts";

/**
 * What an early warning is asked for: an indicator in the course of its year, or a budget as {@link summarizeAbsorption}
 * tells it, or as {@link measureAbsorption} takes it.
 *
 * @term sasaran peringatan dini
 */
export type EarlyItem = EarlyIndicator | SummarizedBudget | AbsorptionInput;

const budgetShape = /* @__PURE__ */ (() => spendingWith({}))();

/** A budget as it was read. */
export type BudgetRead = Read<typeof budgetShape>;

/** The shape of what early warnings are asked for: only indicators have rows. */
export const earlyItemsShape = /* @__PURE__ */ (() =>
  series(
    either([earlyIndicatorShape, budgetShape], (value) =>
      "rows" in Object(value) ? earlyIndicatorShape : budgetShape,
    ),
  ))();

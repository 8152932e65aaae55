export {
  type Absorption,
  type AbsorptionFacts,
  type AbsorptionRate,
  type AbsorptionReason,
  absorptionLacks,
  absorptionReasons,
  rateOf,
} from "./absorption.ts";
export { spendingFindings } from "./absorption-findings.ts";
export type { AccountCode, SpendingKind } from "./account/account-code.ts";
export { parseAccountCode } from "./account/parse-account-code.ts";
export {
  type AnyDirection,
  BUDGET_DIRECTIONS,
  type BudgetDirection,
  budgetDirection,
  isOutlay,
} from "./budget-direction.ts";
export {
  BUDGET_VERSIONS,
  type BudgetExclusion,
  type BudgetLine,
  type BudgetVersion,
  budgetExclusionShape,
  budgetLineShape,
  budgetLinesShape,
  budgetVersion,
} from "./budget-line-shape.ts";
export { type BudgetCheckOptions, checkBudgetLines, type StatedTotal } from "./check-budget-lines.ts";
export { checkStatedRate, type StatedRate, type StatedRateInput } from "./check-stated-rate.ts";
export { periodNumber, placeBit, yearIn } from "./glance/period-number.ts";
export { createGlance, type ExactAmounts, type Glance, glanceAt, type PlainLine } from "./glance.ts";
export { groupingSlips, isGroupedText, slipsIn } from "./grouping-slips.ts";
export { type AbsorptionInput, absorptionOf, measureAbsorption, type NetBudget } from "./measure-absorption.ts";
export { ownLinesShape } from "./own-line.ts";
export { partlyReported, type SilenceFinding } from "./partly-reported.ts";
export { type RealizationBasis, realizationBasis } from "./realization-until.ts";
export { type ResolveOptions, resolveBudget } from "./resolve-budget.ts";
export { type ResolvedBudget, resolveEntries } from "./resolve-entries.ts";
export {
  type Spent,
  type SummarizedBudget,
  silenceOf,
  spendingWith,
  spentOf,
  summedShape,
} from "./spent.ts";
export { type SpentFacts, spentFacts } from "./spent-facts.ts";
export type { StatedRateCheck, StatedRateMatch } from "./stated-rate.ts";
export { type ExcludedPart, withoutExclusions } from "./without-exclusions.ts";

import { bilingualShape, citationShape, type Given, list, object, text, where } from "../../../core/index.ts";
import { number, sign } from "../../../number/index.ts";
import { datedShape } from "./dated-shape.ts";
import { sources } from "./sources-field.ts";

const partShape = /* @__PURE__ */ (() =>
  object({
    /** The key: `"absorption"`. */
    key: text,
    /** The name in both languages. */
    label: bilingualShape,
    /** The weight, in percent of the total. */
    weight: number,
    /** Where the weight comes from, and how well that is known. */
    source: citationShape,
  }))();

/**
 * A part of the budget performance score: its name, weight and source.
 *
 * @term unsur nilai kinerja anggaran
 */
export interface BudgetPerformancePart extends Given<typeof partShape> {}

const valueShape = /* @__PURE__ */ (() =>
  object({
    /** The parts, with weights that add up to 100; none where they are not known: then nothing can be put together. */
    parts: list(partShape),
    /** Where single values come from that are known better or worse than the rest: `since`, the day. */
    sources,
  }))();

/**
 * How the parts of budget performance (NKA) are put together.
 *
 * @term aturan nilai kinerja anggaran (NKA)
 */
export interface BudgetPerformanceRules extends Given<typeof valueShape> {}

/**
 * The shape of dated {@link BudgetPerformanceRules}.
 *
 * @term aturan nilai kinerja anggaran (NKA)
 */
export const budgetPerformanceRulesShape = /* @__PURE__ */ (() => datedShape(valueShape))();

const efficiencyScoreShape = /* @__PURE__ */ (() =>
  object({
    /** The score where nothing was saved. */
    middle: number,
    /** The percentage of saving that scores 100, and of overspending that scores 0. */
    span: where(
      number,
      (span, refuse) =>
        sign(span) <= 0 && refuse("out-of-range", [], { en: "a percentage above 0", id: "persentase di atas 0" }),
    ),
  }))();

/**
 * How an efficiency in percent becomes a score: the score of no saving at all, and how many percent of saving reach the
 * best score.
 *
 * @term nilai efisiensi
 */
export interface EfficiencyScoreRule extends Given<typeof efficiencyScoreShape> {}

/**
 * The shape of a dated {@link EfficiencyScoreRule}.
 *
 * @term nilai efisiensi
 */
export const efficiencyScoreRuleShape = /* @__PURE__ */ (() => datedShape(efficiencyScoreShape))();

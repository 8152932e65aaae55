import {
  citationShape,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  where,
  whole,
  word,
} from "../../../core/index.ts";
import { number } from "../../../number/index.ts";
import { absorptionPathShape } from "./absorption-path-shape.ts";
import { datedShape } from "./dated-shape.ts";
import { sources } from "./sources-field.ts";

const deviationRuleFields = /* @__PURE__ */ (() =>
  object({
    /** A mean deviation up to this many percent still scores 100; absent where that is not known. */
    tolerance: optional(number),
    /** No single deviation counts for more than this many percent; absent where that is not known. */
    cap: optional(number),
    /** The last month that counts: 1 to 12; absent where that is not known. */
    lastMonth: optional(whole(1, 12)),
    /** How the types of expenditure are put together: by their budgets (unless told), or each counting the same. */
    mean: optional(word(["budget-weighted", "arithmetic"]), "budget-weighted"),
    /** Where that comes from, and how well it is known. */
    source: citationShape,
    /** Where single values come from that are known better or worse: `cap`; `curve`, the score beyond the tolerance. */
    sources,
  }))();

/**
 * How the plan of withdrawals is judged.
 *
 * @term aturan deviasi Halaman III DIPA
 */
export interface DeviationRule extends Given<typeof deviationRuleFields> {}

/**
 * The shape of a {@link DeviationRule}.
 *
 * @term aturan deviasi Halaman III DIPA
 */
export const deviationRuleShape: Shape<DeviationRule, Read<typeof deviationRuleFields>> = deviationRuleFields;

const revisionScoreShape = /* @__PURE__ */ (() =>
  object({
    /** Up to so many revisions; absent for any number. */
    upTo: optional(whole(0, Number.MAX_SAFE_INTEGER)),
    /** The score; absent where it is not known. */
    score: optional(number),
  }))();

/**
 * What a number of revisions scores.
 *
 * @term nilai revisi DIPA
 */
export interface RevisionScore extends Given<typeof revisionScoreShape> {}

const revisionRuleShape = /* @__PURE__ */ (() =>
  object({
    /** The parts of the year in which revisions are counted: semesters, unless told. */
    per: optional(word(["semester", "quarter"]), "semester"),
    /** The score for up to so many revisions, in rising order; the last one has no limit. */
    scores: where(list(revisionScoreShape, { least: 1 }), lawOfLimits, ["upTo"]),
    /** The score of the year counts for no more than this; absent where none is known. */
    cap: optional(number),
    /** Where that comes from, and how well it is known. */
    source: citationShape,
    /** Where single values come from that are known better or worse: `per`, `cap`. */
    sources,
  }))();

/**
 * How revisions of the budget document are judged, per semester or per quarter.
 *
 * @term aturan revisi DIPA
 */
export interface RevisionRule extends Given<typeof revisionRuleShape> {}

const ikpaWeightsShape = /* @__PURE__ */ (() =>
  object({
    /** Revision of the budget document (DIPA). */
    revision: number,
    /** Deviation from the withdrawal plan (Halaman III DIPA). */
    deviation: number,
    /** Absorption. */
    absorption: number,
    /** Contracts. */
    contracts: number,
    /** Settlement of invoices. */
    invoices: number,
    /** Cash supply (UP/TUP). */
    "cash-supply": number,
    /** Output. */
    output: number,
    /** Dispensations for late payment orders (SPM); absent where they are deducted instead. */
    dispensation: optional(number),
  }))();

/**
 * The indicators of the IKPA: revision of the budget document, deviation from the withdrawal plan (Halaman III DIPA),
 * absorption, contracts, settlement of invoices, cash supply (UP/TUP), output, and in 2022 and 2023 dispensations for late
 * payment orders. This library computes the first three, which need budget data only.
 *
 * @term indikator IKPA
 */
export type IkpaIndicator = keyof Given<typeof ikpaWeightsShape>;

const valueShape = /* @__PURE__ */ (() =>
  object({
    /** The weight of each indicator, in percent of the total. */
    weights: ikpaWeightsShape,
    /** The targets of absorption per type of expenditure. */
    path: absorptionPathShape,
    /** The absorption of one type scores no more than this; absent where that is not known. */
    cap: optional(number),
    /** How the deviation from the withdrawal plan is judged. */
    deviation: deviationRuleShape,
    /** How revisions are judged. */
    revision: revisionRuleShape,
    /** Where single values come from that are known better or worse than the weights: `since`, the day; `cap`; `types`, how types are put together. */
    sources,
  }))();

/**
 * The rules of the indicator of budget execution, as far as they concern budget data.
 *
 * @term aturan IKPA
 */
export interface IkpaRules extends Given<typeof valueShape> {}

/**
 * The shape of dated {@link IkpaRules}.
 *
 * @term aturan IKPA
 */
export const ikpaRulesShape = /* @__PURE__ */ (() => datedShape(valueShape))();

function lawOfLimits(scores: readonly { readonly upTo?: number | undefined }[], refuse: Refuse): void {
  for (const [i, { upTo }] of scores.entries()) {
    const isLast = i === scores.length - 1;
    if (isLast && upTo !== undefined)
      refuse("invalid-input", [], { en: "a last score without a limit", id: "nilai terakhir tanpa batas" });
    if (!isLast && upTo === undefined)
      refuse("invalid-input", [i, "upTo"], {
        en: "a limit for all but the last",
        id: "batas untuk setiap nilai kecuali yang terakhir",
      });
  }
}

import {
  type AnyShape,
  document,
  either,
  type Given,
  kept,
  object,
  optional,
  type Read,
  record,
  type Shape,
  text,
} from "../../core/index.ts";
import { amount } from "../../number/index.ts";
import {
  achievementPolicyShape,
  awardSchemeShape,
  consequencePoliciesShape,
  consequencePolicyShape,
  regulationShape,
} from "../../regulation/index.ts";
import { scaleShape } from "../../scale/index.ts";

/** A rule on either side. */
function bothOf<S extends AnyShape>(rule: S) {
  return object({
    /** The rule as it was. */
    before: kept(rule),
    /** The rule as it might be. */
    after: kept(rule),
  });
}

const weightsFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** What the weights are called. */
      id: optional(text, "weights"),
      /** The weight of each value, 0 or more. */
      weights: record(amount),
    }),
  ))();

/**
 * Weights of values that make a total.
 *
 * @term bobot
 */
export interface SimulationWeights extends Given<typeof weightsFields> {}

/** Weights by the keys of the values, with a name for them. */
export const weightsShape: Shape<SimulationWeights, Read<typeof weightsFields>> = weightsFields;

/** Both rules, by the kind of data that they are for. */
export const rulesShapes = /* @__PURE__ */ (() => ({
  worksheets: bothOf(regulationShape),
  "component-sheets": bothOf(regulationShape),
  scores: bothOf(scaleShape),
  totals: bothOf(weightsShape),
  "award-entries": bothOf(awardSchemeShape),
  results: bothOf(either([consequencePolicyShape, consequencePoliciesShape])),
  achievements: bothOf(achievementPolicyShape),
}))();

/**
 * What the rules of each kind of data are.
 *
 * @term aturan menurut jenis data
 */
export interface RulesByKind {
  /** Two regulations, for worksheets. */
  readonly worksheets: Given<typeof rulesShapes.worksheets>;
  /** Two regulations, for published values of components. */
  readonly "component-sheets": Given<(typeof rulesShapes)["component-sheets"]>;
  /** Two scales of the same range, for scores. */
  readonly scores: Given<typeof rulesShapes.scores>;
  /** Two sets of weights, for values that make a total. */
  readonly totals: Given<typeof rulesShapes.totals>;
  /** Two award schemes, for entries. */
  readonly "award-entries": Given<(typeof rulesShapes)["award-entries"]>;
  /** Two policies of rewards and sanctions, or two lists of them, for results by month. */
  readonly results: Given<typeof rulesShapes.results>;
  /** Two policies of achievement, for targets and realisations. */
  readonly achievements: Given<typeof rulesShapes.achievements>;
}

import { citationShape, type Given, object, type Read, type Refuse, type Shape, where } from "../../core/index.ts";
import { amount, type Exact, sign } from "../../number/index.ts";

const combinedRuleFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** How much the institution counts beside its units: 0 or more. */
      institution: amount,
      /** How much its units count: 0 or more. */
      units: amount,
      /** How much each cluster counts among the units: 0 or more. A cluster that counts needs a unit. */
      clusters: where(
        object({
          /** The main cluster (utama). */
          main: amount,
          /** The supporting cluster (pendukung). */
          supporting: amount,
          /** The additional cluster (tambahan). */
          additional: amount,
        }),
        ({ main, supporting, additional }, refuse) => lawOfWeight([main, supporting, additional], refuse),
      ),
      /** Whose rule this is: no official one is printed. */
      source: citationShape,
    }),
    ({ institution, units }, refuse) => lawOfWeight([institution, units], refuse),
    ["institution", "units"],
  ))();

/**
 * A rule by which the values of an institution and of its units make one: the sheet of PermenPANRB 88/2021 prints none.
 *
 * @term aturan penggabungan nilai
 */
export interface CombinedRule extends Given<typeof combinedRuleFields> {}

/**
 * The shape of a rule by which the values of an institution and of its units make one.
 *
 * @term aturan penggabungan nilai
 */
export const combinedRuleShape: Shape<CombinedRule, Read<typeof combinedRuleFields>> = combinedRuleFields;

/** A rule that was read. */
export type CombinedRuleRead = Read<typeof combinedRuleFields>;

function lawOfWeight(weights: readonly Exact[], refuse: Refuse): void {
  if (weights.every((weight) => sign(weight) === 0))
    refuse("out-of-range", [], { en: "one weight above 0 at least", id: "sedikitnya satu bobot di atas 0" });
}

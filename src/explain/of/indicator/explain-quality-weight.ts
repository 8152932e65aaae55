import { type Plain, readAll, word } from "../../../core/index.ts";
import type { QualityWeight } from "../../../indicator/index.ts";
import { ruled, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { basisField, numberOutcome, resultShape } from "../shared/fields.ts";
import { weightName } from "../shared/names.ts";

const qualityRead = /* @__PURE__ */ (() =>
  resultShape("quality-weight", {
    ...numberOutcome,
    ...basisField,
    validity: word(["exact", "proxy", "activity"]),
    controllability: word(["low", "moderate", "high"]),
  }))();

/**
 * Explains the weight of an indicator by its quality: the cell of the table.
 *
 * @term penjelasan bobot kualitas indikator
 * @param result - What {@link indicatorQualityWeight} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such weight.
 * @see No official source.
 * @example
 * ```ts
 * import { explainQualityWeight, indicatorQualityWeight } from "sakip";
 *
 * explainQualityWeight(indicatorQualityWeight("exact", "low")).subject // => "quality-weight"
 * ```
 */
export function explainQualityWeight(result: QualityWeight | Plain<QualityWeight>): Explanation {
  const [{ value, reason, validity, controllability, basis }] = readAll([qualityRead, result, "result"]);
  return explained({
    subject: "quality-weight",
    label: { id: "Bobot kualitas indikator", en: "Weight of the quality of the indicator" },
    value: value ?? null,
    formula: value && ruled("weight", weightName, value),
    statement: {
      id: "Bobotnya dibaca dari tabel menurut validitas dan tingkat kendali.",
      en: "The weight is read off the table by validity and controllability.",
    },
    inputs: [
      worded("validity", { id: "validitas", en: "validity" }, validity, validities[validity]),
      worded(
        "controllability",
        { id: "tingkat kendali", en: "controllability" },
        controllability,
        controls[controllability],
      ),
    ],
    reason,
    basis,
  });
}

const validities = {
  exact: { id: "tepat", en: "exact" },
  proxy: { id: "pendekatan", en: "proxy" },
  activity: { id: "kegiatan", en: "activity" },
};
const controls = {
  low: { id: "rendah", en: "low" },
  moderate: { id: "sedang", en: "moderate" },
  high: { id: "tinggi", en: "high" },
};

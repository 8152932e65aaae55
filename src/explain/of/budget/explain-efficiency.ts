import type { Efficiency } from "../../../budget/index.ts";
import { nullable, optional, type Plain, readAll } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { figure, minus } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { explainGrade, gradeRead } from "../scale/explain-grade.ts";
import { basisField, copiedResult, numberOutcome, resultShape } from "../shared/fields.ts";
import { absorptionName, achievementName } from "../shared/names.ts";

const efficiencyRead = /* @__PURE__ */ (() =>
  resultShape("efficiency", {
    ...numberOutcome,
    ...basisField,
    achievement: nullable(resultNumber),
    absorption: nullable(resultNumber),
    band: optional(gradeRead),
  }))();

/**
 * Explains an efficiency: the achievement minus the absorption, and the band of the difference.
 *
 * @term penjelasan efisiensi
 * @param result - What {@link measureEfficiency} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no efficiency.
 * @see No official source.
 * @example
 * ```ts
 * import { explainEfficiency, measureEfficiency } from "sakip";
 *
 * explainEfficiency(measureEfficiency({ achievement: 98, absorption: 90 })).value // => "8"
 * ```
 */
export function explainEfficiency(result: Efficiency | Plain<Efficiency>): Explanation {
  const copy = copiedResult(efficiencyRead, result);
  const [{ value, reason, achievement, absorption, basis }] = readAll([efficiencyRead, copy, "result"]);
  const own = achievement === null ? undefined : figure("achievement", achievementName, achievement, "percent");
  const spent = absorption === null ? undefined : figure("absorption", absorptionName, absorption, "percent");
  return explained({
    subject: "efficiency",
    label: { id: "Efisiensi", en: "Efficiency" },
    value: value ?? null,
    unit: "points",
    formula: value && own && spent && minus(own, spent),
    inputs: [own, spent],
    reason,
    basis,
    steps: copy.band === undefined ? [] : [explainGrade(copy.band)],
  });
}

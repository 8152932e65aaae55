import type { AbsorptionTarget } from "../../../budget/index.ts";
import { optional, type Plain, readAll, text } from "../../../core/index.ts";
import { periodShape } from "../../../period/index.ts";
import { ruled, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { periodInput } from "../shared/dates.ts";
import { basisField, numberOutcome, resultShape } from "../shared/fields.ts";
import { expenditureName, targetName } from "../shared/names.ts";

const targetRead = /* @__PURE__ */ (() =>
  resultShape("absorption-target", {
    ...numberOutcome,
    ...basisField,
    period: periodShape,
    expenditure: optional(text),
  }))();

/**
 * Explains a target of absorption: for which period and type of expenditure it was looked up, and where it stands.
 *
 * @term penjelasan target penyerapan
 * @param result - What {@link findTarget} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such target.
 * @see No official source.
 * @example
 * ```ts
 * import { explainAbsorptionTarget, findTarget, per5of2024AbsorptionPath, parsePeriod } from "sakip";
 *
 * explainAbsorptionTarget(findTarget(per5of2024AbsorptionPath, parsePeriod("2024-TW3"), "53")).value // => "70"
 * ```
 */
export function explainAbsorptionTarget(result: AbsorptionTarget | Plain<AbsorptionTarget>): Explanation {
  const [{ value, reason, period, expenditure, basis }] = readAll([targetRead, result, "result"]);
  const target = value && ruled("target", targetName, value, "percent");
  return explained({
    subject: "absorption-target",
    label: { id: "Target penyerapan", en: "Target of absorption" },
    value: value ?? null,
    unit: "percent",
    formula: target,
    inputs: [
      periodInput(period),
      expenditure === undefined ? undefined : worded("expenditure", expenditureName, expenditure),
      target,
    ],
    reason,
    basis,
  });
}

import { optional, type Plain, readAll, text } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import type { UnitConversion } from "../../../unit/index.ts";
import { figure, ruled, times, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { numberOutcome, resultShape } from "../shared/fields.ts";

const conversionRead = /* @__PURE__ */ (() =>
  resultShape("unit-conversion", {
    ...numberOutcome,
    given: resultNumber,
    factor: optional(resultNumber),
    from: text,
    to: text,
  }))();

/**
 * Explains a figure in another unit: how many of the one the other is.
 *
 * @term penjelasan konversi satuan
 * @param result - What {@link convertUnit} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no conversion.
 * @see No official source.
 * @example
 * ```ts
 * import { convertUnit, explainUnitConversion } from "sakip";
 *
 * explainUnitConversion(convertUnit("2.5", "juta rupiah", "rupiah")).value // => "2500000"
 * ```
 */
export function explainUnitConversion(result: UnitConversion | Plain<UnitConversion>): Explanation {
  const [{ value, reason, given, factor, from, to }] = readAll([conversionRead, result, "result"]);
  const own = figure("given", { id: "angka", en: "figure" }, given, from);
  const rate = factor && ruled("factor", { id: "pengali", en: "factor" }, factor);
  return explained({
    subject: "unit-conversion",
    label: { id: "Angka dalam satuan lain", en: "Figure in another unit" },
    value: value ?? null,
    unit: to,
    formula: value && rate && times(own, rate),
    inputs: [own, rate, worded("to", { id: "satuan tujuan", en: "wanted unit" }, to)],
    reason,
  });
}

import { list, nullable, type Plain, readAll, whole, word } from "../../../core/index.ts";
import type { Consolidation } from "../../../indicator/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import { periodCode, periodFact, periodShape } from "../../../period/index.ts";
import { average, figure, leastOf, mostOf, named, ruledWord, total } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { usedName } from "../shared/names.ts";

const consolidationRead = /* @__PURE__ */ (() =>
  resultShape("consolidation", {
    ...numberOutcome,
    readings: list(partShape({ period: periodShape, value: nullable(resultNumber) })),
    method: word(["sum", "average", "last", "maximum", "minimum"]),
    periods: list(periodShape),
    used: whole(0, Number.MAX_SAFE_INTEGER),
    expected: whole(0, Number.MAX_SAFE_INTEGER),
  }))();

/**
 * Explains how the readings of several periods became one figure.
 *
 * @term penjelasan konsolidasi data
 * @param result - What {@link consolidate} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no consolidation.
 * @see No official source.
 * @example
 * ```ts
 * import { consolidate, explainConsolidation, parsePeriod } from "sakip";
 *
 * const readings = [
 *   { period: parsePeriod("2023-TW1"), value: 10 },
 *   { period: parsePeriod("2023-TW2"), value: 15 },
 * ];
 * explainConsolidation(consolidate(readings, "sum")).value // => "25"
 * ```
 */
export function explainConsolidation(result: Consolidation | Plain<Consolidation>): Explanation {
  const [{ value, reason, readings, method, periods, used, expected }] = readAll([consolidationRead, result, "result"]);
  const counted = new Set(periods.map(periodCode));
  const figures = readings.flatMap(({ period, value: own }) =>
    own === null || !counted.has(periodCode(period)) ? [] : [named(own, periodFact.print(period))],
  );
  const formula = () => {
    if (value === undefined) return null;
    switch (method) {
      case "sum":
        return total(figures);
      case "average":
        return average(figures);
      case "last":
        return figures.at(-1) ?? null;
      case "maximum":
        return mostOf(...figures);
      case "minimum":
        return leastOf(...figures);
    }
  };
  return explained({
    subject: "consolidation",
    label: { id: "Angka konsolidasi", en: "Consolidated figure" },
    value: value ?? null,
    formula: formula(),
    inputs: [
      ruledWord("method", { id: "cara konsolidasi", en: "method" }, method, methods[method]),
      figure("used", usedName, exactOf(used)),
      figure("expected", { id: "seharusnya", en: "expected" }, exactOf(expected)),
    ],
    reason,
  });
}

const methods = {
  sum: { id: "dijumlahkan", en: "added up" },
  average: { id: "dirata-ratakan", en: "averaged" },
  last: { id: "angka terakhir", en: "the latest figure" },
  maximum: { id: "angka tertinggi", en: "the highest figure" },
  minimum: { id: "angka terendah", en: "the lowest figure" },
};

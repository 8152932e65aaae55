import { list, nullable, optional, type Plain, readAll, whole, word } from "../../../core/index.ts";
import type { Consolidation } from "../../../indicator/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { isoDate, type Period, periodCode, periodFact, periodShape } from "../../../period/index.ts";
import { average, figure, leastOf, mostOf, type Operand, ruledWord, total, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { dayInput } from "../shared/dates.ts";
import { numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { counted, listedPeriods } from "../shared/listed.ts";
import { consolidationWords, quantityWords } from "../shared/method-words.ts";
import { missingName, usedName } from "../shared/names.ts";

const consolidationRead = /* @__PURE__ */ (() =>
  resultShape("consolidation", {
    ...numberOutcome,
    readings: list(partShape({ period: periodShape, value: nullable(resultNumber) })),
    method: word(["sum", "average", "last", "maximum", "minimum"]),
    periods: list(periodShape),
    used: whole(0, Number.MAX_SAFE_INTEGER),
    expected: whole(0, Number.MAX_SAFE_INTEGER),
    quantity: optional(word(["amount", "ratio", "index", "level"])),
    asOf: optional(isoDate),
    releaseLag: optional(whole(0, Number.MAX_SAFE_INTEGER), 0),
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
  const [read] = readAll([consolidationRead, result, "result"]);
  const { value, reason, readings, method, periods, used, expected, quantity, asOf, releaseLag } = read;
  const counting = new Set(periods.map(periodCode));
  const isCounted = (period: Period) => counting.has(periodCode(period));
  const inputOf = ({ period, value: own }: (typeof readings)[number]) =>
    own === null ? [] : [figure(`reading:${periodCode(period)}`, periodFact.print(period), own)];
  const figures = readings.filter(({ period }) => isCounted(period)).flatMap(inputOf);
  const later = readings.filter(({ period, value: own }) => !isCounted(period) && own !== null);
  const unreported = readings.filter((each) => each.value === null).map(({ period }) => period);
  return explained({
    subject: "consolidation",
    label: { id: "Angka konsolidasi", en: "Consolidated figure" },
    value: value ?? null,
    formula: value && madeOf(figures, method),
    inputs: [
      ...figures,
      ruledWord("method", { id: "cara konsolidasi", en: "method" }, method, consolidationWords[method]),
      quantity && worded("quantity", { id: "jenis angka", en: "kind of figure" }, quantity, quantityWords[quantity]),
      counted("used", usedName, used),
      counted("expected", { id: "seharusnya", en: "expected" }, expected),
      listedPeriods("unreported", missingName, unreported),
      asOf === undefined ? undefined : dayInput(asOf),
      releaseLag === 0
        ? undefined
        : counted("release-lag", { id: "jeda terbit data", en: "figures come out after" }, releaseLag, "months"),
      listedPeriods(
        "later",
        { id: "belum dihitung", en: "not yet counted" },
        later.map(({ period }) => period),
      ),
      ...later.flatMap(inputOf),
    ],
    reason,
  });
}

function madeOf(figures: readonly Operand[], method: Consolidation["method"]): Operand | null {
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
}

import { type Bilingual, nullable, optional, type Plain, type Read, readAll, word } from "../../../core/index.ts";
import { type FigureComparison, polarityShape, targetShape } from "../../../indicator/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { coded, type ExplainedInput, figure, inPercent, minus } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { polarityName, realizationName, targetName } from "../shared/names.ts";
import { targetInputs } from "../shared/target-input.ts";

const comparisonRead = /* @__PURE__ */ (() =>
  resultShape("figure-comparison", {
    ...numberOutcome,
    polarity: polarityShape,
    figure: nullable(resultNumber),
    base: nullable(resultNumber),
    target: nullable(targetShape),
    verdict: optional(word(["better", "worse", "same"])),
    growth: partShape(numberOutcome),
  }))();

/**
 * Explains a realisation beside another figure: the difference, the change in percent, and which of the two is better.
 *
 * @term penjelasan perbandingan kinerja
 * @param result - One of the comparisons of {@link compareRealization}, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such comparison.
 * @see No official source.
 * @example
 * ```ts
 * import { compareRealization, explainFigureComparison, explainText } from "sakip";
 *
 * const { againstPrevious } = compareRealization({
 *   polarity: "minimize", realization: "17.6", previous: "22", target: null, planEnd: null, benchmark: null,
 * });
 * const explanation = explainFigureComparison(againstPrevious);
 * explanation.value // => "-4.4"
 * explainText(explanation, { locale: "en", depth: 0 }).split(". ")[2] // => "The realisation is better than what it is held against"
 * ```
 */
export function explainFigureComparison(result: FigureComparison | Plain<FigureComparison>): Explanation {
  const [read] = readAll([comparisonRead, result, "result"]);
  const { value, reason, polarity, verdict, target } = read;
  const own = read.figure === null ? undefined : figure("figure", realizationName, read.figure);
  const base = read.base === null ? undefined : figure("base", names.base, read.base);
  return explained({
    subject: "figure-comparison",
    label: { id: "Selisih terhadap pembanding", en: "Difference from what it is held against" },
    value: value ?? null,
    formula: value && own && base && minus(own, base),
    ...(verdict !== undefined && { statement: verdicts[verdict] }),
    inputs: [
      own,
      base,
      coded("polarity", polarityName, polarity, "polarity"),
      // Only where closer is better does the target decide.
      ...(polarity === "stabilize" && target !== null ? targetInputs("target", targetName, target) : []),
    ],
    reason,
    steps: [growthNode(read, own, base)],
  });
}

function growthNode(
  { growth }: Read<typeof comparisonRead>,
  own: ExplainedInput | undefined,
  base: ExplainedInput | undefined,
): Explanation {
  return explained({
    subject: "growth",
    label: { id: "Perubahan terhadap pembanding", en: "Change against what it is held against" },
    value: growth.value ?? null,
    unit: "percent",
    formula: growth.value && own && base && inPercent(minus(own, base), base),
    inputs: [own, base],
    reason: growth.reason,
  });
}

const names = { base: { id: "pembanding", en: "what it is held against" } };

const verdicts: Readonly<Record<"better" | "worse" | "same", Bilingual>> = {
  better: {
    id: "Realisasi lebih baik daripada pembandingnya",
    en: "The realisation is better than what it is held against",
  },
  worse: {
    id: "Realisasi kurang baik dibandingkan dengan pembandingnya",
    en: "The realisation is worse than what it is held against",
  },
  same: {
    id: "Realisasi sama baiknya dengan pembandingnya",
    en: "The realisation is as good as what it is held against",
  },
};

import type { ResultRating } from "../../../cascade/index.ts";
import { optional, type Plain, type Read, readAll, text, word } from "../../../core/index.ts";
import { fractionText, resultNumber } from "../../../number/index.ts";
import { lookedUp, ruledWord, step } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { explainAverageAchievement } from "../indicator/explain-average-achievement.ts";
import { expectationWords } from "../shared/expectation-words.ts";
import { basisField, copiedResult, partShape, resultShape } from "../shared/fields.ts";
import { nested } from "../shared/nested.ts";

const ratingRead = /* @__PURE__ */ (() =>
  resultShape("result-rating", {
    ...basisField,
    status: word(["computed", "not-computable"]),
    value: optional(word(["above", "as-expected", "below"])),
    reason: optional(text),
    average: partShape({}),
    scale: text,
    grade: optional(
      partShape({
        from: optional(resultNumber),
        above: optional(resultNumber),
        upTo: optional(resultNumber),
        below: optional(resultNumber),
      }),
    ),
  }))();

/**
 * Explains a rating of results of work: their mean, and the band of the scale in which it lies.
 *
 * @term penjelasan rating hasil kerja
 * @param result - What {@link rateResults} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no rating.
 * @see No official source.
 * @example
 * ```ts
 * import { explainResultRating, rateResults } from "sakip";
 *
 * const explanation = explainResultRating(rateResults([104, "91.5"]));
 * explanation.words?.id // => "di atas ekspektasi"
 * explanation.steps[0]?.value // => "97.75"
 * ```
 */
export function explainResultRating(result: ResultRating | Plain<ResultRating>): Explanation {
  const copy = copiedResult(ratingRead, result);
  const [{ value, reason, scale, grade, basis }] = readAll([ratingRead, copy, "result"]);
  const label = { id: "Rata-rata hasil kerja", en: "Mean of the results" };
  return explained({
    subject: "result-rating",
    label: { id: "Rating hasil kerja", en: "Rating of the results" },
    value: value === undefined ? null : { word: value, words: expectationWords[value] },
    formula:
      value === undefined || grade === undefined
        ? null
        : lookedUp(step(0), { ...boundsOf(grade), gives: value, label: expectationWords[value] }),
    inputs: [ruledWord("scale", { id: "skala", en: "scale" }, scale, { id: `“${scale}”`, en: `“${scale}”` })],
    reason,
    basis,
    steps: [nested(explainAverageAchievement(copy.average), "average-achievement", label)],
  });
}

type Grade = NonNullable<Read<typeof ratingRead>["grade"]>;

function boundsOf({ from, above, upTo, below }: Grade) {
  return {
    ...(from && { from: fractionText(from) }),
    ...(above && { above: fractionText(above) }),
    ...(upTo && { upTo: fractionText(upTo) }),
    ...(below && { below: fractionText(below) }),
  };
}

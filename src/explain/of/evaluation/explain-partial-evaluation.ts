import { anything, list, type Plain, readAll, renamed, text, whole } from "../../../core/index.ts";
import { type PartialEvaluation, partScoreShape } from "../../../evaluation/index.ts";
import { type Exact, resultNumber } from "../../../number/index.ts";
import { figure, inPercent, minus, plus, ruled, step, total, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, resultShape } from "../shared/fields.ts";
import { counted } from "../shared/listed.ts";
import { evaluationYearName } from "../shared/names.ts";
import { explainPart } from "./explain-part.ts";

const partialRead = /* @__PURE__ */ (() =>
  resultShape("partial-evaluation", {
    ...groundFields,
    evaluationYear: whole(1900, 9999),
    regulation: text,
    points: resultNumber,
    answeredWeight: resultNumber,
    weight: resultNumber,
    answeredShare: renamed(resultNumber, "coverage"),
    most: resultNumber,
    parts: list(partScoreShape),
    missing: list(anything<unknown>()),
  }))();

/**
 * Explains what an unfinished worksheet tells: the points so far, of how much of the weight, and the most it can still
 * become.
 *
 * @term penjelasan hasil sementara evaluasi
 * @param result - What {@link scorePartialWorksheet} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainPartialEvaluation, scorePartialWorksheet } from "sakip";
 *
 * const soFar = scorePartialWorksheet({
 *   evaluationYear: 2024,
 *   answers: { planning: { existence: "A", quality: "BB" } },
 * });
 * explainPartialEvaluation(soFar).steps.map(({ subject, value }) => [subject, value])
 * // => [["part:existence", "5.4"], ["part:quality", "7.2"], ["coverage", "15"], ["most", "97.6"]]
 * ```
 */
export function explainPartialEvaluation(result: PartialEvaluation | Plain<PartialEvaluation>): Explanation {
  const [read] = readAll([partialRead, result, "result"]);
  const { evaluationYear, points, parts, missing, basis, findings } = read;
  const answered = parts.map(explainPart);
  return explained({
    subject: "partial-evaluation",
    label: { id: "Nilai sementara hasil evaluasi", en: "Points of the evaluation so far" },
    value: points,
    unit: "points",
    formula: total(answered.map((_, i) => step(i))),
    statement: {
      id: "Lembar kerja belum selesai, sehingga belum ada nilai akhir dan predikatnya",
      en: "The worksheet is not finished, and so has neither total nor grade",
    },
    inputs: [
      worded("evaluation-year", evaluationYearName, String(evaluationYear)),
      counted("missing", { id: "jawaban yang belum ada", en: "answers still missing" }, missing.length),
    ],
    basis,
    findings,
    steps: [...answered, ...weightNodes(read)],
  });
}

function weightNodes({
  points,
  answeredWeight,
  weight,
  answeredShare,
  most,
}: Readonly<Record<"points" | "answeredWeight" | "weight" | "answeredShare" | "most", Exact>>) {
  const done = ruled("answered-weight", names.done, answeredWeight, "points");
  const all = ruled("weight", names.all, weight, "points");
  const sofar = figure("points", names.points, points, "points");
  return [
    explained({
      subject: "coverage",
      label: { id: "Bobot yang sudah dijawab", en: "Weight that was answered" },
      value: answeredShare,
      unit: "percent",
      formula: inPercent(done, all),
      inputs: [done, all],
    }),
    explained({
      subject: "most",
      label: { id: "Nilai tertinggi yang masih mungkin", en: "Most that is still possible" },
      value: most,
      unit: "points",
      formula: plus(sofar, minus(all, done)),
      inputs: [sofar, all, done],
    }),
  ];
}

const names = {
  done: { id: "bobot yang sudah dijawab", en: "weight that was answered" },
  all: { id: "bobot seluruhnya", en: "whole weight" },
  points: { id: "nilai sementara", en: "points so far" },
};

import {
  deepFreeze,
  findingKind,
  type Given,
  nullable,
  object,
  optional,
  type Read,
  readAll,
  type Shape,
  series,
  tell,
  text,
} from "../../core/index.ts";
import { type Finding, gradeContradiction } from "../../finding/index.ts";
import { type Exact, exactToDecimal, figureFact, resultNumber, roundExact } from "../../number/index.ts";
import { permenpanrb88of2021, type Regulation, type RegulationInput, regulationShape } from "../../regulation/index.ts";
import { bandIndex } from "../../scale/index.ts";
import { unknownGrade } from "./distribution-findings.ts";

const gradedScoreFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The id of whose score it is. */
      id: text,
      /** The score; null or left out where there is none. */
      score: optional(nullable(resultNumber)),
      /** The grade stated beside it; null or left out where there is none. */
      grade: optional(nullable(text)),
    },
    { open: true },
  ))();

/**
 * A score with the grade that is stated beside it. Rows may carry columns of their own: entries of an award are such rows.
 *
 * @term nilai dan predikat tercantum
 */
export interface GradedScore extends Given<typeof gradedScoreFields> {}

/**
 * The shape of a score with the grade that is stated beside it.
 *
 * @term nilai dan predikat tercantum
 */
export const gradedScoreShape: Shape<GradedScore, Read<typeof gradedScoreFields>> = gradedScoreFields;

const scoresShape = /* @__PURE__ */ (() => series(gradedScoreShape))();

/**
 * Checks stated grades against the scores they stand beside.
 *
 * A score that the rounding of the regulation carries over a bound may have either grade. What has no score, or no
 * grade, says nothing.
 *
 * @term pemeriksaan predikat tercantum
 * @param scores - Scores with their grades: rows of a published list, entries of an award.
 * @param regulation - The regulation whose grades they are; 88/2021 unless told, which has the grades since 2015.
 * @returns A finding `grade-contradicts-score` for each grade that is not that of its score, `unknown-grade` for one that
 * the scale does not have, and `score-out-of-scale`.
 * @throws A {@link SakipError} with every problem at once: `invalid-number`, `invalid-input`.
 * @see The grades of the regulation.
 * @example 90 is A: the bound belongs to the lower grade.
 * ```ts
 * import { checkGrades } from "sakip";
 *
 * const findings = checkGrades([
 *   { id: "dinas-a", score: "90.00", grade: "AA" },
 *   { id: "dinas-b", score: "82.68", grade: "A" },
 * ]);
 * findings.map(({ subject, code }) => `${subject}: ${code}`) // => ["dinas-a: grade-contradicts-score"]
 * findings[0]?.message.id // => "Predikat AA tidak sesuai dengan nilainya sendiri: 90 berpredikat A."
 * ```
 */
export function checkGrades(
  scores: Iterable<GradedScore>,
  regulation: RegulationInput = permenpanrb88of2021,
): readonly Finding[] {
  const [read, rule] = readAll([scoresShape, scores, "scores"], [regulationShape, regulation, "regulation"]);
  return deepFreeze(read.flatMap((row, i) => rowFindings(row, rule.regulation, i)));
}

function rowFindings(
  { id, score = null, grade = null }: Read<typeof gradedScoreFields>,
  regulation: Regulation,
  i: number,
): Finding[] {
  if (score === null || grade === null) return [];
  const { scale, rounding, conditions } = regulation;
  const codes = scale.bands.map(({ code }) => code);
  const of = (value: Exact) => codes[bandIndex(value, scale)];
  const [exact, rounded] = [of(score), of(rounding.total === undefined ? score : roundExact(score, rounding.total))];
  const at = (key: string) => ({ subject: id, path: [i, key] });
  if (!codes.includes(grade)) return [unknownGrade(at("grade"), grade, codes)];
  const right = rounded ?? exact;
  if (right === undefined) return [tell(scoreOutOfScale, at("score"), { score: exactToDecimal(score) })];
  // Where grades have conditions, a lower one than that of the total contradicts nothing.
  const isLower = conditions !== undefined && codes.indexOf(grade) < codes.indexOf(right);
  if (grade === exact || grade === rounded || isLower) return [];
  return [gradeContradiction(at("grade"), { grade, score, right, scale })];
}

const scoreOutOfScale = /* @__PURE__ */ findingKind("score-out-of-scale", "warning", {
  facts: { score: figureFact },
  id: (is) => `Nilai ${is.score} berada di luar skala predikat.`,
  en: (is) => `The score ${is.score} lies outside the scale of grades.`,
});

import { type Bilingual, deepFreeze, readAll } from "../../core/index.ts";
import { absolute, atLeast, type Decimal, exactOf, exactToDecimal, subtract, ZERO } from "../../number/index.ts";
import { type RegulationInput, regulationIfGiven } from "../../regulation/index.ts";
import type { Band } from "../../scale/index.ts";
import { type Evaluation, type EvaluationInput, evaluationGiven, regulationOf } from "../score/index.ts";

/**
 * How far a neighbouring grade is.
 *
 * @term jarak ke predikat tetangga
 */
export interface GradeDistance {
  /** The grade: `"A"`. */
  readonly code: string;
  /** Its name in both languages. */
  readonly label: Bilingual;
  /** The bound between the two grades. */
  readonly bound: Decimal;
  /** The points from the graded total to that bound. */
  readonly points: Decimal;
  /** Whether the bound itself already has this grade: 70 is B, and is not yet BB. */
  readonly includesBound: boolean;
}

/**
 * How far the grade above and the grade below are; absent at the ends of the scale.
 *
 * @term jarak ke predikat tetangga
 */
export interface GradeNeighbours {
  /** Says what this is. */
  readonly kind: "grade-neighbours";
  /** The evaluation. */
  readonly evaluation: Evaluation;
  /** The next better grade. */
  readonly above?: GradeDistance;
  /** The next lower grade. */
  readonly below?: GradeDistance;
}

/**
 * Tells how far the neighbouring grades are: what is missing for the better one, and how much may be lost before the
 * lower one.
 *
 * @term jarak ke predikat tetangga
 * @param evaluation - The evaluation.
 * @param regulation - The regulation, when it is no national one.
 * @throws A {@link SakipError} `no-regulation` when the regulation of the evaluation is not known, `invalid-input` for what
 * is no evaluation.
 * @see The grades of the regulation.
 * @example
 * ```ts
 * import { gradeNeighbours, scoreComponents } from "sakip";
 *
 * const evaluation = scoreComponents({
 *   evaluationYear: 2023,
 *   components: { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
 * });
 * const { above, below } = gradeNeighbours(evaluation);
 * `${above?.code}: ${above?.points}` // => "A: 0.45"
 * above?.includesBound // => false
 * below // => { code: "B", label: { id: "Baik", en: "Good" }, bound: "70", points: "9.55", includesBound: true }
 * ```
 */
export function gradeNeighbours(evaluation: EvaluationInput, regulation?: RegulationInput): GradeNeighbours {
  const [read, given] = readAll(
    [evaluationGiven, evaluation, "evaluation"],
    [regulationIfGiven, regulation, "regulation"],
  );
  const { bands } = regulationOf(read, given).regulation.scale;
  const at = bands.findIndex(({ code }) => code === read.grade.code);
  const [lower, own, upper] = [bands[at - 1], bands[at], bands[at + 1]];
  return deepFreeze({
    kind: "grade-neighbours",
    evaluation: read,
    ...(upper !== undefined && { above: distance(read.total, upper, upper) }),
    ...(lower !== undefined && own !== undefined && { below: distance(read.total, lower, own) }),
  });
}

/** Where two bands of a proved scale meet, the upper one tells its lower bound and whether it holds it. */
function distance(total: Decimal, { code, label }: Band, upper: Band): GradeDistance {
  const bound = (upper.from ?? upper.above) as Decimal;
  const isAbove = code === upper.code;
  const missing = subtract(exactOf(bound), exactOf(total));
  // Where a condition keeps a total from its grade, no point is missing for it.
  const points = exactToDecimal(isAbove ? atLeast(missing, ZERO) : absolute(missing));
  return { code, label, bound, points, includesBound: (upper.from !== undefined) === isAbove };
}

import { type Accumulator, accumulatorOf, readAll } from "../../core/index.ts";
import type { Worksheet } from "../sheet/index.ts";
import type { EvaluationGroupSummary } from "./evaluation-group-summary.ts";
import { type EvaluationAccumulatorOptions, evaluationReducer, optionsShape } from "./evaluation-reducer.ts";
import type { EvaluationState } from "./evaluation-state-shape.ts";

/**
 * A running summary of evaluations: add worksheets, merge what other workers counted, ask at any time. The same worksheets
 * give the same bytes, however they were split and in whatever order they came. A call that is refused changes nothing.
 *
 * @term rekapitulasi berjalan
 */
export interface EvaluationAccumulator extends Accumulator<Worksheet, EvaluationState, EvaluationGroupSummary> {}

/**
 * Starts a running summary of evaluations: of each group the exact mean of the totals and of each component, and how many
 * have each grade. Each worksheet is graded as {@link gradeWorksheets} does, and no result is kept for it: memory grows with
 * the groups. Years under different regulations have groups of their own, because their totals do not add up to anything.
 *
 * @term rekapitulasi berjalan
 * @param options - The key, and the regulation, when it is not that of each evaluation year.
 * @returns An accumulator that has counted nothing yet.
 * @throws A {@link SakipError} with every fault of the options: `invalid-input`, and what {@link defineRegulation} says of a
 * regulation.
 * @see No official source for the mean: regions publish simple means. The `basis` of a summary is the regulation.
 * @example
 * ```ts
 * import { evaluationAccumulator, type Worksheet } from "sakip";
 *
 * const sheetOf = (agencyId: string, use: string): Worksheet => {
 *   const letters = { existence: "A", quality: "BB", use };
 *   const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
 *   return { agencyId, evaluationYear: 2024, answers };
 * };
 * const region = evaluationAccumulator({ by: () => "kota-batu" });
 * region.addAll([sheetOf("dinkes", "BB"), sheetOf("dlh", "B")]);
 * const [summary] = region.summaries();
 * summary?.mean // => "79.5"
 * summary?.grades.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]) // => [["A", 1], ["BB", 1]]
 * ```
 */
export function evaluationAccumulator(options: EvaluationAccumulatorOptions): EvaluationAccumulator {
  const [read] = readAll([optionsShape, options, "options"]);
  return accumulatorOf(evaluationReducer, { by: read.by, regulation: read.regulation });
}

import type { AbsorptionOptions, AbsorptionState, BudgetLine } from "../budget/index.ts";
import type { EvaluationAccumulatorOptions, EvaluationState, Worksheet } from "../evaluation/index.ts";
import type { AchievementAccumulatorOptions, AchievementInput, AchievementState } from "../indicator/index.ts";
import { functionsFor } from "./running-state.ts";

/**
 * Adds records to the state of an accumulator and gives the new state; the old one stays as it is. For engines that carry
 * plain values and not objects with methods, such as Apache Beam or a database: what is counted, and how, stands in the
 * state, so that only the key is said again, because a function cannot be saved.
 *
 * A state to begin with is that of an accumulator that has counted nothing: `absorptionAccumulator({ by }).toJSON()`. Each
 * call copies the list of groups; whoever has many records adds them in one call.
 *
 * @term penambahan pada keadaan rekapitulasi
 * @param state - The state, of this library or from JSON. One that the library made is not checked again.
 * @param records - The records of its kind, from any iterable: all of them are added, or none when one is refused.
 * @param options - The key; for evaluations also the regulation, when it is no national one.
 * @returns The state of all, the same bytes in whatever order records came.
 * @throws A {@link SakipError} with the problems of the state, or of all records at `records[i]`, as the accumulator of its
 * kind says.
 * @see No official source: how records are added up is no rule of law.
 * @example
 * ```ts
 * import { absorptionAccumulator, addTo } from "sakip";
 *
 * const by = (line: { agencyId: string }) => line.agencyId;
 * const nothing = absorptionAccumulator({ by }).toJSON();
 * const morning = addTo(nothing, [{ agencyId: "dlh", budget: "1000.50", realization: "300" }], { by });
 * const evening = addTo(morning, [{ agencyId: "dlh", budget: "999.50", realization: "602" }], { by });
 * evening.groups[0]?.budget // => "2000"
 * morning.groups[0]?.budget // => "1000.5"
 * ```
 */
export function addTo<L extends BudgetLine>(
  state: AbsorptionState,
  records: Iterable<L>,
  options: Pick<AbsorptionOptions<L>, "by">,
): AbsorptionState;
/** Adds what is to be measured to the state of an `achievementAccumulator`, in the same way. */
export function addTo<R>(
  state: AchievementState,
  records: Iterable<AchievementInput & R>,
  options: Pick<AchievementAccumulatorOptions<R>, "by">,
): AchievementState;
/** Adds worksheets to the state of an `evaluationAccumulator`, in the same way. */
export function addTo(
  state: EvaluationState,
  records: Iterable<Worksheet>,
  options: EvaluationAccumulatorOptions,
): EvaluationState;
export function addTo(state: unknown, records: unknown, options: unknown): unknown {
  return functionsFor(state, "state").addTo(state, records, options);
}

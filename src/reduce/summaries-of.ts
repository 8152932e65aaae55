import type { AbsorptionState, AbsorptionSummary } from "../budget/index.ts";
import type { EvaluationAccumulatorOptions, EvaluationGroupSummary, EvaluationState } from "../evaluation/index.ts";
import type { AchievementState, AchievementSummary } from "../indicator/index.ts";
import { functionsFor } from "./running-state.ts";

/**
 * Tells the summaries of a state: what the accumulator that it is of would tell.
 *
 * @term rekapitulasi dari keadaan
 * @param state - The state, of this library or from JSON. One that the library made is not checked again.
 * @returns The summaries in the order of their keys.
 * @throws A {@link SakipError} with every problem of the state; `no-regulation` for one that is not known.
 * @see No official source: how records are added up is no rule of law.
 * @example
 * ```ts
 * import { absorptionAccumulator, summariesOf } from "sakip";
 *
 * const counted = absorptionAccumulator({ by: (line) => line.agencyId });
 * counted.add({ agencyId: "dlh", budget: 200, realization: "90.20" });
 * const [dlh] = summariesOf(JSON.parse(JSON.stringify(counted)) as ReturnType<typeof counted.toJSON>);
 * dlh?.rate // => { status: "computed", value: "45.1" }
 * ```
 */
export function summariesOf(state: AbsorptionState): readonly AbsorptionSummary[];
/** Tells the summaries of a state of achievements. */
export function summariesOf(state: AchievementState): readonly AchievementSummary[];
/**
 * Tells the summaries of a state of evaluations.
 *
 * @param state - The state.
 * @param options - The regulation, when it is no national one; nothing else.
 */
export function summariesOf(
  state: EvaluationState,
  options?: Pick<EvaluationAccumulatorOptions, "regulation">,
): readonly EvaluationGroupSummary[];
export function summariesOf(state: unknown, options?: unknown): unknown {
  return functionsFor(state, "state").summariesOf(state, options);
}

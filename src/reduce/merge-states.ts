import { functionsFor, type RunningState } from "./running-state.ts";

/**
 * Puts the states of two accumulators together: what one counted and what the other one counted. It does not matter which
 * comes first, nor which are put together before others: the same records give the same bytes.
 *
 * @term penggabungan keadaan rekapitulasi
 * @typeParam S - The kind of state.
 * @param a - One state, of this library or from JSON. One that the library made is not checked again.
 * @param b - Another one, counted under the same settings.
 * @returns The state of both; neither of them changes.
 * @throws A {@link SakipError} with every problem of both: `invalid-input` also where they are of two kinds, or were counted
 * under other settings: such sums do not add up to anything.
 * @see No official source: how records are added up is no rule of law.
 * @example
 * ```ts
 * import { absorptionAccumulator, mergeStates } from "sakip";
 *
 * const by = (line: { agencyId: string }) => line.agencyId;
 * const [west, east] = ["dinkes", "dlh"].map((agencyId) => {
 *   const part = absorptionAccumulator({ by });
 *   part.add({ agencyId, budget: 100, realization: 45 });
 *   return part.toJSON();
 * });
 * const both = west && east && mergeStates(west, east);
 * both?.groups.map(({ key }) => key) // => ["dinkes", "dlh"]
 * JSON.stringify(both) === JSON.stringify(west && east && mergeStates(east, west)) // => true
 * ```
 */
export function mergeStates<S extends RunningState>(a: S, b: S): S;
export function mergeStates(a: unknown, b: unknown): unknown {
  // The second one is refused where it is of another kind than the first.
  return functionsFor(a, "a").mergeStates(a, b);
}

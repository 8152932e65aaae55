import { type Accumulator, accumulatorOf, readAll } from "../../core/index.ts";
import type { BudgetLine } from "../line/index.ts";
import { absorptionReducer } from "./absorption-reducer.ts";
import type { AbsorptionState } from "./absorption-state-shape.ts";
import type { AbsorptionSummary } from "./absorption-summary.ts";
import { type AbsorptionOptions, optionsShape } from "./options-shape.ts";

/**
 * A running summary of budget lines: add lines, merge what other workers counted, ask at any time. The same lines give
 * the same bytes, however they were split and in whatever order they came. A call that is refused changes nothing.
 *
 * @term rekapitulasi berjalan
 * @typeParam L - The lines.
 */
export interface AbsorptionAccumulator<L extends BudgetLine = BudgetLine>
  extends Accumulator<L, AbsorptionState, AbsorptionSummary> {}

/**
 * Starts a running summary of budget lines, for lines that arrive in pieces: from a stream, from workers, from a
 * distributed engine. Memory grows with the groups, not with the lines.
 *
 * @term rekapitulasi berjalan
 * @typeParam L - The lines.
 * @param options - The key, and what to leave out.
 * @returns An accumulator that has counted nothing yet.
 * @throws A {@link SakipError} `invalid-input` for options that are none.
 * @see No official source: how lines are added up is no rule of law.
 * @example
 * ```ts
 * import { absorptionAccumulator } from "sakip";
 *
 * const by = (line: { agencyId: string }) => line.agencyId;
 * const morning = absorptionAccumulator({ by });
 * morning.add({ agencyId: "dlh", budget: "1000.50", realization: "300" });
 * const afternoon = absorptionAccumulator({ by });
 * afternoon.addAll([{ agencyId: "dlh", budget: "999.50", realization: "602" }]);
 *
 * morning.merge(afternoon);
 * morning.summaries()[0]?.rate // => { status: "computed", value: "45.1" }
 * ```
 */
export function absorptionAccumulator<L extends BudgetLine = BudgetLine>(
  options: AbsorptionOptions<L>,
): AbsorptionAccumulator<L> {
  const [read] = readAll([optionsShape<L>(), options, "options"]);
  return accumulatorOf(absorptionReducer<L>(), read);
}

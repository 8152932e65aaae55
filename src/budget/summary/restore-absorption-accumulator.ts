import { accumulatorFrom, problemAt, readAll, refuseIfAny } from "../../core/index.ts";
import type { BudgetLine } from "../line/index.ts";
import type { AbsorptionAccumulator } from "./absorption-accumulator.ts";
import { absorptionReducer } from "./absorption-reducer.ts";
import { type AbsorptionOptions, optionsShape } from "./options-shape.ts";

/**
 * Goes on from where an accumulator was saved: reads back what its `toJSON()` gave, or the JSON text of it.
 *
 * @term rekapitulasi berjalan
 * @typeParam L - The lines.
 * @param json - The saved state, as an object or as JSON text. It is checked: it may come from anywhere.
 * @param options - The key, and what to leave out: the same as before, because a function cannot be saved.
 * @returns An accumulator that has counted the same.
 * @throws A {@link SakipError} with every problem of the state: `invalid-input`, `invalid-number`, `out-of-range`.
 * @see No official source: how lines are added up is no rule of law.
 * @example
 * ```ts
 * import { absorptionAccumulator, restoreAbsorptionAccumulator } from "sakip";
 *
 * const by = (line: { agencyId: string }) => line.agencyId;
 * const first = absorptionAccumulator({ by });
 * first.add({ agencyId: "dlh", budget: 1000, realization: 451 });
 *
 * const second = restoreAbsorptionAccumulator(JSON.stringify(first), { by });
 * JSON.stringify(second) === JSON.stringify(first) // => true
 * ```
 */
export function restoreAbsorptionAccumulator<L extends BudgetLine = BudgetLine>(
  json: unknown,
  options: AbsorptionOptions<L>,
): AbsorptionAccumulator<L> {
  const [read] = readAll([optionsShape<L>(), options, "options"]);
  return accumulatorFrom(absorptionReducer<L>(), typeof json === "string" ? fromText(json) : json, read);
}

function fromText(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    refuseIfAny([problemAt("invalid-input", ["json"], json, { en: "JSON text", id: "teks JSON" })]);
    return undefined; // not reached: there is a problem
  }
}

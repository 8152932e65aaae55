import { deepFreeze, type Problem, problemAt, readAll, refuseIfAny } from "../../../core/index.ts";
import { departuresFrom } from "./departures-from.ts";
import { regulationIfGiven } from "./if-given.ts";
import type { Regulation } from "./regulation.ts";
import type { RegulationInput } from "./regulation-input.ts";
import { regulationShape } from "./regulation-shape.ts";

/**
 * Builds a regulation from data and proves it: a national one, or the variant of a ministry or a region. A proved
 * regulation may be spread into a new input, so that a variant writes down only what it changes.
 *
 * @term peraturan evaluasi AKIP
 * @param input - The regulation as it is written down.
 * @param base - The regulation of which this is a variant. The result lists every clause in which it departs. Where both
 * name the sheet of criteria they follow, it must be the same.
 * @returns The regulation, frozen.
 * @throws A {@link SakipError} with every fault at once: `weight-sum` where weights do not add up exactly to their
 * parent, `duplicate-key`, `invalid-regulation`, `invalid-number`, `invalid-input` for a key that is missing or unknown,
 * and the faults of {@link defineScale} for its scales.
 * @see No official source: that weights add up is logic. That every agency sets a technical policy of its own, guided by the
 * regulation, is article 6(1) of PermenPANRB 88/2021, read.
 * @example
 * ```ts
 * import { defineRegulation, permenpanrb88of2021 } from "sakip";
 *
 * const ours = defineRegulation(
 *   { ...permenpanrb88of2021, id: "ours", rounding: { source: { title: "Kebijakan kami", status: "convention" } } },
 *   permenpanrb88of2021,
 * );
 * ours.departures // => [{ clause: "rounding.total", base: "2 decimals, half-up" }]
 * ```
 * @example A misspelt stage of rounding is no stage.
 * ```ts
 * import { defineRegulation, permenpanrb88of2021 } from "sakip";
 *
 * const rounding = { ...permenpanrb88of2021.rounding, totals: { decimals: 2, mode: "half-up" } };
 * defineRegulation({ ...permenpanrb88of2021, rounding }) // => throws invalid-input
 * ```
 */
export function defineRegulation(input: RegulationInput, base?: RegulationInput): Regulation {
  const [{ regulation }, national] = readAll([regulationShape, input], [regulationIfGiven, base, "base"]);
  if (national === undefined) return regulation;
  refuseIfAny(sheetFaults(regulation, national.regulation));
  const { id } = national.regulation;
  return deepFreeze({ ...regulation, base: id, departures: departuresFrom(national.regulation, regulation) });
}

/** Criteria of different sheets stand in other places: no departure could be told from them. */
function sheetFaults({ sheet }: Regulation, base: Regulation): Problem[] {
  if (sheet === undefined || base.sheet === undefined || sheet === base.sheet) return [];
  const expected = {
    en: `a base on the sheet that the variant follows: "${sheet}"`,
    id: `peraturan dasar dengan lembar yang diikuti variannya: "${sheet}"`,
  };
  return [problemAt("invalid-input", ["base", "sheet"], base.sheet, expected)];
}

import { type Problem, refuseIfAny } from "../core/index.ts";
import { type AbsorptionSummary, summaryOf } from "./absorption-summary.ts";
import type { BudgetLine } from "./budget-line.ts";
import { type AbsorptionOptions, checkOptions, gatherLines } from "./gather-lines.ts";

/**
 * Adds up budget lines by a key and tells the absorption of each group: all its realisation over all its budget. A mean
 * of percentages it is not: 1 of 1 and 0 of 99 million is 1 %, not 50 %.
 *
 * Every line is read once, from any iterable; memory grows with the groups, not with the lines.
 *
 * @term rekapitulasi penyerapan anggaran
 * @typeParam L - The lines.
 * @param lines - The lines, from any iterable.
 * @param options - The key, and what to leave out.
 * @returns One summary per key, in the order in which the keys first appear, in percent and unrounded. Lines that did
 * not report are counted and their budget is not in the rate: see `reportedBudget` and the finding `partly-reported`.
 * @throws A {@link SakipError} with the problems of all lines: `invalid-number`, `out-of-range` (a negative budget),
 * `invalid-input`, `invalid-period`.
 * @see PMK 214/PMK.02/2017 (P = RA/PA × 100). Leaving out what was not reported is a convention of this library.
 * @example
 * ```ts
 * import { summarizeAbsorption } from "sakip";
 *
 * const lines = [
 *   { agencyId: "disnaker", budget: "1", realization: "1" },
 *   { agencyId: "disnaker", budget: "99", realization: "0" },
 *   { agencyId: "dlh", budget: "200", realization: "90.20" },
 *   { agencyId: "dlh", budget: "50", realization: null },
 * ];
 * const [disnaker, dlh] = summarizeAbsorption(lines, { by: (line) => line.agencyId });
 * disnaker?.rate // => { status: "computed", value: "1" }
 * dlh?.rate // => { status: "computed", value: "45.1" }
 * dlh?.findings.map((finding) => finding.code) // => ["partly-reported"]
 * ```
 * @example Blocked amounts are left out by name.
 * ```ts
 * import { summarizeAbsorption } from "sakip";
 *
 * const lines = [
 *   { agencyId: "dpkp", budget: 120, realization: 50, exclusions: [{ name: "blocked", budget: 20 }] },
 * ];
 * const [dpkp] = summarizeAbsorption(lines, { by: (line) => line.agencyId, exclude: ["blocked"] });
 * dpkp?.rate // => { status: "computed", value: "50" }
 * dpkp?.excluded // => [{ name: "blocked", budget: "20", realization: "0" }]
 * ```
 */
export function summarizeAbsorption<L extends BudgetLine>(
  lines: Iterable<L>,
  options: AbsorptionOptions<L>,
): readonly AbsorptionSummary[] {
  const problems: Problem[] = [];
  checkOptions(options, problems);
  refuseIfAny(problems);
  return Object.freeze(Array.from(gatherLines(lines, options).values(), summaryOf));
}

import { checkIterable, deepFreeze, type Problem, refuseIfAny } from "../../core/index.ts";
import type { IsoDate } from "../../period/index.ts";
import { type BudgetLine, type RealizationBasis, type ResolveOptions, resolveBudget } from "../line/index.ts";
import { type AbsorptionSummary, summaryOf } from "./absorption-summary.ts";
import { type AbsorptionOptions, checkOptions, checkVersion, gatherLines } from "./gather-lines.ts";

/**
 * How budget lines are summed up.
 *
 * @term cara rekapitulasi
 * @typeParam L - The lines.
 */
export interface SummarizeOptions<L extends BudgetLine = BudgetLine> extends AbsorptionOptions<L> {
  /** The day as of which to look: `"2023-09-30"`. */
  readonly asOf?: IsoDate;
  /** With `asOf`: what the realisation of reports with periods covers. */
  readonly amounts?: RealizationBasis;
}

/**
 * Adds up budget lines by a key and tells the absorption of each group: all its realisation over all its budget. A mean
 * of percentages it is not: 1 of 1 and 0 of 99 million is 1 %, not 50 %.
 *
 * Every line is read once, from any iterable; memory grows with the groups, not with the lines. With `asOf` the lines are
 * first brought down to one per item as of that day, by {@link resolveBudget}, and then memory grows with the lines.
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
 * @example The budget in force on a day, and what was reported by then.
 * ```ts
 * import { type BudgetLine, parsePeriod, summarizeAbsorption } from "sakip";
 *
 * const lines: BudgetLine[] = [
 *   { agencyId: "dlh", budget: 100, realization: 20, period: parsePeriod("2023-TW1") },
 *   { agencyId: "dlh", budget: 100, realization: 45, period: parsePeriod("2023-TW2") },
 *   { agencyId: "dlh", budget: 100, realization: 70, period: parsePeriod("2023-TW3") },
 * ];
 * const [dlh] = summarizeAbsorption(lines, { by: (line) => line.agencyId, asOf: "2023-06-30", amounts: "cumulative" });
 * dlh?.rate // => { status: "computed", value: "45" }
 * ```
 */
export function summarizeAbsorption<L extends BudgetLine>(
  lines: Iterable<L>,
  options: SummarizeOptions<L>,
): readonly AbsorptionSummary[] {
  const problems: Problem[] = [];
  checkOptions(options, problems, ["asOf", "amounts"]);
  refuseIfAny(problems);
  const { asOf } = options;
  if (asOf !== undefined) return summarizeAsOf(lines, { ...options, asOf });
  return Object.freeze(Array.from(gatherLines(lines, options).values(), summaryOf));
}

function summarizeAsOf<L extends BudgetLine>(
  lines: Iterable<L>,
  { version, asOf, amounts, ...options }: SummarizeOptions<L> & ResolveOptions,
): readonly AbsorptionSummary[] {
  const problems: Problem[] = [];
  const all = checkIterable(lines, ["lines"], problems) ? [...(lines as Iterable<L>)] : [];
  if (version !== undefined) for (const [i, line] of all.entries()) checkVersion(line?.version, i, version, problems);
  refuseIfAny(problems);
  const asked = [...all.keys()].filter((i) => version === undefined || all[i]?.version === version);
  const resolved = resolveBudget(
    asked.map((i) => all[i] as L),
    amounts === undefined ? { asOf } : { asOf, amounts },
  );
  // Back to the places of the input, before the other versions were left out.
  const found = resolved.findings.map((finding) => {
    const i = asked[finding.path[1] as number] as number;
    return { key: options.by(all[i] as L), finding: { ...finding, path: ["lines", i] } };
  });
  const groups = Array.from(gatherLines(resolved.lines, options).values(), summaryOf);
  return deepFreeze(
    groups.map((group) => ({
      ...group,
      findings: [...found.filter(({ key }) => key === group.key).map(({ finding }) => finding), ...group.findings],
    })),
  );
}

import { deepFreeze, type Given, object, optional, readAll, refuseIfAny, streamShape } from "../../core/index.ts";
import { isoDate } from "../../period/index.ts";
import { type BudgetLine, ownLinesShape, realizationBasis, resolveEntries } from "../line/index.ts";
import { type AbsorptionSummary, summariesOf } from "./absorption-summary.ts";
import { gatherLines, noVersion } from "./gather-lines.ts";
import { keysIn } from "./line-key.ts";
import { type AbsorptionOptions, optionsShape } from "./options-shape.ts";

const asOfShape = /* @__PURE__ */ (() =>
  object({
    /** The day as of which to look: `"2023-09-30"`. */
    asOf: optional(isoDate),
    /** With `asOf`: what the realisation of reports with periods covers. */
    amounts: optional(realizationBasis),
  }))();

/**
 * How budget lines are summed up.
 *
 * @term cara rekapitulasi
 * @typeParam L - The lines.
 */
export interface SummarizeOptions<L extends BudgetLine = BudgetLine>
  extends AbsorptionOptions<L>,
    Given<typeof asOfShape> {}

/**
 * Adds up budget lines by a key and tells the absorption of each group: all its realisation over all its budget. A mean
 * of percentages it is not: 1 of 1 and 0 of 99 million is 1%, not 50%.
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
 * A name to be left out that no line has is the finding `unknown-exclusion` of every group. A line may serve several keys
 * by shares, which add up to 1: each key gets its share, exactly. A group of lines whose money goes different ways has no
 * rate (`mixed-directions`).
 * @throws A {@link SakipError} with the problems of all lines: `invalid-number`, `out-of-range` (a negative budget),
 * `invalid-input` (also for a key that a known one was meant by), `invalid-period`, `invalid-date`, `weight-sum` (shares
 * that do not add up to 1), `duplicate-key` (a key that comes twice among them).
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
 * @example A line that serves two priorities.
 * ```ts
 * import { summarizeAbsorption } from "sakip";
 *
 * const lines = [{ agencyId: "dinkes", budget: "900", realization: "450" }];
 * const priorities = summarizeAbsorption(lines, {
 *   by: () => [{ key: "stunting", share: "1/3" }, { key: "poverty", share: "2/3" }],
 * });
 * priorities.map(({ key, budget }) => [key, budget]) // => [["stunting", "300"], ["poverty", "600"]]
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
  const shape = object({ ...optionsShape<L>().fields, ...asOfShape.fields });
  const [{ asOf, amounts, ...counted }, stream] = readAll(
    [shape, options, "options"],
    [streamShape<L>(), lines, "lines"],
  );
  if (asOf === undefined) return summariesOf(gatherLines(stream, counted).values(), counted);
  const [read] = readAll([ownLinesShape<L>(), stream, "lines"]);
  const entries = read.map((line, i) => ({ ...line, i }));
  const { by, version, direction } = counted;
  if (version !== undefined)
    refuseIfAny(entries.flatMap((entry) => (entry.read.version === undefined ? [noVersion(entry.i, version)] : [])));
  const asked = entries.filter(
    ({ read: { version: own, direction: way } }) =>
      (version === undefined || own === version) && (direction === undefined || way === direction),
  );
  const resolved = resolveEntries(asked, { asOf, amounts });
  const found = resolved.findings.flatMap((finding) => {
    const entry = entries[Number(finding.path[1])];
    return entry === undefined ? [] : keysIn(by(entry.own)).map((key) => ({ key, finding }));
  });
  const groups = gatherLines(resolved.lines, { ...counted, version: undefined });
  return deepFreeze(
    summariesOf(groups.values(), { ...counted, asOf, amounts }).map((group) => ({
      ...group,
      findings: [
        ...found.filter(({ key }) => key === group.key).map(({ finding }) => finding),
        // Each slip has been told with its line.
        ...group.findings.filter(({ code }) => code !== "lines-grouping-slip"),
      ],
    })),
  );
}

import { type Bilingual, deepFreeze, readAll } from "../../core/index.ts";
import { compare, divide, type Exact, exactOf, exactToDecimal, ONE, sign } from "../../number/index.ts";
import { earlyBasis, statements } from "./data/assumptions.ts";
import { type AssumptionsRead, type EarlyAssumptions, earlyAssumptionsShape } from "./early-assumptions-shape.ts";
import { earlyFindings } from "./early-findings.ts";
import { type EarlyItem, earlyItemsShape } from "./early-item-shape.ts";
import type { EarlyWarning, EarlyWarnings } from "./early-warning.ts";
import { warnOfBudget } from "./warn-of-budget.ts";
import { warnOfIndicator } from "./warn-of-indicator.ts";

/**
 * Tells ahead of time what cannot be reached any more, and what needs how many times the pace so far: for indicators with
 * the rows of their year, and for budgets on their way to a target of absorption.
 *
 * Nothing is projected in silence: what is taken for granted stands in the result. A period that did not report is not
 * taken for zero: where it lies before the last reported one, nothing is told; after it, it counts among those that are
 * left.
 *
 * @term peringatan dini
 * @param items - Indicators, and budgets or their summaries, in any order. Read once.
 * @param assumptions - The day, the target of absorption, and the pace that is held possible at most.
 * @returns A warning for each item, in the order of the input.
 * @throws A {@link SakipError} with every problem at once, as {@link measureProgress} and {@link requiredPace} name them.
 * @see No official source: periods count alike, and a pace is what came on average, as conventions.
 * @example
 * ```ts
 * import { parsePeriod } from "sakip";
 * import { warnEarly } from "sakip/planning";
 *
 * const quarter = (n: number, target: number, realization: number | null) =>
 *   ({ period: parsePeriod(`2024-TW${n}`), target, realization });
 * const umkm = {
 *   id: "umkm-naik-kelas",
 *   polarity: "maximize",
 *   rows: [quarter(1, 25, 10), quarter(2, 50, 20), quarter(3, 75, null), quarter(4, 100, null)],
 *   method: "sum",
 *   targets: "cumulative",
 *   realizations: "per-period",
 * } as const;
 * const budget = { id: "dinkes", budget: 1200, realization: 300 };
 * const { warnings, outOfReach } = warnEarly([umkm, budget], { asOf: "2024-06-30", target: 95, mostTimes: 3 });
 * // 30 of 100 came in two quarters: 35 must come in each of the other two.
 * warnings[0]?.pace?.needed // => "35"
 * warnings.map(({ pace }) => pace?.times?.status === "computed" && pace.times.value.toFixed(2)) // => ["2.33", "2.80"]
 * outOfReach // => []
 * warnEarly([umkm, budget], { asOf: "2024-06-30", target: 95, mostTimes: 2 }).outOfReach // => ["umkm-naik-kelas", "dinkes"]
 * ```
 */
export function warnEarly(items: Iterable<EarlyItem>, assumptions: EarlyAssumptions): EarlyWarnings {
  const [read, assumed] = readAll(
    [earlyItemsShape, items, "items"],
    [earlyAssumptionsShape, assumptions, "assumptions"],
  );
  const warnings = read.map((item, at) => {
    const warning = "rows" in item ? warnOfIndicator(item, assumed) : warnOfBudget(item, assumed);
    return { ...warning, findings: [...warning.findings, ...earlyFindings(warning, at)] };
  });
  const { asOf, mostTimes } = assumed;
  return deepFreeze({
    kind: "early-warnings",
    asOf,
    ...(mostTimes !== undefined && { mostTimes: exactToDecimal(mostTimes) }),
    assumptions: statementsOf(warnings, assumed),
    warnings,
    outOfReach: warnings.filter(({ because }) => because !== undefined).map(({ id }) => id),
    offPace: offPace(warnings),
    basis: earlyBasis,
    findings: warnings.flatMap(({ findings }) => findings),
  });
}

/** What was taken for granted, as far as it bears on what was asked. */
function statementsOf(warnings: readonly EarlyWarning[], { mostTimes }: AssumptionsRead): Bilingual[] {
  const has = (of: EarlyWarning["of"]) => warnings.some((each) => each.of === of);
  return [
    ...(has("indicator") ? [statements.periods, statements.sums] : []),
    ...(has("absorption") ? [statements.budgets] : []),
    mostTimes === undefined ? statements.certain : statements.atMost(exactToDecimal(mostTimes)),
  ];
}

/** Those that must change their pace, by how much: twice as fast and half as fast are the same change. */
function offPace(warnings: readonly EarlyWarning[]): string[] {
  const off = warnings.filter(
    (each) => each.status === "computed" && (each.value === "must-speed-up" || each.value === "must-slow-down"),
  );
  const changes = off.map(({ id, pace }) => ({ id, change: changeOf(pace) }));
  return changes
    .sort((a, b) => {
      if (a.change !== undefined && b.change !== undefined) return compare(b.change, a.change);
      return Number(b.change === undefined) - Number(a.change === undefined);
    })
    .map(({ id }) => id);
}

/** From something to nothing, or from nothing to something, is more than any number of times. */
function changeOf(pace: EarlyWarning["pace"]): Exact | undefined {
  const times = pace?.times?.status === "computed" ? exactOf(pace.times.value) : undefined;
  if (times === undefined || sign(times) === 0) return undefined;
  return compare(times, ONE) < 0 ? divide(ONE, times) : times;
}

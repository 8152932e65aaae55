import { computed, coverageOf, deepFreeze, readAll } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import { type ConsolidationMethod, indicatorFields } from "../plan/index.ts";
import { consolidateValues } from "./consolidate-values.ts";
import {
  type ConsolidateOptions,
  type Consolidation,
  consolidateOptionsShape,
  consolidationLacks,
  type Reading,
  readingsShape,
} from "./consolidation.ts";
import { endedBy, isOut, lookFacts } from "./look.ts";
import { inOrder } from "./series-law.ts";

/**
 * Makes one figure of the figures of several periods. Periods that were not reported are left out, and the coverage says
 * so: a partial figure is not shown as if it were complete.
 *
 * @term konsolidasi periode
 * @param readings - The readings, one per period, in any order, all of one kind of period.
 * @param method - Sum, average, last (take last known value), maximum or minimum.
 * @param options - A date as of which to look, how long figures take to come out, and the kind of figure.
 * @returns The figure with its coverage; `not-additive` when ratios, indices or levels were to be summed, `not-averageable`
 * when levels were to be averaged, `no-readings` when there was none.
 * @throws A {@link SakipError} with every fault at once: `invalid-number`, `invalid-period` (also for a period twice, or
 * quarters beside years), `invalid-date`, `invalid-input`.
 * @see Sum, average and take-last-known-value are the methods of the Ministry of Finance, as its handbook restates them;
 * no regulation was read.
 * @example
 * ```ts
 * import { consolidate, parsePeriod } from "sakip";
 *
 * const quarters = [
 *   { period: parsePeriod("2023-TW1"), value: "90" },
 *   { period: parsePeriod("2023-TW2"), value: "70" },
 *   { period: parsePeriod("2023-TW3"), value: null },
 * ];
 * const last = consolidate(quarters, "last");
 * last.status === "computed" && last.value // => "70"
 * const coverage = [last.used, last.expected]; // => [2, 3]
 * const sum = consolidate(quarters, "sum", { quantity: "ratio" });
 * sum.status === "not-computable" && sum.reason // => "not-additive"
 * ```
 * @example An index that comes out two months later is not expected before.
 * ```ts
 * import { consolidate, parsePeriod } from "sakip";
 *
 * const index = [
 *   { period: parsePeriod("2023"), value: "71.2" },
 *   { period: parsePeriod("2024"), value: null },
 * ];
 * const seen = consolidate(index, "last", { quantity: "index", asOf: "2025-01-31", releaseLag: 2 });
 * const coverage = [seen.used, seen.expected]; // => [1, 1]
 * ```
 */
export function consolidate(
  readings: Iterable<Reading>,
  method: ConsolidationMethod,
  options: ConsolidateOptions = {},
): Consolidation {
  const [rows, by, look] = readAll(
    [readingsShape, readings, "readings"],
    [indicatorFields.consolidation.optional, method, "method"],
    [consolidateOptionsShape, options, "options"],
  );
  const ended = endedBy(rows, look.asOf);
  const there = ended.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const coverage = coverageOf(
    there.length,
    ended.flatMap((row) => (row.value === null && isOut(row, look) ? [row.period] : [])),
  );
  const value = consolidateValues(
    there.map((each) => each.value),
    by,
    look.quantity,
  );
  return deepFreeze({
    kind: "consolidation",
    ...(typeof value === "string" ? consolidationLacks[value] : computed(exactToDecimal(value))),
    readings: inOrder(rows).map(({ period, value: figure }) => ({ period, value: figure && exactToDecimal(figure) })),
    ...lookFacts(look),
    coverage,
    used: coverage.used,
    expected: coverage.expected,
    method: by,
    periods: there.map(({ period }) => period),
  });
}

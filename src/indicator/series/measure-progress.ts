import { coverageOf, deepFreeze, readAll } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import { boundsOf, type PeriodBounds } from "../../period/index.ts";
import {
  type AchievementPolicy,
  achievementPolicyShape,
  defaultAchievementPolicy,
  type ReadPolicy,
} from "../../regulation/index.ts";
import { type Measurable, measureWith } from "../achievement/index.ts";
import type { Polarity } from "../target/index.ts";
import { endedBy, isOut, lookFacts } from "./look.ts";
import { type Footing, onOneFooting } from "./one-footing.ts";
import {
  type LackingPeriod,
  type Progress,
  type ProgressInput,
  progressInputShape,
  progressLacks,
  type ReadProgress,
} from "./progress.ts";
import { inOrder } from "./series-law.ts";

/**
 * Computes the achievement up to a date from the rows of several periods, with targets and realisations on the same
 * footing: cumulative against cumulative, the sum of periods against the sum of the same periods, the latest against the
 * latest. A period that lacks one side counts on neither.
 *
 * @term capaian sampai dengan periode
 * @param input - The polarity, the rows, and how targets and realisations count.
 * @param policy - The rules of achievement; what published reports do unless told.
 * @returns The achievement with its coverage, or why the periods cannot be put on one footing.
 * @throws A {@link SakipError} with every fault at once, as {@link measureAchievement} and {@link consolidate} name them.
 * @see Practice: an application divides the sum of the filled quarters by the targets of those same quarters, and plans
 * print cumulative quarterly targets; no regulation was read. That only periods with a target are due is reported of
 * KMK 127/2026, hlm. 37–38.
 * @example Targets count from the start of the year, realisations quarter by quarter.
 * ```ts
 * import { measureProgress, parsePeriod } from "sakip";
 *
 * const progress = measureProgress({
 *   polarity: "maximize",
 *   rows: [
 *     { period: parsePeriod("2024-TW1"), target: 25, realization: 20 },
 *     { period: parsePeriod("2024-TW2"), target: 50, realization: 25 },
 *     { period: parsePeriod("2024-TW3"), target: 75, realization: null },
 *   ],
 *   method: "sum",
 *   targets: "cumulative",
 *   realizations: "per-period",
 * });
 * progress.achievement.status === "computed" && progress.achievement.value // => "90"
 * const coverage = [progress.used, progress.expected]; // => [2, 3]
 * progress.leftOut.map(({ reason }) => reason) // => ["no-realization"]
 * ```
 * @example An index that is measured once a year has nothing due before.
 * ```ts
 * import { measureProgress, parsePeriod } from "sakip";
 *
 * const months = Array.from({ length: 12 }, (_, i) => ({
 *   period: parsePeriod(`2026-${String(i + 1).padStart(2, "0")}`),
 *   target: i === 11 ? 99 : null,
 *   realization: null,
 * }));
 * const index = { polarity: "maximize", rows: months, method: "last", asOf: "2026-08-31" } as const;
 * const footing = { targets: "per-period", realizations: "per-period", due: "with-target" } as const;
 * measureProgress({ ...index, ...footing }).coverage.expected // => 0
 * ```
 */
export function measureProgress(input: ProgressInput, policy: AchievementPolicy = defaultAchievementPolicy): Progress {
  const [rules, read] = readAll([achievementPolicyShape, policy, "policy"], [progressInputShape, input]);
  const ended = endedBy(read.rows, read.asOf);
  const footing = onOneFooting(ended, read);
  const entered = new Set(footing.entered);
  const due = ended.filter((row) => isDue(row, read));
  const out = due.filter((row) => !entered.has(row));
  const coverage = coverageOf(
    due.length - out.length,
    out.map(({ period }) => period),
  );
  const { polarity, method, targets, realizations } = read;
  return deepFreeze({
    kind: "progress",
    polarity,
    rows: inOrder(read.rows).map(({ period, target, realization }) => ({ period, target, realization })),
    method,
    targets,
    realizations,
    due: read.due,
    ...lookFacts(read),
    achievement: achievementOf(polarity, footing, rules),
    coverage,
    used: coverage.used,
    expected: coverage.expected,
    periods: footing.entered.map(({ period }) => period),
    leftOut: due.flatMap((row): LackingPeriod[] => {
      const reason = entered.has(row) ? undefined : lackOf(row);
      return reason === undefined ? [] : [{ period: row.period, reason }];
    }),
  });
}

type ReadRow = ReadProgress["rows"][number];

/** Whether a period was expected: what came out early counts, and counts as expected. */
function isDue(row: ReadRow, look: ReadProgress): boolean {
  const lack = lackOf(row);
  if (look.due === "with-target" && lack === "no-target") return false;
  return row.realization !== null || isOut(row, look);
}

/** What a row lacks of target and realisation. */
function lackOf({ pair }: ReadRow): LackingPeriod["reason"] | undefined {
  if (pair.kind === "none") return pair.unread ? "unread-target" : "no-target";
  return pair.reached === undefined ? "no-realization" : undefined;
}

function achievementOf(polarity: Polarity, footing: Footing, rules: ReadPolicy): Progress["achievement"] {
  if (footing.kind === "none") return progressLacks[footing.reason];
  const measured = measureWith(rules, { polarity, ...sidesOf(footing) }, exactToDecimal);
  return { ...measured, timeSpan: spanOf(footing.entered) };
}

/** The two sides that stand for the periods that entered. */
function sidesOf(footing: Exclude<Footing, { kind: "none" }>): Omit<Measurable, "polarity"> {
  if (footing.kind === "row") {
    const { target, realization, pair } = footing.row;
    return { target, realization, pair };
  }
  const { side, target, reached } = footing;
  const value = exactToDecimal(target);
  return {
    target: side === "any" ? value : deepFreeze({ kind: side, value }),
    realization: exactToDecimal(reached),
    pair: { kind: "number", target: { kind: "number", side, low: target, high: target }, reached },
  };
}

/** What is measured up to a date is of the time from the start of the year: an average must not put it beside years. */
function spanOf(entered: readonly ReadRow[]): PeriodBounds {
  // They are in order.
  const [first, last] = [entered[0], entered.at(-1)] as [ReadRow, ReadRow];
  return {
    start: boundsOf({ kind: "year", year: first.period.year }).start,
    end: boundsOf(last.period).end,
  };
}

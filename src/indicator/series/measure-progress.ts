import { deepFreeze, readAll } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import {
  type AchievementPolicy,
  achievementPolicyShape,
  defaultAchievementPolicy,
  type ReadPolicy,
} from "../../regulation/index.ts";
import { measureWith } from "../achievement/index.ts";
import type { Polarity } from "../target/index.ts";
import { type Footing, onOneFooting } from "./one-footing.ts";
import { type Progress, type ProgressInput, progressInputShape } from "./progress.ts";
import { endedBy } from "./series-law.ts";

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
 * print cumulative quarterly targets; no regulation was read.
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
 * ```
 */
export function measureProgress(input: ProgressInput, policy: AchievementPolicy = defaultAchievementPolicy): Progress {
  const [rules, read] = readAll([achievementPolicyShape, policy, "policy"], [progressInputShape, input]);
  const due = endedBy(read.rows, read.asOf);
  const footing = onOneFooting(due, read);
  return deepFreeze({
    kind: "progress",
    achievement: achievementOf(read.polarity, footing, rules),
    used: footing.entered.length,
    expected: due.length,
    periods: footing.entered.map(({ period }) => period),
  });
}

function achievementOf(polarity: Polarity, footing: Footing, rules: ReadPolicy): Progress["achievement"] {
  switch (footing.kind) {
    case "none":
      return { status: "not-computable", reason: footing.reason };
    case "row":
      return measureWith(rules, { ...footing.row, polarity }, exactToDecimal);
    case "figures": {
      const { side, target, reached } = footing;
      const value = exactToDecimal(target);
      return measureWith(
        rules,
        {
          polarity,
          target: side === "any" ? value : deepFreeze({ kind: side, value }),
          realization: exactToDecimal(reached),
          pair: { kind: "number", target: { kind: "number", side, low: target, high: target }, reached },
        },
        exactToDecimal,
      );
    }
  }
}

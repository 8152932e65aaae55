import { computed, deepFreeze, lacks, type Need, type Read, readAll } from "../../core/index.ts";
import { absolute, compare, type Exact, exactToDecimal, subtract } from "../../number/index.ts";
import { type AchievementPolicy, achievementPolicyShape, defaultAchievementPolicy } from "../../regulation/index.ts";
import { measureWith, type TargetAndReached } from "../achievement/index.ts";
import { type NumberTarget, numberFact } from "../target/index.ts";
import {
  type ComparisonInput,
  comparisonInputShape,
  type FigureComparison,
  type RealizationComparison,
} from "./comparison.ts";
import { growthLacks } from "./growth.ts";
import { growthBetween } from "./growth-between.ts";

/**
 * Holds a realisation against the target of the year, the year before, the target at the end of the plan and a benchmark,
 * as chapter III of a performance report asks.
 *
 * @term perbandingan kinerja
 * @param input - The realisation and what to hold it against; null for what is not there.
 * @param policy - The rules of achievement; what published reports do unless told.
 * @returns The four comparisons. A difference is the realisation minus the other figure; the verdict knows the polarity.
 * @throws A {@link SakipError} with every fault at once, as {@link measureAchievement} names them.
 * @see The four comparisons are usual in chapter III of performance reports (PermenPANRB 53/2014, remembered and not read).
 * @example
 * ```ts
 * import { compareRealization } from "sakip";
 *
 * const stunting = compareRealization({
 *   polarity: "minimize",
 *   realization: "17.60",
 *   target: "20.10",
 *   previous: "21.90",
 *   planEnd: "14",
 *   benchmark: null,
 * });
 * stunting.againstPrevious.status === "computed" && stunting.againstPrevious.value // => "-4.3"
 * stunting.againstPrevious.verdict // => "better"
 * stunting.againstBenchmark.status // => "not-computable"
 * ```
 */
export function compareRealization(
  input: ComparisonInput,
  policy: AchievementPolicy = defaultAchievementPolicy,
): RealizationComparison {
  const [rules, read] = readAll([achievementPolicyShape, policy, "policy"], [comparisonInputShape, input]);
  const against = (target: ReadInput["target"]) => {
    const reached = read.realization?.read;
    const pair: TargetAndReached =
      target?.kind === "number"
        ? { kind: "number", target, reached }
        : { kind: "none", unread: target?.kind === "none" && target.unread, reached };
    const facts = {
      polarity: read.polarity,
      target: target?.given ?? null,
      realization: read.realization && numberFact(read.realization.own),
    };
    return measureWith(rules, { ...facts, pair }, exactToDecimal);
  };
  return deepFreeze({
    kind: "realization-comparison",
    againstTarget: against(read.target),
    againstPrevious: compareFigures(read, read.previous, "previous"),
    againstPlanEnd: against(read.planEnd),
    againstBenchmark: compareFigures(read, read.benchmark, "benchmark"),
  });
}

type ReadInput = Read<typeof comparisonInputShape>;

type Other = "previous" | "benchmark";

/** What is missing of a comparison: the realisation, the other figure, or both. */
const LACKS = /* @__PURE__ */ (() => {
  const missing = (...needs: readonly Need[]) => lacks({ "missing-value": needs })["missing-value"];
  return {
    realization: missing("realization"),
    previous: missing("previous"),
    benchmark: missing("benchmark"),
    "realization-and-previous": missing("realization", "previous"),
    "realization-and-benchmark": missing("realization", "benchmark"),
  };
})();

function compareFigures(
  { polarity, target, realization }: ReadInput,
  other: Exact | null,
  of: Other,
): FigureComparison {
  const reached = realization?.read ?? null;
  const facts = {
    polarity,
    figure: reached && exactToDecimal(reached),
    base: other && exactToDecimal(other),
    target: target?.given ?? null,
  };
  const kind = "figure-comparison";
  if (reached === null || other === null) {
    const missing = LACKS[reached !== null ? of : other !== null ? "realization" : (`realization-and-${of}` as const)];
    return { kind, ...missing, ...facts, growth: missing };
  }
  const change = growthBetween(other, reached);
  const growth = typeof change === "string" ? growthLacks[change] : computed(exactToDecimal(change));
  const gain = gainOf(polarity, target, reached, other);
  const verdict = gain === undefined ? {} : ({ verdict: gain > 0 ? "better" : gain < 0 ? "worse" : "same" } as const);
  return { kind, ...computed(exactToDecimal(subtract(reached, other))), ...facts, ...verdict, growth };
}

/** 1, 0 or −1 as a figure is better than, as good as or worse than another; undefined when nobody can tell. */
function gainOf(
  polarity: ReadInput["polarity"],
  target: ReadInput["target"],
  reached: Exact,
  other: Exact,
): -1 | 0 | 1 | undefined {
  switch (polarity) {
    case "maximize":
      return compare(reached, other);
    case "minimize":
      return compare(other, reached);
    case "stabilize":
      return target?.kind === "number" ? compare(distanceTo(target, other), distanceTo(target, reached)) : undefined;
  }
}

/** How far a figure lies outside a target. */
function distanceTo({ low, high }: NumberTarget, figure: Exact): Exact {
  const nearest = compare(figure, low) < 0 ? low : compare(figure, high) > 0 ? high : figure;
  return absolute(subtract(figure, nearest));
}

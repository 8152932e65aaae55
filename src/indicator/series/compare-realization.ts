import {
  checkObject,
  checkWord,
  computed,
  notComputable,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import {
  absolute,
  compare,
  type DecimalInput,
  type Exact,
  exactToDecimal,
  readExact,
  subtract,
} from "../../number/index.ts";
import {
  type AchievementPolicy,
  defaultAchievementPolicy,
  type ReadPolicy,
  readPolicy,
} from "../../regulation/index.ts";
import { measureWith } from "../achievement/index.ts";
import { type NumberTarget, POLARITIES, type Polarity, readTarget, type Target } from "../target/index.ts";
import type { ComparisonInput, FigureComparison, RealizationComparison } from "./comparison.ts";
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
  const problems: Problem[] = [];
  if (!checkObject(input as unknown, [], problems)) refuseIfAny(problems);
  const { polarity, realization } = input;
  const rules = readPolicy(policy, ["policy"], problems) as ReadPolicy;
  checkWord(polarity, POLARITIES, ["polarity"], problems);
  const reached = readFigure(realization, ["realization"], problems);
  const target = readFigures(input.target, "target", problems);
  const planEnd = readFigures(input.planEnd, "planEnd", problems);
  const previous = readFigure(input.previous, ["previous"], problems);
  const benchmark = readFigure(input.benchmark, ["benchmark"], problems);
  refuseIfAny(problems);
  const achieved = (given: Target | null, read: NumberTarget | undefined) => {
    const pair =
      read === undefined ? ({ kind: "none" } as const) : ({ kind: "number", target: read, reached } as const);
    return measureWith(rules, { polarity, target: given, realization }, pair, exactToDecimal);
  };
  return Object.freeze({
    againstTarget: achieved(input.target, target),
    againstPrevious: compareFigures(polarity, target, reached, previous),
    againstPlanEnd: achieved(input.planEnd, planEnd),
    againstBenchmark: compareFigures(polarity, target, reached, benchmark),
  });
}

function compareFigures(
  polarity: Polarity,
  target: NumberTarget | undefined,
  reached: Exact | undefined,
  other: Exact | undefined,
): FigureComparison {
  const growth = growthBetween(other, reached);
  const facts = { growth: typeof growth === "string" ? notComputable(growth) : computed(exactToDecimal(growth)) };
  if (reached === undefined || other === undefined)
    return Object.freeze({ status: "not-computable", reason: "missing-value", ...facts });
  const gain = gainOf(polarity, target, reached, other);
  const verdict = gain === undefined ? {} : ({ verdict: gain > 0 ? "better" : gain < 0 ? "worse" : "same" } as const);
  const value = exactToDecimal(subtract(reached, other));
  return Object.freeze({ status: "computed", value, ...verdict, ...facts });
}

/** 1, 0 or −1 as a figure is better than, as good as or worse than another; undefined when nobody can tell. */
function gainOf(
  polarity: Polarity,
  target: NumberTarget | undefined,
  reached: Exact,
  other: Exact,
): -1 | 0 | 1 | undefined {
  switch (polarity) {
    case "maximize":
      return compare(reached, other);
    case "minimize":
      return compare(other, reached);
    case "stabilize":
      return target && compare(distanceTo(target, other), distanceTo(target, reached));
  }
}

/** How far a figure lies outside a target. */
function distanceTo({ low, high }: NumberTarget, figure: Exact): Exact {
  const nearest = compare(figure, low) < 0 ? low : compare(figure, high) > 0 ? high : figure;
  return absolute(subtract(figure, nearest));
}

function readFigure(value: DecimalInput | null, path: Path, problems: Problem[]): Exact | undefined {
  return value === null ? undefined : readExact(value, path, problems);
}

function readFigures(target: Target | null, key: string, problems: Problem[]): NumberTarget | undefined {
  const read = readTarget(target, [], problems, key);
  if (read?.kind !== "level") return read;
  problems.push(problemAt("invalid-input", [key], target, "a target of figures: levels have no differences"));
  return undefined;
}

import { kept, list, nullable, optional, type Plain, type Read, readAll, whole, word } from "../../../core/index.ts";
import { type AverageAchievement, type Averageable, averageableShape } from "../../../indicator/index.ts";
import { compare, exactOf, ONE, resultNumber, roundingShape, ZERO } from "../../../number/index.ts";
import {
  average,
  constant,
  type ExplainedInput,
  type Expression,
  figure,
  leastOf,
  mostOf,
  type Operand,
  rootOf,
  roundedBy,
  ruled,
  ruledWord,
  step,
  times,
  weightedAverage,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { capName, floorName, usedName } from "../shared/names.ts";
import { nested } from "../shared/nested.ts";
import { explainAchievement } from "./explain-achievement.ts";

const averageRead = /* @__PURE__ */ (() =>
  resultShape("average-achievement", {
    ...numberOutcome,
    achievements: list(kept(averageableShape)),
    weights: nullable(list(resultNumber)),
    mean: word(["arithmetic", "geometric"]),
    missing: word(["refuse", "redistribute", "zero"]),
    capEach: nullable(resultNumber),
    cap: nullable(resultNumber),
    floor: nullable(resultNumber),
    bounded: optional(nullable(word(["cap", "floor"])), null),
    used: whole(0, Number.MAX_SAFE_INTEGER),
    expected: whole(0, Number.MAX_SAFE_INTEGER),
    leftOut: list(partShape({ index: whole(0, Number.MAX_SAFE_INTEGER) })),
    countedAsZero: list(partShape({ index: whole(0, Number.MAX_SAFE_INTEGER) })),
    rounding: nullable(roundingShape),
  }))();

type AverageRead = Read<typeof averageRead>;

/**
 * Explains an average of achievements: each of them, its weight, what was left out, and what was counted as zero.
 *
 * @term penjelasan rata-rata capaian
 * @param result - What {@link averageAchievement} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no average.
 * @see No official source.
 * @example
 * ```ts
 * import { averageAchievement, explainAverageAchievement } from "sakip";
 *
 * const explanation = explainAverageAchievement(averageAchievement([100, 90], { weights: [3, 1] }));
 * explanation.value // => "97.5"
 * ```
 */
export function explainAverageAchievement(result: AverageAchievement | Plain<AverageAchievement>): Explanation {
  const [read] = readAll([averageRead, result, "result"]);
  const { value, reason, cap, floor, bounded, used, expected, rounding, missing, mean } = read;
  const { items, steps, figures } = itemsOf(read);
  const core = value === undefined ? undefined : roundedBy(meanOf(read, items), [rounding]);
  const limit = bounded === "cap" ? cap : bounded === "floor" ? floor : null;
  const bound =
    bounded !== null && limit !== null
      ? ruled(bounded, bounded === "cap" ? capName : floorName, limit, "percent")
      : undefined;
  return explained({
    subject: "average-achievement",
    label: { id: "Rata-rata capaian", en: "Average achievement" },
    value: value ?? null,
    unit: "percent",
    formula: core && bound ? (bounded === "cap" ? leastOf(core, bound) : mostOf(core, bound)) : core,
    inputs: [
      ...figures,
      ruledWord("mean", { id: "cara rata-rata", en: "kind of mean" }, mean, means[mean]),
      ruledWord("missing", { id: "capaian yang tidak ada", en: "missing achievements" }, missing, missings[missing]),
      figure("used", usedName, exactOf(used)),
      figure("expected", { id: "seharusnya", en: "expected" }, exactOf(expected)),
      bound,
    ],
    bound: bound && bounded !== null ? { kind: bounded, value: bound.value } : undefined,
    rounding,
    reason,
    steps,
  });
}

interface Item {
  readonly weight: Operand;
  readonly value: Operand;
}

/** What entered, in order: achievements are steps, all else stands in the formula. */
function itemsOf({ achievements, leftOut, countedAsZero, weights, capEach }: AverageRead) {
  const items: Item[] = [];
  const steps: Explanation[] = [];
  const figures: ExplainedInput[] = [];
  const each = capEach === null ? undefined : ruled("cap-each", capEachName, capEach, "percent");
  for (const [i, { own, read }] of achievements.entries()) {
    if (leftOut.some(({ index }) => index === i)) continue;
    const name = { id: `capaian ke-${i + 1}`, en: `achievement ${i + 1}` };
    const isZero = countedAsZero.some(({ index }) => index === i);
    const exact = isZero || typeof read === "string" ? ZERO : read;
    const isStep = !isZero && isAchievement(own);
    const percent = figure(`achievement:${i}`, name, exact, "percent");
    const of = isStep ? step(steps.length) : percent;
    if (isStep)
      steps.push(
        nested(explainAchievement(own), `achievement:${i}`, { id: `Capaian ke-${i + 1}`, en: `Achievement ${i + 1}` }),
      );
    else figures.push(percent);
    const isOver = capEach !== null && compare(exact, capEach) > 0;
    const weight = figure(`weight:${i}`, { id: `bobot ke-${i + 1}`, en: `weight ${i + 1}` }, weights?.[i] ?? ONE);
    if (weights !== null) figures.push(weight);
    items.push({ weight, value: isOver && each ? leastOf(of, each) : of });
  }
  if (each) figures.push(each);
  return { items, steps, figures };
}

function isAchievement(given: Averageable): given is Parameters<typeof explainAchievement>[0] {
  return typeof given === "object" && given !== null && "kind" in given && given.kind === "achievement";
}

function meanOf({ mean, weights }: AverageRead, items: readonly Item[]): Expression {
  const values = items.map(({ value }) => value);
  if (mean === "geometric") return rootOf(times(constant("1"), ...values), Math.max(1, items.length));
  return weights === null ? average(values) : weightedAverage(items);
}

const capEachName = { id: "batas atas masing-masing", en: "cap of each" };

const means = {
  arithmetic: { id: "rata-rata hitung", en: "arithmetic mean" },
  geometric: { id: "rata-rata ukur", en: "geometric mean" },
};
const missings = {
  refuse: { id: "membatalkan rata-rata", en: "leave no mean" },
  redistribute: { id: "tidak diikutkan", en: "are left out" },
  zero: { id: "dihitung nol", en: "count as zero" },
};

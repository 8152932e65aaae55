import { type Plain, readAll } from "../../../core/index.ts";
import type { Achievement } from "../../../indicator/index.ts";
import type { Exact } from "../../../number/index.ts";
import { coded, leastOf, mostOf, roundedBy, ruled, ruledCode } from "../../formula/index.ts";
import { type ExplainedBound, type Explanation, explained } from "../../tell/index.ts";
import { capName, floorName, polarityName } from "../shared/names.ts";
import { achievementFigures } from "./achievement/achievement-figures.ts";
import { achievementFormula } from "./achievement/achievement-formula.ts";
import { achievementRead } from "./achievement/achievement-read.ts";

/**
 * Explains an achievement: the formula with the figures in it, its roundings, and the cap or floor that it was held to.
 *
 * @term penjelasan capaian
 * @param result - What {@link measureAchievement} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no achievement.
 * @see No official source.
 * @example
 * ```ts
 * import { cappedPolicy, explainAchievement, explainText, measureAchievement } from "sakip";
 *
 * const explanation = explainAchievement(
 *   measureAchievement({ polarity: "maximize", target: 75, realization: "78.75" }, cappedPolicy(100)),
 * );
 * explanation.bound // => { kind: "cap", value: "100" }
 * explainText(explanation, { locale: "en" }).split(". ").slice(0, 3)
 * // => ["Achievement: 100%", "Computed from realisation 78.75 ÷ target 75 × 100 = 105%", "The value must not exceed the cap of 100%, and so is 100%"]
 * ```
 */
export function explainAchievement(result: Achievement | Plain<Achievement>): Explanation {
  const [read] = readAll([achievementRead, result, "result"]);
  const { value, reason, polarity, formula, bounded, rules, basis } = read;
  const figures = achievementFigures(read);
  const told = achievementFormula(read, figures);
  const roundings = rules.rounding.filter(({ stage }) => stage === "percent");
  const isCap = formula === "zero-realization" && bounded === "cap";
  const percent = told && (isCap ? told.of : roundedBy(told.of, roundings));
  const bound =
    bounded !== null && value !== undefined && !isCap
      ? ruled(bounded, boundNames[bounded], value, "percent")
      : undefined;
  const limit = (kind: "cap" | "floor", own: Exact | null) =>
    own === null || bounded === kind ? undefined : ruled(kind, boundNames[kind], own, "percent");
  return explained({
    subject: "achievement",
    label: { id: "Capaian", en: "Achievement" },
    value: value ?? null,
    unit: "percent",
    formula: percent && bound ? (bounded === "cap" ? leastOf(percent, bound) : mostOf(percent, bound)) : percent,
    inputs: [
      ...figures.inputs,
      ...(told?.inputs ?? []),
      coded("polarity", polarityName, polarity, "polarity"),
      formula && ruledCode("formula", { id: "rumus", en: "formula" }, formula, "formula"),
      isCap ? undefined : bounded === "cap" ? bound : limit("cap", rules.cap),
      bounded === "floor" ? bound : limit("floor", rules.floor),
    ],
    bound: bound && bounded !== null ? ({ kind: bounded, value: bound.value } satisfies ExplainedBound) : undefined,
    rounding: isCap ? undefined : roundings.at(-1),
    reason,
    basis,
  });
}

const boundNames = { cap: capName, floor: floorName };

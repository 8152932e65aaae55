import { type Plain, readAll } from "../../../core/index.ts";
import { type Achievement, achievementFormulas, type Polarity } from "../../../indicator/index.ts";
import type { Exact } from "../../../number/index.ts";
import { leastOf, mostOf, roundedBy, ruled, ruledWord, worded } from "../../formula/index.ts";
import { type ExplainedBound, type Explanation, explained, reasonOf } from "../../tell/index.ts";
import { names } from "../shared/names.ts";
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
  const { value, reason, polarity, formula, bounded, rules, basis, findings } = read;
  const figures = achievementFigures(read);
  const told = achievementFormula(read, figures);
  const isCap = formula === "zero-realization" && bounded === "cap";
  const percent = told && (isCap ? told.of : roundedBy(told.of, rules.roundingAt.percent));
  const bound =
    bounded !== null && value !== undefined && !isCap ? ruled(bounded, names[bounded], value, "percent") : undefined;
  const limit = (kind: "cap" | "floor", own: Exact | null) =>
    own === null || bounded === kind ? undefined : ruled(kind, names[kind], own, "percent");
  return explained({
    subject: "achievement",
    label: { id: "Capaian", en: "Achievement" },
    value: value ?? null,
    unit: "percent",
    formula: percent && bound ? (bounded === "cap" ? leastOf(percent, bound) : mostOf(percent, bound)) : percent,
    inputs: [
      ...figures.inputs,
      ...(told?.inputs ?? []),
      worded("polarity", names.polarity, polarity, polarities[polarity]),
      formula && ruledWord("formula", { id: "rumus", en: "formula" }, formula, statementOf(formula)),
      isCap ? undefined : bounded === "cap" ? bound : limit("cap", rules.cap),
      bounded === "floor" ? bound : limit("floor", rules.floor),
    ],
    bound: bound && bounded !== null ? ({ kind: bounded, value: bound.value } satisfies ExplainedBound) : undefined,
    rounding: isCap ? undefined : rules.roundingAt.percent.at(-1),
    reason: reasonOf(reason),
    basis,
    findings,
  });
}

const polarities: Readonly<Record<Polarity, { readonly id: string; readonly en: string }>> = {
  maximize: { id: "semakin tinggi semakin baik", en: "higher is better" },
  minimize: { id: "semakin rendah semakin baik", en: "lower is better" },
  stabilize: { id: "semakin dekat semakin baik", en: "closer is better" },
};

/** What the formula says, to stand in a list. */
function statementOf(formula: keyof typeof achievementFormulas) {
  const { id, en } = achievementFormulas[formula].statement;
  return { id: `“${id.replace(/\.$/, "")}”`, en: `“${en.replace(/\.$/, "")}”` };
}

import type { Exact } from "../../../../number/index.ts";
import { coded, leastOf, mostOf, roundedBy, ruled, ruledCode } from "../../../formula/index.ts";
import { type ExplainedBound, type Explanation, explained } from "../../../tell/index.ts";
import { capName, floorName, polarityName } from "../../shared/names.ts";
import { achievementFigures } from "./achievement-figures.ts";
import { achievementFormula } from "./achievement-formula.ts";
import type { AchievementRead } from "./achievement-read.ts";

/** The explanation of an achievement that was read. */
export function achievementNode(read: AchievementRead): Explanation {
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

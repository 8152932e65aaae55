import { anyText, nullable, optional, type Read, word } from "../../../../core/index.ts";
import { type AchievementFormula, polarityShape, reachedFields } from "../../../../indicator/index.ts";
import { number, resultNumber } from "../../../../number/index.ts";
import { achievementPolicyShape } from "../../../../regulation/index.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../../shared/fields.ts";

const formulas: readonly AchievementFormula[] = [
  "ratio",
  "mirror",
  "inverse",
  "deviation",
  "deviation-bands",
  "deviation-points",
  "within-range",
  "baseline-progress",
  "best-target",
  "zero-target",
  "from-worst",
  "zero-realization",
  "level-steps",
  "level-positions",
];

/** What is read of an achievement. */
export const achievementRead = /* @__PURE__ */ (() =>
  resultShape("achievement", {
    ...numberOutcome,
    ...groundFields,
    ...reachedFields,
    polarity: polarityShape,
    formula: optional(word(formulas)),
    bounded: optional(nullable(word(["cap", "floor"])), null),
    converted: optional(resultNumber),
    unit: optional(partShape({ target: nullable(anyText), realization: nullable(anyText) })),
    baseline: optional(nullable(number)),
    worstRealization: optional(number),
    rules: achievementPolicyShape,
  }))();

/** An achievement as explainers read it. */
export type AchievementRead = Read<typeof achievementRead>;

import type { BudgetQuadrants } from "../../../budget/index.ts";
import { anything, type Bilingual, list, nullable, type Plain, type Read, readAll, word } from "../../../core/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import { type ExplainedInput, figure, lookedUp, ruled } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { calledBy } from "../shared/called.ts";
import { countOf } from "../shared/count-of.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { absorptionName, achievementName } from "../shared/names.ts";

const QUADRANTS = [
  "high-achievement-high-absorption",
  "high-achievement-low-absorption",
  "low-achievement-high-absorption",
  "low-achievement-low-absorption",
] as const;

const quadrantsRead = /* @__PURE__ */ (() =>
  resultShape("budget-quadrants", {
    highAchievement: resultNumber,
    highAbsorption: resultNumber,
    rows: list(
      partShape({
        item: anything<unknown>(),
        achievement: nullable(resultNumber),
        absorption: nullable(resultNumber),
        quadrant: nullable(word(QUADRANTS)),
      }),
    ),
  }))();

type QuadrantsRead = Read<typeof quadrantsRead>;

/**
 * Explains who stands in which quadrant of achievement and absorption: both percentages of each against what is high.
 *
 * @term penjelasan kuadran capaian dan serapan
 * @param result - What {@link sortIntoQuadrants} gave, or its plain copy.
 * @returns How many could be judged, with a step for each item; it is called by its `id` or what else names it.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainBudgetQuadrants, sortIntoQuadrants } from "sakip";
 *
 * const quadrants = sortIntoQuadrants([{ id: "dpupr", achievement: 74, absorption: 97 }], {
 *   achievement: (each) => each.achievement,
 *   absorption: (each) => each.absorption,
 *   highAchievement: 90,
 *   highAbsorption: 90,
 * });
 * explainBudgetQuadrants(quadrants).steps[0]?.words?.en // => "low achievement, high absorption"
 * ```
 */
export function explainBudgetQuadrants<T>(result: BudgetQuadrants<T> | Plain<BudgetQuadrants<T>>): Explanation {
  const [read] = readAll([quadrantsRead, result, "result"]);
  const limits = {
    achievement: ruled("high-achievement", names.achievement, read.highAchievement, "percent"),
    absorption: ruled("high-absorption", names.absorption, read.highAbsorption, "percent"),
  };
  const steps = read.rows.map((row, at) => itemNode(row, at, limits));
  const judged = steps.flatMap(({ value }, i) => (value === null ? [] : [i]));
  return explained({
    subject: "budget-quadrants",
    label: { id: "Yang dapat ditempatkan dalam kuadran", en: "Placed in a quadrant" },
    value: exactOf(judged.length),
    unit: "items",
    formula: countOf(judged),
    inputs: [limits.achievement, limits.absorption],
    steps,
  });
}

type Limits = Readonly<Record<"achievement" | "absorption", ExplainedInput>>;

function itemNode(
  { item, achievement, absorption, quadrant }: QuadrantsRead["rows"][number],
  at: number,
  limits: Limits,
) {
  const { key, label } = calledBy(item, at);
  const reached = achievement && figure("achievement", achievementName, achievement, "percent");
  const spent = absorption && figure("absorption", absorptionName, absorption, "percent");
  const side = (subject: keyof Limits, own: ExplainedInput | null) =>
    own === null
      ? []
      : [sideNode({ subject, own, limit: limits[subject], isHigh: quadrant?.includes(`high-${subject}`) === true })];
  return explained({
    subject: `item:${key}`,
    label,
    value: quadrant === null ? null : { word: quadrant, words: words[quadrant] },
    inputs: [reached ?? undefined, spent ?? undefined],
    reason: quadrant === null ? (achievement === null ? "no-achievement" : "no-absorption") : undefined,
    steps: quadrant === null ? [] : [...side("achievement", reached), ...side("absorption", spent)],
  });
}

interface Side {
  readonly subject: keyof Limits;
  readonly own: ExplainedInput;
  readonly limit: ExplainedInput;
  readonly isHigh: boolean;
}

/** Which side of its limit a percentage lies on. */
function sideNode({ subject, own, limit, isHigh }: Side): Explanation {
  const level = isHigh ? levels.high : levels.low;
  const gives = isHigh ? "high" : "low";
  return explained({
    subject,
    label: subject === "achievement" ? labels.achievement : labels.absorption,
    value: { word: gives, words: level },
    formula: lookedUp(own, { ...(isHigh ? { from: limit.value } : { below: limit.value }), gives, label: level }),
    inputs: [own, limit],
  });
}

const names = {
  achievement: { id: "capaian tinggi mulai", en: "achievement is high from" },
  absorption: { id: "penyerapan tinggi mulai", en: "absorption is high from" },
};
const labels = {
  achievement: { id: "Capaian", en: "Achievement" },
  absorption: { id: "Penyerapan", en: "Absorption" },
};
const levels = { high: { id: "tinggi", en: "high" }, low: { id: "rendah", en: "low" } };
const words: Readonly<Record<(typeof QUADRANTS)[number], Bilingual>> = {
  "high-achievement-high-absorption": {
    id: "capaian tinggi, penyerapan tinggi",
    en: "high achievement, high absorption",
  },
  "high-achievement-low-absorption": {
    id: "capaian tinggi, penyerapan rendah",
    en: "high achievement, low absorption",
  },
  "low-achievement-high-absorption": {
    id: "capaian rendah, penyerapan tinggi",
    en: "low achievement, high absorption",
  },
  "low-achievement-low-absorption": { id: "capaian rendah, penyerapan rendah", en: "low achievement, low absorption" },
};

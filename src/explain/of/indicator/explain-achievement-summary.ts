import {
  bilingualShape,
  flag,
  list,
  optional,
  type Plain,
  type Read,
  readAll,
  text,
  whole,
  word,
} from "../../../core/index.ts";
import type { AchievementSummary } from "../../../indicator/index.ts";
import { storedSum, ZERO } from "../../../number/index.ts";
import { type ExplainedInput, ruledWord } from "../../formula/index.ts";
import { type Explanation, explained, wordsOfReason } from "../../tell/index.ts";
import { missingChoices } from "../shared/average-node.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { gradeWords } from "../shared/grade-words.ts";
import { counted } from "../shared/listed.ts";
import { meanOfSum } from "../shared/mean-of-sum.ts";
import { expectedName, missingAchievementsName, usedName } from "../shared/names.ts";

const summaryRead = /* @__PURE__ */ (() => {
  const count = whole<number>(0, Number.MAX_SAFE_INTEGER);
  return resultShape("achievement-summary", {
    ...groundFields,
    key: text,
    mean: partShape(numberOutcome),
    sum: optional(storedSum),
    coverage: partShape({ used: count, expected: count, complete: flag }),
    missing: word(["refuse", "redistribute", "zero"]),
    levels: word(["refuse", "leave-out"]),
    indicators: count,
    measured: count,
    met: count,
    againstLevels: count,
    withoutValue: list(partShape({ reason: text, count })),
    bands: optional(list(partShape({ code: text, label: bilingualShape, count }))),
    outsideScale: optional(count, 0),
  });
})();

type SummaryRead = Read<typeof summaryRead>;

/**
 * Explains the achievements of a group from their sum: over how many it was divided, and how many there are of each kind.
 *
 * @term penjelasan rekapitulasi capaian
 * @param result - One of the summaries of an {@link achievementAccumulator}, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no summary.
 * @see No official source.
 * @example
 * ```ts
 * import { achievementAccumulator, explainAchievementSummary, lkjipPolicy } from "sakip";
 *
 * const counted = achievementAccumulator({ by: () => "dlh", policy: lkjipPolicy, missing: "zero" });
 * counted.add({ polarity: "maximize", target: 80, realization: 60 });
 * counted.add({ polarity: "maximize", target: 15, realization: null });
 * const [dlh] = counted.summaries();
 * dlh && explainAchievementSummary(dlh).value // => "37.5"
 * ```
 */
export function explainAchievementSummary(result: AchievementSummary | Plain<AchievementSummary>): Explanation {
  const [read] = readAll([summaryRead, result, "result"]);
  const { key, mean, coverage, missing, levels, basis, findings } = read;
  const [used, expected] = [
    counted("used", usedName, coverage.used),
    counted("expected", expectedName, coverage.expected),
  ];
  // What counts as zero adds nothing, and is divided by.
  const { sum, formula, statement } = meanOfSum(
    names.sum,
    read.sum ?? ZERO,
    "percent",
    missing === "zero" ? expected : used,
  );
  const isKnown = mean.value !== undefined;
  return explained({
    subject: "achievement-summary",
    label: { id: `Rata-rata capaian ${key}`, en: `Average achievement of ${key}` },
    value: mean.value ?? null,
    unit: "percent",
    ...(isKnown && { formula, statement }),
    inputs: [
      isKnown || read.sum !== undefined ? sum : undefined,
      used,
      expected,
      ...countsOf(read),
      ruledWord("missing", missingAchievementsName, missing, missingChoices[missing]),
      ruledWord("levels", names.levels, levels, levelChoices[levels]),
    ],
    reason: mean.reason,
    basis,
    findings,
  });
}

/** How many there are of each kind; what there is none of is not told, but for those that met their target. */
function countsOf({ indicators, measured, met, againstLevels, withoutValue, ...read }: SummaryRead): ExplainedInput[] {
  const { bands = [], outsideScale } = read;
  const some = (key: string, label: ExplainedInput["label"], count: number) =>
    count === 0 ? [] : [counted(key, label, count, UNIT)];
  return [
    counted("indicators", names.indicators, indicators, UNIT),
    counted("measured", names.measured, measured, UNIT),
    counted("met", names.met, met, UNIT),
    ...some("against-levels", names.againstLevels, againstLevels),
    ...withoutValue.flatMap(({ reason, count }) => some(`without:${reason}`, withoutName(reason), count)),
    ...bands.flatMap(({ code, label, count }) => some(`band:${code}`, bandName(code, label), count)),
    ...some("beyond-scale", names.outsideScale, outsideScale),
  ];
}

const UNIT = "indicators";

function withoutName(reason: string) {
  const because = wordsOfReason(reason);
  return { id: `tanpa capaian karena ${because.id}`, en: `without an achievement because ${because.en}` };
}

function bandName(code: string, label: Parameters<typeof gradeWords>[1]) {
  const words = gradeWords(code, label);
  return { id: `dalam kelas ${words.id}`, en: `in the band ${words.en}` };
}

const names = {
  sum: { id: "jumlah capaian", en: "sum of the achievements" },
  indicators: { id: "seluruhnya", en: "in all" },
  measured: { id: "mempunyai capaian", en: "with an achievement" },
  met: { id: "mencapai target", en: "met their target" },
  againstLevels: { id: "capaiannya berupa predikat", en: "with an achievement of levels" },
  outsideScale: { id: "di luar skala", en: "outside the scale" },
  levels: { id: "capaian predikat", en: "achievements of levels" },
};

const levelChoices = {
  refuse: { id: "membatalkan rata-rata", en: "leave no mean" },
  "leave-out": { id: "tidak diikutkan", en: "are left out" },
};

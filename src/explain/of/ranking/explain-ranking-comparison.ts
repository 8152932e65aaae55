import { list, optional, type Plain, type Read, readAll, text, whole, word } from "../../../core/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import type { RankingComparison } from "../../../ranking/index.ts";
import { constant, figure, minus, over, plus, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOfAll } from "../shared/count-of.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { listedWords } from "../shared/listed.ts";
import { rankedRowRead } from "./ranked-row.ts";

const REASONS = ["absent", "no-value", "ineligible"] as const;
const passageRead = /* @__PURE__ */ (() => partShape({ id: text, reason: word(REASONS) }))();

const place = /* @__PURE__ */ (() => whole(1, Number.MAX_SAFE_INTEGER))();
const spanRead = /* @__PURE__ */ (() => partShape({ best: place, worst: place }))();

const comparisonRead = /* @__PURE__ */ (() =>
  resultShape("ranking-comparison", {
    ...groundFields,
    movements: list(
      partShape({
        id: text,
        previous: rankedRowRead,
        current: rankedRowRead,
        before: spanRead,
        after: spanRead,
        places: resultNumber,
        change: resultNumber,
        grades: optional(partShape({ previous: text, current: text, steps: whole(-100_000, 100_000) })),
      }),
    ),
    entries: list(passageRead),
    exits: list(passageRead),
    among: word(["all", "common"]),
  }))();

type ComparisonRead = Read<typeof comparisonRead>;

/**
 * Explains what changed between two rankings: how each item moved, who came and who went, and why.
 *
 * @term penjelasan perbandingan peringkat
 * @param result - What {@link compareRankings} gave, or its plain copy.
 * @returns How many are ranked in both, with a step for each; {@link explainRankChange} splits one of the moves further.
 * @throws A {@link SakipError} `invalid-input` for what is no comparison.
 * @see No official source.
 * @example
 * ```ts
 * import { compareRankings, explainRankingComparison, rankBy } from "sakip";
 *
 * const rank = (scores: readonly number[]) =>
 *   rankBy(scores.map((score, i) => ({ id: `OPD ${i + 1}`, score })), { value: (each) => each.score });
 * const comparison = explainRankingComparison(compareRankings(rank([80, 75]), rank([78, 79])));
 * comparison.steps.map(({ label, value }) => [label.id, value])
 * // => [["Pergerakan OPD 2", "1"], ["Pergerakan OPD 1", "-1"]]
 * ```
 */
export function explainRankingComparison<T>(result: RankingComparison<T> | Plain<RankingComparison<T>>): Explanation {
  const [{ movements, entries, exits, among, basis, findings }] = readAll([comparisonRead, result, "result"]);
  const steps = movements.map(movementNode);
  return explained({
    subject: "ranking-comparison",
    label: { id: "Yang berperingkat pada keduanya", en: "Ranked in both" },
    value: exactOf(steps.length),
    unit: "items",
    formula: countOfAll(steps),
    inputs: [
      worded("among", names.among, among, amongWords[among]),
      listedWords("entries", names.entries, entries.map(passage)),
      listedWords("exits", names.exits, exits.map(passage)),
    ],
    basis,
    findings,
    steps,
  });
}

const passage = ({ id, reason }: ComparisonRead["entries"][number]) => ({
  id: `${id} (${reasons[reason].id})`,
  en: `${id} (${reasons[reason].en})`,
});

/** From the middle of its places then to the middle of its places now. */
function movementNode(movement: ComparisonRead["movements"][number]): Explanation {
  const { id, previous, current, before, after, places, change, grades } = movement;
  const [value, now] = [
    figure("value-before", names.valueBefore, previous.value),
    figure("value-after", names.valueAfter, current.value),
  ];
  const moved = explained({
    subject: "change",
    label: { id: "Perubahan nilai", en: "Change of its value" },
    value: change,
    formula: minus(now, value),
    inputs: [value, now],
  });
  const sides = [
    figure("best-before", names.bestBefore, exactOf(before.best)),
    figure("worst-before", names.worstBefore, exactOf(before.worst)),
    figure("best-after", names.bestAfter, exactOf(after.best)),
    figure("worst-after", names.worstAfter, exactOf(after.worst)),
  ] as const;
  const [bestBefore, worstBefore, bestAfter, worstAfter] = sides;
  return explained({
    subject: `item:${id}`,
    label: { id: `Pergerakan ${id}`, en: `Move of ${id}` },
    value: places,
    unit: "places",
    formula: over(minus(plus(bestBefore, worstBefore), plus(bestAfter, worstAfter)), constant("2")),
    inputs: [
      ...sides,
      ...(grades === undefined
        ? []
        : [
            worded("grade-before", names.gradeBefore, grades.previous),
            worded("grade-after", names.gradeAfter, grades.current),
            figure("grade-steps", names.gradeSteps, exactOf(grades.steps)),
          ]),
    ],
    steps: [moved],
  });
}

const names = {
  among: { id: "yang dibandingkan", en: "compared among" },
  entries: { id: "baru masuk", en: "new" },
  exits: { id: "tidak ada lagi", en: "gone" },
  valueBefore: { id: "nilai sebelumnya", en: "value before" },
  valueAfter: { id: "nilai sekarang", en: "value now" },
  bestBefore: { id: "tempat pertama kelompoknya dahulu", en: "first place of its group before" },
  worstBefore: { id: "tempat terakhir kelompoknya dahulu", en: "last place of its group before" },
  bestAfter: { id: "tempat pertama kelompoknya sekarang", en: "first place of its group now" },
  worstAfter: { id: "tempat terakhir kelompoknya sekarang", en: "last place of its group now" },
  gradeBefore: { id: "predikat sebelumnya", en: "grade before" },
  gradeAfter: { id: "predikat sekarang", en: "grade now" },
  gradeSteps: { id: "tingkat lebih baik", en: "grades better" },
};
const amongWords = {
  all: { id: "semua yang berperingkat", en: "all that are ranked" },
  common: { id: "yang berperingkat pada keduanya saja", en: "those ranked in both alone" },
};
const reasons = {
  absent: { id: "tidak ada dalam daftar yang lain", en: "not in the other list" },
  "no-value": { id: "tanpa nilai dalam daftar yang lain", en: "without a value in the other list" },
  ineligible: { id: "tidak diikutsertakan dalam daftar yang lain", en: "takes no part in the other list" },
};

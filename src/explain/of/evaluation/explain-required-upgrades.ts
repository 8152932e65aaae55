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
import { conditionScoreShape, evaluationGiven, type RequiredUpgrades } from "../../../evaluation/index.ts";
import { exactOf, resultNumber, sumOf } from "../../../number/index.ts";
import { constant, figure, minus, mostOf, ruled, ruledWord, total, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { counted, listed } from "../shared/listed.ts";
import { conditionNode } from "./condition-node.ts";
import { evaluationNode } from "./evaluation-node.ts";

const upgradeRead = /* @__PURE__ */ (() =>
  partShape({
    code: text,
    label: bilingualShape,
    from: text,
    to: text,
    gain: resultNumber,
    steps: whole(0, 1_000_000),
  }))();

const requiredRead = /* @__PURE__ */ (() =>
  resultShape("required-upgrades", {
    evaluation: evaluationGiven,
    grade: text,
    bound: optional(resultNumber),
    pointsShort: resultNumber,
    mustExceed: flag,
    status: word(["reached", "reachable", "out-of-reach", "held-by-facts", "no-letters"]),
    options: list(list(upgradeRead)),
    truncated: flag,
    proved: flag,
    wishes: optional(
      partShape({
        smallest: word(["parts", "steps"]),
        order: word(["one-year", "cheapest"]),
        avoid: list(text),
        fixed: list(text),
        mostSteps: whole(1, 1000),
      }),
    ),
    gates: list(conditionScoreShape),
  }))();

/**
 * Explains what it takes to reach a grade: the points that are missing, the smallest sets of upgrades with what each gains,
 * and the conditions that no answer can change.
 *
 * @term penjelasan syarat mencapai predikat
 * @param result - What {@link requiredFor} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainRequiredUpgrades, requiredFor, scoreWorksheet } from "sakip";
 *
 * const letters = { existence: "BB", quality: "BB", use: "BB" };
 * const evaluation = scoreWorksheet({
 *   evaluationYear: 2024,
 *   answers: { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": { ...letters, use: "B" } },
 * });
 * const explanation = explainRequiredUpgrades(requiredFor(evaluation, "A"));
 * explanation.value // => "1.25"
 * explanation.steps.slice(1, 3).map(({ subject, value }) => [subject, value]) // => [["option:0", "1.5"], ["option:1", "1.5"]]
 * ```
 */
export function explainRequiredUpgrades(result: RequiredUpgrades | Plain<RequiredUpgrades>): Explanation {
  const [read] = readAll([requiredRead, result, "result"]);
  const { evaluation, grade, pointsShort, status, options, truncated, proved, mustExceed, wishes, gates } = read;
  const own = figure("total", names.total, exactOf(evaluation.total), "points");
  const bound = read.bound && ruled("bound", names.bound, read.bound, "points");
  return explained({
    subject: "required-upgrades",
    label: { id: `Kekurangan nilai untuk predikat ${grade}`, en: `Points missing for grade ${grade}` },
    value: pointsShort,
    unit: "points",
    formula: bound ? mostOf(minus(bound, own), constant("0")) : constant("0"),
    statement: statuses[status],
    inputs: [
      own,
      bound,
      bound &&
        ruledWord("at-bound", names.atBound, mustExceed ? "exceed" : "reach", atBound[mustExceed ? "exceed" : "reach"]),
      counted("options", names.options, options.length),
      status === "reachable"
        ? worded("proved", names.proved, String(proved), isProved[proved ? "yes" : "no"])
        : undefined,
      truncated ? worded("truncated", names.more, "more", names.mayBeMore) : undefined,
      wishes && worded("smallest", names.smallest, wishes.smallest, smallest[wishes.smallest]),
      wishes && worded("order", names.order, wishes.order, orders[wishes.order]),
      wishes && listed("avoid", names.avoid, wishes.avoid),
      wishes && listed("fixed", names.fixed, wishes.fixed),
      wishes && wishes.mostSteps < 1000 ? counted("most-steps", names.mostSteps, wishes.mostSteps) : undefined,
    ],
    basis: evaluation.basis.regulation,
    steps: [evaluationNode(evaluation), ...options.map(optionNode), ...gates.map(conditionNode)],
  });
}

function optionNode(upgrades: readonly Read<typeof upgradeRead>[], i: number): Explanation {
  const gains = upgrades.map(({ code, label, from, to, gain }) => {
    const name = { id: `${label.id} dari ${from} ke ${to}`, en: `${label.en} from ${from} to ${to}` };
    return figure(`gain:${code}`, name, gain, "points");
  });
  return explained({
    subject: `option:${i}`,
    label: { id: `Pilihan ke-${i + 1}`, en: `Option ${i + 1}` },
    value: sumOf(upgrades.map(({ gain }) => gain)),
    unit: "points",
    formula: total(gains),
    inputs: gains,
  });
}

const names = {
  total: { id: "nilai hasil evaluasi", en: "result of the evaluation" },
  bound: { id: "batas bawah predikat", en: "lower bound of the grade" },
  atBound: { id: "batasnya", en: "the bound" },
  options: { id: "banyak pilihan", en: "number of options" },
  proved: { id: "pilihan terkecil", en: "smallest options" },
  more: { id: "pilihan lain", en: "other options" },
  mayBeMore: { id: "masih mungkin ada", en: "there may be more" },
  smallest: { id: "yang diusahakan sesedikit mungkin", en: "as few as possible" },
  order: { id: "diurutkan menurut", en: "in the order of" },
  avoid: { id: "predikat yang dihindari", en: "letters to avoid" },
  fixed: { id: "yang tidak diubah", en: "to stay as they are" },
  mostSteps: { id: "kenaikan paling banyak setiap bagian", en: "most letters that one may rise" },
};

const statuses = {
  reached: { id: "Predikat itu sudah tercapai", en: "The grade is reached already" },
  reachable: {
    id: "Predikat itu dapat dicapai dengan salah satu pilihan di bawah ini",
    en: "The grade can be reached by any of the options below",
  },
  "out-of-reach": {
    id: "Predikat itu tidak dapat dicapai, juga dengan jawaban terbaik yang dikehendaki",
    en: "The grade cannot be reached, not even with the best answers that are wanted",
  },
  "held-by-facts": {
    id: "Hanya syarat di luar jawaban yang menahan predikat itu",
    en: "Conditions that no answer can change are all that holds the grade back",
  },
  "no-letters": {
    id: "Tidak ada jawaban yang dapat dinaikkan, sehingga hanya kekurangan nilainya yang diketahui",
    en: "No answer could rise, so only the points that are missing are known",
  },
};

const atBound = {
  exceed: { id: "harus dilampaui", en: "must be passed" },
  reach: { id: "cukup dicapai", en: "need only be reached" },
};
const isProved = {
  yes: { id: "terbukti tidak ada yang lebih kecil", en: "proved: none is smaller" },
  no: { id: "belum terbukti", en: "not proved" },
};
const smallest = {
  parts: { id: "sub-komponen atau butir", en: "sub-components or items" },
  steps: { id: "kenaikan huruf", en: "letters" },
};
const orders = {
  "one-year": { id: "yang dapat dikerjakan dalam satu tahun", en: "what one year can do" },
  cheapest: { id: "kenaikan huruf paling sedikit", en: "the fewest letters" },
};

import type { Bilingual } from "../../../core/index.ts";
import type { AnswerMethod, ItemScore, PartScore } from "../../../evaluation/index.ts";
import { divide, type Exact, exactOf } from "../../../number/index.ts";
import {
  constant,
  type ExplainedInput,
  figure,
  over,
  roundedBy,
  ruled,
  step,
  times,
  total,
  worded,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { weightName } from "../shared/names.ts";
import { explainItem } from "./explain-item.ts";

/** A sub-component: the sum of its items, or its weight times what was answered for the whole of it. */
export function explainPart(part: PartScore): Explanation {
  const { key, label, value, rounding, method, letter, share, leftOut, basis } = part;
  const weight = ruled("weight", weightName, exactOf(part.weight), "points");
  const isSum = method === "mean" || method === "sum";
  const steps = isSum ? part.items.map((item) => explainItem(item, weightIn(part, item))) : [];
  const whole = isSum ? { of: total(steps.map((_, i) => step(i))), inputs: [] } : wholeOf(part, weight);
  return explained({
    subject: `part:${key}`,
    label,
    value: exactOf(value),
    unit: "points",
    formula: roundedBy(whole.of, [rounding]),
    statement: statements[method],
    inputs: [
      ...whole.inputs,
      weight,
      letter === undefined ? undefined : worded("answer", { id: "jawaban", en: "answer" }, letter),
      share && figure("share", { id: "pemenuhan kriteria", en: "share of criteria met" }, exactOf(share), "percent"),
      leftOut && worded("left-out", notApplicable, leftOut.map(({ code }) => code).join(", ")),
    ],
    rounding,
    basis,
    steps,
  });
}

/** What an item can add: its own weight, or its part of the weight that all who apply share. */
function weightIn({ weight, items }: PartScore, item: ItemScore): Exact {
  return item.weight === undefined ? divide(exactOf(weight), exactOf(items.length)) : exactOf(item.weight);
}

function wholeOf(part: PartScore, weight: ExplainedInput) {
  const { value, percent, mark, full, method } = part;
  if (method === "points" || method === "assessors") {
    const given = figure("value", valueNames[method], exactOf(value), "points");
    return { of: given, inputs: [given] };
  }
  if (mark !== undefined && full !== undefined) {
    const own = figure("mark", { id: "nilai yang diberikan", en: "mark given" }, exactOf(mark));
    const most = ruled("full", { id: "nilai penuh", en: "full mark" }, exactOf(full));
    return { of: times(weight, over(own, most)), inputs: [own, most] };
  }
  const worth = figure("worth", { id: "nilai jawaban", en: "worth of the answer" }, exactOf(percent), "percent");
  return { of: times(weight, over(worth, constant("100"))), inputs: [worth] };
}

const notApplicable = { id: "butir yang tidak berlaku", en: "items that do not apply" };

const valueNames = {
  points: { id: "nilai menurut lembarnya", en: "value on the sheet" },
  assessors: { id: "rata-rata nilai para penilai", en: "mean of the assessors" },
};

const statements: Readonly<Record<AnswerMethod, Bilingual>> = {
  letter: { id: "Sub-komponen dinilai dengan satu huruf.", en: "The sub-component was judged by one letter." },
  percent: {
    id: "Sub-komponen dinilai dengan satu persentase.",
    en: "The sub-component was judged by one percentage.",
  },
  mark: { id: "Sub-komponen dinilai dengan satu angka.", en: "The sub-component was judged by one number." },
  share: {
    id: "Huruf jawaban dibaca dari bagian kriteria yang terpenuhi.",
    en: "The letter was read off the share of criteria met.",
  },
  points: { id: "Nilainya diambil dari lembar hasil.", en: "Its value was taken from the result sheet." },
  mean: { id: "Nilainya rata-rata jawaban atas butirnya.", en: "Its value is the mean of the answers to its items." },
  sum: { id: "Nilainya jumlah nilai butir yang berbobot.", en: "Its value is the sum of its weighted items." },
  assessors: { id: "Nilainya rata-rata beberapa penilai.", en: "Its value is the mean of several assessors." },
};

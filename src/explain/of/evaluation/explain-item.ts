import type { ItemScore } from "../../../evaluation/index.ts";
import { type Exact, exactOf, tryExact } from "../../../number/index.ts";
import { figure, over, roundedBy, ruled, times, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { weightName } from "../shared/names.ts";

/** An item: what it can add, times what its answer is of the full mark. */
export function explainItem({ key, label, answer, worth, full, value, rounding }: ItemScore, most: Exact): Explanation {
  const own = figure("worth", { id: "nilai jawaban", en: "worth of the answer" }, exactOf(worth));
  const mark = ruled("full", { id: "nilai penuh", en: "full mark" }, exactOf(full));
  const weight = ruled("weight", weightName, most, "points");
  return explained({
    subject: `item:${key}`,
    label,
    value: exactOf(value),
    unit: "points",
    formula: roundedBy(times(weight, over(own, mark)), [rounding]),
    inputs: [
      tryExact(answer) === undefined ? worded("answer", { id: "jawaban", en: "answer" }, answer) : undefined,
      own,
      mark,
      weight,
    ],
    rounding,
  });
}

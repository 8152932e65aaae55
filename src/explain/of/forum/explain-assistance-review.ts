import { flag, list, type Plain, readAll } from "../../../core/index.ts";
import type { AssistanceReview } from "../../../forum/index.ts";
import { exactOf } from "../../../number/index.ts";
import { periodShape } from "../../../period/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOfAll } from "../shared/count-of.ts";
import { periodInput } from "../shared/dates.ts";
import { groundFields, resultShape } from "../shared/fields.ts";
import { answer } from "../shared/listed.ts";
import { followUpNode, followUpRead } from "./follow-up-node.ts";

const reviewRead = /* @__PURE__ */ (() =>
  resultShape("assistance-review", {
    ...groundFields,
    from: periodShape,
    to: periodShape,
    newFiscalYear: flag,
    followUps: list(followUpRead),
  }))();

/**
 * Explains what became of the agencies that were assisted: how much of its target each had reached, then and now.
 *
 * @term penjelasan tindak lanjut asistensi
 * @param result - What {@link followUpAssistance} gave, or its plain copy.
 * @returns How many agencies were followed, with a step for each.
 * @throws A {@link SakipError} `invalid-input` for what is no review.
 * @see No official source.
 * @example
 * ```ts
 * import { explainAssistanceReview, followUpAssistance, parsePeriod, selectForAssistance } from "sakip";
 *
 * const forum = (code: string, rate: string, target: number) =>
 *   selectForAssistance([{ key: "disnaker", rate }], { period: parsePeriod(code), places: 1, target });
 * const review = followUpAssistance(forum("2023-TW3", "30.86", 70), forum("2023-TW4", "60.57", 95));
 * explainAssistanceReview(review).steps.map(({ words }) => words?.en) // => ["closer to its target"]
 * ```
 */
export function explainAssistanceReview(result: AssistanceReview | Plain<AssistanceReview>): Explanation {
  const [{ from, to, newFiscalYear, followUps, findings }] = readAll([reviewRead, result, "result"]);
  const steps = followUps.map(followUpNode);
  return explained({
    subject: "assistance-review",
    label: { id: "Perangkat daerah yang ditindaklanjuti", en: "Agencies that were followed" },
    value: exactOf(steps.length),
    unit: "agencies",
    formula: countOfAll(steps),
    inputs: [
      periodInput(from, "from", { id: "periode asistensi", en: "period of the assistance" }),
      periodInput(to, "to", { id: "periode tindak lanjut", en: "period of the look" }),
      answer("new-fiscal-year", { id: "tahun anggaran baru", en: "new fiscal year" }, newFiscalYear),
    ],
    findings,
    steps,
  });
}

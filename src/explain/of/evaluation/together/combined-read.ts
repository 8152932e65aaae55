import { list, optional, type Read, text, word } from "../../../../core/index.ts";
import { assessmentShape, evaluationGiven } from "../../../../evaluation/index.ts";
import { resultNumber } from "../../../../number/index.ts";
import { partShape, resultShape } from "../../shared/fields.ts";

/** What is read of a combined assessment. */
export const combinedRead = /* @__PURE__ */ (() =>
  resultShape("combined-assessment", {
    assessments: list(assessmentShape),
    absent: list(text),
    differences: list(
      partShape({
        place: list(text),
        values: list(partShape({ assessor: text, value: resultNumber, answer: optional(text) })),
        spread: resultNumber,
      }),
    ),
    final: partShape({
      status: word(["computed", "not-computable"]),
      value: optional(evaluationGiven),
      reason: optional(text),
      of: optional(list(text)),
      method: optional(word(["declared", "mean"])),
      weights: optional(list(resultNumber)),
    }),
  }))();

/** A combined assessment as its explainer reads it. */
export type CombinedRead = Read<typeof combinedRead>;

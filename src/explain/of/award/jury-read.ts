import { list, nullable, optional, type Read, record, text, word } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { juryRulesShape, rubricShape } from "../../../regulation/index.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";

const adjustmentsRead = /* @__PURE__ */ (() =>
  optional(list(partShape({ points: resultNumber, reason: optional(text) })), []))();

/** What is read of what a jury's sheets come to, with the rubric and the rules that it refers to. */
export const juryRead = /* @__PURE__ */ (() =>
  resultShape("jury-result", {
    ...groundFields,
    rubric: rubricShape,
    rules: juryRulesShape,
    scores: list(
      partShape({
        entryId: text,
        score: partShape(numberOutcome),
        adjustments: adjustmentsRead,
        stages: list(
          partShape({
            stageId: text,
            score: partShape(numberOutcome),
            adjustments: adjustmentsRead,
            sheets: list(
              partShape({
                judgeId: text,
                marks: record(nullable(resultNumber)),
                points: optional(resultNumber),
                place: optional(resultNumber),
                use: word(["counted", "dropped", "conflict-of-interest", "incomplete"]),
              }),
            ),
          }),
        ),
      }),
    ),
    leniency: list(partShape({ stageId: text, judgeId: text, points: resultNumber })),
  }))();

export type JuryRead = Read<typeof juryRead>;
export type ScoreRead = JuryRead["scores"][number];
export type StageRead = ScoreRead["stages"][number];
export type SheetRead = StageRead["sheets"][number];

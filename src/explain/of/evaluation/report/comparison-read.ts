import { bilingualShape, list, optional, type Read, record, text, word } from "../../../../core/index.ts";
import { evaluationGiven } from "../../../../evaluation/index.ts";
import { partShape, resultShape } from "../../shared/fields.ts";
import { changeRead, weighedRead } from "../change-node.ts";

const scoreFields = /* @__PURE__ */ (() => ({
  key: text,
  label: bilingualShape,
  previous: weighedRead,
  current: weighedRead,
  change: changeRead,
}))();

/** What is read of a comparison of evaluations; the follow-up is read by its own explainer. */
export const comparisonRead = /* @__PURE__ */ (() =>
  resultShape("evaluation-comparison", {
    previous: evaluationGiven,
    current: evaluationGiven,
    mapping: optional(record(text)),
    series: word(["continuous", "broken"]),
    total: partShape(scoreFields),
    grades: partShape({ previous: text, current: text }),
    components: list(partShape({ ...scoreFields, parts: list(partShape(scoreFields)) })),
    followUp: optional(partShape({})),
  }))();

/** A comparison of evaluations as its explainer reads it. */
export type ComparisonRead = Read<typeof comparisonRead>;

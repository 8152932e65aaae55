import { budgetReasonWords } from "./data/reason/budget.ts";
import { calendarReasonWords } from "./data/reason/calendar.ts";
import { cascadeReasonWords } from "./data/reason/cascade.ts";
import { evaluationReasonWords } from "./data/reason/evaluation.ts";
import { indicatorReasonWords } from "./data/reason/indicator.ts";
import { planningReasonWords } from "./data/reason/planning.ts";
import { rankingReasonWords } from "./data/reason/ranking.ts";
import { reportReasonWords } from "./data/reason/report.ts";
import { sharedReasonWords } from "./data/reason/shared.ts";

/** Every reason why something has no value, in words. */
export const reasonWords = /* @__PURE__ */ (() => ({
  ...budgetReasonWords,
  ...calendarReasonWords,
  ...cascadeReasonWords,
  ...evaluationReasonWords,
  ...indicatorReasonWords,
  ...planningReasonWords,
  ...rankingReasonWords,
  ...reportReasonWords,
  ...sharedReasonWords,
}))();

/**
 * Every reason that a result can give for having no value.
 *
 * @term alasan tidak dapat dihitung
 */
export type ReasonCode = keyof typeof reasonWords;

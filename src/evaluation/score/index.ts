export { buildEvaluation } from "./build-evaluation.ts";
export { checkEvaluation } from "./check-evaluation.ts";
export { type ComponentSheet, componentSheetSchema } from "./component-sheet-schema.ts";
export type { AnswerMethod, ComponentScore, Evaluation, EvaluationBasis, ItemScore, PartScore } from "./evaluation.ts";
export { exactComponent, exactGraded, exactPart } from "./exact-values.ts";
export { finding } from "./findings-of.ts";
export { type LetterOrigin, lettersBehind } from "./letters-behind.ts";
export { parseComponentSheet } from "./parse-component-sheet.ts";
export { parseWorksheet } from "./parse-worksheet.ts";
export { regulationOf } from "./regulation-of.ts";
export { scoreComponents } from "./score-components.ts";
export { answerScaleOf } from "./score-item.ts";
export { type AnsweredPart, type PartialEvaluation, scorePartialWorksheet } from "./score-partial-worksheet.ts";
export { scoreWorksheet } from "./score-worksheet.ts";
export {
  type ItemAnswer,
  type PartAnswer,
  partAnswerSchema,
  type SharedAnswer,
  type Worksheet,
  worksheetSchema,
} from "./worksheet-schema.ts";

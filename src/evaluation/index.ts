export { type ComponentSheet, componentSheetSchema } from "./component-sheet-schema.ts";
export type { AnswerMethod, ComponentScore, Evaluation, EvaluationBasis, ItemScore, PartScore } from "./evaluation.ts";
export { parseComponentSheet } from "./parse-component-sheet.ts";
export { scoreComponents } from "./score-components.ts";

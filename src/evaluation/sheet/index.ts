export {
  type ComponentSheet,
  type ComponentSheetRead,
  componentSheetShape,
  type EvaluationHeader,
} from "./component-sheet-shape.ts";
export { form } from "./form.ts";
export {
  type AnswerRead,
  type ItemAnswer,
  NOT_APPLICABLE,
  type PartAnswer,
  type PartAnswerRead,
  type PointsAnswer,
  partAnswerShape,
  type SharedAnswer,
} from "./part-answer-shape.ts";
export type { PublishedRead } from "./published-shape.ts";
export {
  type AnswersRead,
  answersShape,
  type Worksheet,
  type WorksheetRead,
  worksheetShape,
} from "./worksheet-shape.ts";

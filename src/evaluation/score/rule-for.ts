import { readAll } from "../../core/index.ts";
import {
  type CriteriaSheet,
  onSheet,
  type ProvedRegulation,
  regulationFor,
  regulationShape,
} from "../../regulation/index.ts";

/** What chooses a regulation: the year of the evaluation, and the sheet of criteria where one is named. */
interface Chosen {
  readonly evaluationYear: number;
  readonly sheet?: CriteriaSheet | undefined;
}

/** The regulation to apply: the one given, or the one of the evaluation year, on the sheet that is named. */
export function ruleFor({ evaluationYear, sheet }: Chosen, given: ProvedRegulation | undefined): ProvedRegulation {
  const [rule] = given === undefined ? readAll([regulationShape, regulationFor(evaluationYear)]) : [given];
  return onSheet(rule, sheet, ["sheet"]);
}

import { readAll } from "../../core/index.ts";
import { type ProvedRegulation, regulationFor, regulationShape } from "../../regulation/index.ts";

/** The regulation to apply: the one given, or the one of the evaluation year. */
export function ruleFor(evaluationYear: number, given: ProvedRegulation | undefined): ProvedRegulation {
  if (given !== undefined) return given;
  const [proved] = readAll([regulationShape, regulationFor(evaluationYear)]);
  return proved;
}

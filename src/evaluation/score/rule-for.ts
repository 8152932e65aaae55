import { type Problem, refuseIfAny } from "../../core/index.ts";
import { provedRegulation, type Regulation, regulationFor } from "../../regulation/index.ts";
import type { EvaluationHeader } from "./evaluation-header.ts";

/**
 * The regulation to apply: the one given, proved, or the one of the evaluation year. Refuses when there is none, and
 * when a wrong header leaves nothing to choose it by.
 */
export function ruleFor(header: EvaluationHeader, given: Regulation | undefined, problems: Problem[]): Regulation {
  if (given === undefined) {
    refuseIfAny(problems);
    return regulationFor(header.evaluationYear);
  }
  const proved = provedRegulation(given, ["regulation"], problems);
  if (proved === undefined) refuseIfAny(problems);
  return proved as Regulation;
}

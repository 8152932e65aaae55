import { checkArray, checkObject, checkText, type Path, type Problem, problemAt, refuseIfAny } from "../core/index.ts";
import { nationalTimeline, type Regulation } from "../regulation/index.ts";
import type { Evaluation } from "./evaluation.ts";

/** The regulation of an evaluation: the one given, which must be the same, or the national one of that id. */
export function regulationOf(evaluation: Evaluation, given?: Regulation): Regulation {
  const problems: Problem[] = [];
  checkEvaluation(evaluation, ["evaluation"], problems);
  refuseIfAny(problems);
  const { regulation: id } = evaluation;
  const found = given ?? nationalTimeline.regulations.find((each) => each.id === id);
  if (found?.id !== id)
    refuseIfAny([problemAt("no-regulation", ["regulation"], found?.id, `the regulation "${id}" of the evaluation`)]);
  return found as Regulation;
}

/** Whether a value can be an evaluation: what this library made, or the same out of JSON. */
export function checkEvaluation(value: unknown, path: Path, problems: Problem[]): value is Evaluation {
  const before = problems.length;
  if (!checkObject(value, path, problems)) return false;
  checkText(value["regulation"], [...path, "regulation"], problems);
  checkObject(value["grade"], [...path, "grade"], problems);
  checkArray(value["components"], [...path, "components"], problems);
  return problems.length === before;
}

/** Whether a value can be a regulation: enough for a program that passes something else by mistake. */
export function checkRegulationGiven(value: unknown, problems: Problem[]): value is Regulation {
  const path = ["regulation"];
  if (!checkObject(value, path, problems)) return false;
  const before = problems.length;
  checkArray(value["components"], [...path, "components"], problems);
  for (const key of ["source", "scale", "rounding"]) checkObject(value[key], [...path, key], problems);
  return problems.length === before;
}

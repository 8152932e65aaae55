import { type Path, type Problem, problemAt, readAll, refuseIfAny, SakipError } from "../../core/index.ts";
import { compare, exactOf } from "../../number/index.ts";
import { nationalTimeline, onSheet, type ProvedRegulation, regulationShape } from "../../regulation/index.ts";
import { bandIndex } from "../../scale/index.ts";
import type { Evaluation } from "../result/index.ts";
import { factsOf, standingOf } from "./standing.ts";

/** The regulation of an evaluation, which is held to it. */
export function regulationOf(
  evaluation: Evaluation,
  given: ProvedRegulation | undefined,
  path: Path = ["regulation"],
): ProvedRegulation {
  const named = regulationNamed(evaluation.regulation, given, path);
  const rule = onSheet(named, evaluation.sheet, ["evaluation", "sheet"]);
  refuseIfAny(faultsUnder(rule, evaluation, ["evaluation"]));
  return rule;
}

/** The regulation of that id: the one given, which must be the same, or a national one. */
export function regulationNamed(
  id: string,
  given: ProvedRegulation | undefined,
  path: Path = ["regulation"],
): ProvedRegulation {
  const found = given?.regulation ?? nationalTimeline.regulations.find((each) => each.id === id);
  if (found?.id !== id)
    throw new SakipError([
      problemAt("no-regulation", path, found?.id, {
        en: `the regulation "${id}" of the evaluation`,
        id: `peraturan "${id}" yang dipakai evaluasi itu`,
      }),
    ]);
  if (given !== undefined) return given;
  const [proved] = readAll([regulationShape, found]);
  return proved;
}

/** Where an evaluation has other components than its regulation, or a grade that its total does not have. */
export function faultsUnder(rule: ProvedRegulation, evaluation: Evaluation, path: Path): Problem[] {
  const { id } = rule.regulation;
  const { total, grade } = evaluation;
  const [keys, expected] = [keysOf(evaluation), keysOf(rule.regulation)];
  const own = gradeUnder(rule, evaluation);
  const ofComponents = { en: `those of "${id}": ${expected}`, id: `komponen "${id}": ${expected}` };
  const ofGrade = {
    en: `the grade of ${total} by "${id}": ${own ?? "none"}`,
    id: `predikat ${total} menurut "${id}": ${own ?? "tidak ada"}`,
  };
  const ofScore = { en: `the total of ${total}, whose grade it is`, id: `total ${total}, yang predikatnya dinyatakan` };
  return [
    ...(keys === expected ? [] : [problemAt("invalid-input", [...path, "components"], keys, ofComponents)]),
    ...(own === grade.code ? [] : [problemAt("invalid-input", [...path, "grade", "code"], grade.code, ofGrade)]),
    // What release 0.1.0 stored does not say of which score it is the grade.
    ...(grade.score === undefined || compare(exactOf(grade.score), exactOf(total)) === 0
      ? []
      : [problemAt("invalid-input", [...path, "grade", "score"], grade.score, ofScore)]),
  ];
}

/** The grade that a regulation gives to the values and facts of an evaluation. */
function gradeUnder(rule: ProvedRegulation, evaluation: Evaluation): string | undefined {
  const { scale } = rule.regulation;
  const band = scale.bands[bandIndex(exactOf(evaluation.total), scale)];
  if (band === undefined || rule.conditions.length === 0) return band?.code;
  return standingOf(rule, evaluation, factsOf(evaluation)).grade.code;
}

/** The keys of the components, in order. */
function keysOf({ components }: { readonly components: readonly { readonly key: string }[] }): string {
  return components.map(({ key }) => key).join(", ");
}

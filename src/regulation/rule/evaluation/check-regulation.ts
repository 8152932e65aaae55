import {
  checkArray,
  checkBilingual,
  checkCitation,
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  type Path,
  type Problem,
  problemAt,
} from "../../../core/index.ts";
import { checkRounding, readExact, sign } from "../../../number/index.ts";
import type { Scale } from "../../../scale/index.ts";
import { checkComponent, checkTop, checkUnique } from "./check-components.ts";
import { checkFrame } from "./check-frame.ts";
import type { RegulationInput } from "./regulation-schema.ts";

/** Adds everything that is wrong with a regulation to the problems. Its scales have been proved, or have their own. */
export function checkRegulation(input: RegulationInput, scale: Scale | undefined, problems: Problem[]): void {
  checkText(input.id, ["id"], problems);
  checkBilingual(input.label, ["label"], problems);
  if (checkArray(input.open, ["open"], problems))
    for (const [i, each] of input.open.entries()) checkBilingual(each, ["open", i], problems);
  checkWord(input.coverage, ["complete", "incomplete"], ["coverage"], problems);
  checkCitation(input.source, ["source"], problems);
  checkYears(input, problems);
  checkStages(input, problems);
  if (checkObject(input.report, ["report"], problems))
    for (const row of ["total", "grade"] as const) checkBilingual(input.report[row], ["report", row], problems);
  const scales = checkArray(input.answerScales, ["answerScales"], problems) ? checkAnswerScales(input, problems) : [];
  if (!checkArray(input.components, ["components"], problems)) return;
  const before = problems.length;
  checkUnique(input.components, "key", ["components"], problems);
  const weights = input.components.map((each, i) => checkComponent(each, i, input, scales, problems));
  if (scale !== undefined) checkTop(weights, scale, problems);
  // The frame speaks of items, so it waits until the items are sound.
  if (problems.length === before) checkFrame(input, problems);
}

function checkYears({ since, until }: RegulationInput, problems: Problem[]): void {
  if (!checkWhole(since, 1945, 9999, ["since"], problems) || until === undefined) return;
  checkWhole(until, since, 9999, ["until"], problems);
}

function checkStages({ rounding }: RegulationInput, problems: Problem[]): void {
  if (!checkObject(rounding, ["rounding"], problems)) return;
  checkCitation(rounding.source, ["rounding", "source"], problems);
  for (const stage of ["item", "part", "component", "total"] as const) {
    const own = rounding[stage];
    if (own !== undefined) checkRounding(own, ["rounding", stage], problems);
  }
}

function checkAnswerScales({ answerScales }: RegulationInput, problems: Problem[]): string[] {
  checkUnique(answerScales, "id", ["answerScales"], problems);
  for (const [i, scale] of answerScales.entries()) {
    const path: Path = ["answerScales", i, "answers"];
    if (!checkObject(scale as unknown, ["answerScales", i], problems)) continue;
    const { id, answers, shares, source } = scale;
    checkText(id, ["answerScales", i, "id"], problems);
    if (source !== undefined) checkCitation(source, ["answerScales", i, "source"], problems);
    if (!checkArray(answers, path, problems)) continue;
    if (!answers.every((each, at) => checkObject(each as unknown, [...path, at], problems))) continue;
    for (const [at, { code, meaning, evidence }] of answers.entries()) {
      checkText(code, [...path, at, "code"], problems);
      if (meaning !== undefined) checkBilingual(meaning, [...path, at, "meaning"], problems);
      if (evidence !== undefined) checkBilingual(evidence, [...path, at, "evidence"], problems);
    }
    checkUnique(answers, "code", path, problems);
    const values = answers.map(({ value }, at) => readExact(value, [...path, at, "value"], problems));
    if (
      values.some((value) => value !== undefined && sign(value) < 0) ||
      !values.some((value) => value && sign(value) > 0)
    )
      problems.push(problemAt("invalid-regulation", path, answers, "values of 0 or more, and one above 0"));
    for (const [at, band] of (Array.isArray(shares?.bands) ? shares.bands : []).entries())
      if (!answers.some(({ code }) => code === band?.code))
        problems.push(
          problemAt(
            "invalid-regulation",
            ["answerScales", i, "shares", "bands", at, "code"],
            band?.code,
            "an answer of the scale",
          ),
        );
  }
  return answerScales.map((scale) => scale?.id).filter((id) => typeof id === "string");
}

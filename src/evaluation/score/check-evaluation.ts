import {
  checkArray,
  checkBilingual,
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  type Path,
  type Problem,
  problemAt,
} from "../../core/index.ts";
import { checkRounding, type Rounding, readExact, sign } from "../../number/index.ts";
import type { AnswerMethod, Evaluation } from "./evaluation.ts";

const METHODS: readonly AnswerMethod[] = ["letter", "percent", "share", "mean", "sum"];

// An evaluation that this library made need not be read again: a region compares thousands of them.
const BUILT = /* @__PURE__ */ new WeakSet<object>();

/** Remembers an evaluation as made by this library. */
export function built(evaluation: Evaluation): Evaluation {
  BUILT.add(evaluation);
  return evaluation;
}

/** Whether a value can be an evaluation: what this library made, or the same out of JSON. */
export function checkEvaluation(value: unknown, path: Path, problems: Problem[]): value is Evaluation {
  const before = problems.length;
  if (!checkObject(value, path, problems)) return false;
  if (BUILT.has(value)) return true;
  if (value["agencyId"] !== undefined) checkText(value["agencyId"], [...path, "agencyId"], problems);
  checkWhole(value["evaluationYear"], 1945, 9999, [...path, "evaluationYear"], problems);
  checkText(value["regulation"], [...path, "regulation"], problems);
  for (const key of ["total", "exactTotal"]) readExact(value[key], [...path, key], problems);
  checkOwnRounding(value, path, problems);
  if (checkObject(value["grade"], [...path, "grade"], problems)) {
    checkText(value["grade"]["code"], [...path, "grade", "code"], problems);
    checkBilingual(value["grade"]["label"], [...path, "grade", "label"], problems);
  }
  checkEach(value["findings"], [...path, "findings"], problems, () => {});
  checkEach(value["components"], [...path, "components"], problems, (component, at) => {
    checkScore(component, at, problems);
    checkEach(component["parts"], [...at, "parts"], problems, (part, inner) => {
      checkScore(part, inner, problems);
      checkWord(part["method"], METHODS, [...inner, "method"], problems);
      if (part["letter"] !== undefined) checkText(part["letter"], [...inner, "letter"], problems);
      readExact(part["percent"], [...inner, "percent"], problems);
      checkEach(part["items"], [...inner, "items"], problems, (item, place) => checkItem(item, place, problems));
      if (part["method"] === "mean" && Array.isArray(part["items"]) && part["items"].length === 0)
        problems.push(problemAt("invalid-input", [...inner, "items"], part["items"], "the items it is the mean of"));
    });
  });
  return problems.length === before;
}

type Given = Readonly<Record<string, unknown>>;

function checkEach(list: unknown, path: Path, problems: Problem[], check: (each: Given, at: Path) => void): void {
  if (!checkArray(list, path, problems)) return;
  for (const [i, each] of list.entries()) if (checkObject(each, [...path, i], problems)) check(each, [...path, i]);
}

function checkScore(score: Given, path: Path, problems: Problem[]): void {
  for (const key of ["key", "code"]) checkText(score[key], [...path, key], problems);
  checkBilingual(score["label"], [...path, "label"], problems);
  for (const key of ["weight", "value"]) readExact(score[key], [...path, key], problems);
  checkOwnRounding(score, path, problems);
}

function checkItem(item: Given, path: Path, problems: Problem[]): void {
  for (const key of ["key", "code", "answer"]) checkText(item[key], [...path, key], problems);
  for (const key of ["worth", "value"]) readExact(item[key], [...path, key], problems);
  const full = readExact(item["full"], [...path, "full"], problems);
  if (full !== undefined && sign(full) <= 0)
    problems.push(problemAt("out-of-range", [...path, "full"], item["full"], "a full mark above 0"));
  if (item["weight"] !== undefined) readExact(item["weight"], [...path, "weight"], problems);
  checkOwnRounding(item, path, problems);
}

function checkOwnRounding(of: Given, path: Path, problems: Problem[]): void {
  if (of["rounding"] !== undefined) checkRounding(of["rounding"] as Rounding, [...path, "rounding"], problems);
}

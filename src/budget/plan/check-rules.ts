import {
  checkArray,
  checkCitation,
  checkObject,
  checkText,
  checkWhole,
  type Path,
  type Problem,
  problemAt,
} from "../../core/index.ts";
import { readExact, sign } from "../../number/index.ts";
import { readDay } from "../../period/index.ts";

// Rules are data, and a caller may bring rules of its own: each check adds what is wrong with them to the problems.

/** Whether the value is a path of absorption targets. */
export function checkAbsorptionPath(value: unknown, path: Path, problems: Problem[]): void {
  if (!checkDated(value, path, problems) || !checkObject(value["targets"], [...path, "targets"], problems)) return;
  for (const [type, targets] of Object.entries(value["targets"]))
    if (checkArray(targets, [...path, "targets", type], problems))
      for (const [i, target] of targets.entries()) readExact(target, [...path, "targets", type, i], problems);
}

/** Whether the value is a rule of deviation. */
export function checkDeviationRule(value: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(value, path, problems)) return;
  readExact(value["tolerance"], [...path, "tolerance"], problems);
  readExact(value["cap"], [...path, "cap"], problems);
  checkWhole(value["lastMonth"], 1, 12, [...path, "lastMonth"], problems);
  checkCitation(value["source"], [...path, "source"], problems);
}

/** Whether the value is a set of IKPA rules. */
export function checkIkpaRules(value: unknown, problems: Problem[]): void {
  const path = ["rules"];
  if (!checkDated(value, path, problems)) return;
  const { weights, revision } = value;
  if (checkObject(weights, [...path, "weights"], problems))
    for (const key of ["revision", "deviation", "absorption"])
      readExact(weights[key], [...path, "weights", key], problems);
  checkAbsorptionPath(value["path"], [...path, "path"], problems);
  readExact(value["cap"], [...path, "cap"], problems);
  checkDeviationRule(value["deviation"], [...path, "deviation"], problems);
  if (!checkObject(revision, [...path, "revision"], problems)) return;
  readExact(revision["cap"], [...path, "revision", "cap"], problems);
  checkCitation(revision["source"], [...path, "revision", "source"], problems);
  checkRevisionScores(revision["scores"], [...path, "revision", "scores"], problems);
}

/** Whether the value is a set of rules of budget performance. */
export function checkPerformanceRules(value: unknown, problems: Problem[]): void {
  const path = ["rules"];
  if (!checkDated(value, path, problems) || !checkArray(value["parts"], [...path, "parts"], problems)) return;
  for (const [i, part] of value["parts"].entries()) {
    const place = [...path, "parts", i];
    if (!checkObject(part, place, problems)) continue;
    checkText(part["key"], [...place, "key"], problems);
    readExact(part["weight"], [...place, "weight"], problems);
  }
}

/** Whether the value says how an efficiency becomes a score. */
export function checkEfficiencyScoreRule(value: unknown, problems: Problem[]): void {
  const path = ["rule"];
  if (!checkObject(value, path, problems)) return;
  readExact(value["middle"], [...path, "middle"], problems);
  const span = readExact(value["span"], [...path, "span"], problems);
  if (span !== undefined && sign(span) <= 0)
    problems.push(problemAt("out-of-range", [...path, "span"], value["span"], "a percentage above 0"));
  checkCitation(value["source"], [...path, "source"], problems);
}

function checkDated(value: unknown, path: Path, problems: Problem[]): value is Record<string, unknown> {
  if (!checkObject(value, path, problems)) return false;
  checkText(value["id"], [...path, "id"], problems);
  readDay(value["since"], [...path, "since"], problems);
  if (value["until"] !== undefined) readDay(value["until"], [...path, "until"], problems);
  checkCitation(value["source"], [...path, "source"], problems);
  return true;
}

function checkRevisionScores(scores: unknown, path: Path, problems: Problem[]): void {
  if (!checkArray(scores, path, problems)) return;
  for (const [i, score] of scores.entries()) {
    if (!checkObject(score, [...path, i], problems)) continue;
    readExact(score["score"], [...path, i, "score"], problems);
    if (score["upTo"] !== undefined)
      checkWhole(score["upTo"], 0, Number.MAX_SAFE_INTEGER, [...path, i, "upTo"], problems);
    else if (i < scores.length - 1)
      problems.push(problemAt("invalid-input", [...path, i, "upTo"], undefined, "a limit for all but the last"));
  }
  const last: unknown = scores[scores.length - 1];
  if (typeof last !== "object" || last === null || (last as Record<string, unknown>)["upTo"] !== undefined)
    problems.push(problemAt("invalid-input", path, scores, "a last score without a limit"));
}

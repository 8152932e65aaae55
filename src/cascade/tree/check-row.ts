import { checkArray, checkObject, checkText, checkWord, type Path, type Problem } from "../../core/index.ts";
import { type Polarity, readTarget, type Target } from "../../indicator/index.ts";
import { readExact } from "../../number/index.ts";
import { readPeriod } from "../../period/index.ts";
import type { CascadeLevel } from "./cascade-level.ts";
import { cascadeLevels } from "./data/cascade-levels.ts";
import { INDICATOR_RELATIONS, ROLL_UP_RULES } from "./data/words.ts";

const LEVELS = Object.keys(cascadeLevels) as CascadeLevel[];
const POLARITIES: readonly Polarity[] = ["maximize", "minimize", "stabilize"];

/** Everything that keeps a row from being a node. */
export function checkRow(row: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(row, path, problems)) return;
  checkText(row["id"], [...path, "id"], problems);
  checkText(row["title"], [...path, "title"], problems);
  checkWord(row["level"], LEVELS, [...path, "level"], problems);
  checkEach(row["parents"], [...path, "parents"], problems, checkParent);
  checkEach(row["indicators"], [...path, "indicators"], problems, checkIndicator);
  for (const key of ["agencyId", "ownerId", "code"])
    if (row[key] !== undefined) checkText(row[key], [...path, key], problems);
  for (const key of ["budget", "weight"]) if (row[key] !== undefined) readExact(row[key], [...path, key], problems);
  if (row["rollUp"] !== undefined) checkWord(row["rollUp"], ROLL_UP_RULES, [...path, "rollUp"], problems);
}

/** Whether a value is a list, each of its entries checked. */
export function checkEach(
  list: unknown,
  path: Path,
  problems: Problem[],
  check: (each: unknown, path: Path, problems: Problem[]) => void,
): void {
  if (!checkArray(list, path, problems)) return;
  // By index: forEach would pass over the holes of a list.
  for (let i = 0; i < list.length; i++) check(list[i], [...path, i], problems);
}

function checkParent(parent: unknown, path: Path, problems: Problem[]): void {
  if (typeof parent === "string" || !checkObject(parent, path, problems)) return;
  checkText(parent["id"], [...path, "id"], problems);
  if (parent["share"] !== undefined) readExact(parent["share"], [...path, "share"], problems);
}

/** Everything that keeps a value from being an indicator of a cascade. */
export function checkIndicator(indicator: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(indicator, path, problems)) return;
  const { unit, weight, baseline, targets, supports } = indicator;
  checkText(indicator["id"], [...path, "id"], problems);
  checkText(indicator["title"], [...path, "title"], problems);
  checkWord(indicator["polarity"], POLARITIES, [...path, "polarity"], problems);
  // An empty unit is none: a finding, not a broken call.
  if (unit !== undefined && unit !== null && typeof unit !== "string") checkText(unit, [...path, "unit"], problems);
  if (weight !== undefined) readExact(weight, [...path, "weight"], problems);
  if (baseline !== undefined && checkObject(baseline, [...path, "baseline"], problems))
    readExact(baseline["value"], [...path, "baseline", "value"], problems);
  if (indicator["target"] !== undefined) readTarget(indicator["target"] as Target, path, problems);
  if (targets !== undefined) checkEach(targets, [...path, "targets"], problems, checkTarget);
  if (supports !== undefined) checkEach(supports, [...path, "supports"], problems, checkSupport);
}

function checkTarget(entry: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(entry, path, problems)) return;
  readPeriod(entry["period"], [...path, "period"], problems);
  if (entry["target"] === undefined || entry["target"] === null)
    checkObject(entry["target"], [...path, "target"], problems);
  else readTarget(entry["target"] as Target, path, problems);
}

function checkSupport(support: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(support, path, problems)) return;
  checkText(support["indicatorId"], [...path, "indicatorId"], problems);
  checkWord(support["relation"], INDICATOR_RELATIONS, [...path, "relation"], problems);
  if (support["weight"] !== undefined) readExact(support["weight"], [...path, "weight"], problems);
}

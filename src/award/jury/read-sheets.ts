import {
  checkArray,
  checkIterable,
  checkObject,
  checkText,
  type Path,
  type Problem,
  problemAt,
} from "../../core/index.ts";
import { compare, divide, type Exact, multiply, readExact, sign, sumOf, ZERO } from "../../number/index.ts";
import type { Rubric } from "../../regulation/index.ts";
import type { JurySheet } from "./jury.ts";

/** A sheet with its points; undefined when a mark is missing. */
export interface ReadSheet {
  readonly stageId: string;
  readonly entryId: string;
  readonly judgeId: string;
  readonly points: Exact | undefined;
}

/** Reads the sheets of a jury by its rubric; what is wrong with them is added to the problems. */
export function readSheets(sheets: unknown, rubric: Rubric, problems: Problem[]): readonly ReadSheet[] {
  if (!checkIterable(sheets, ["sheets"], problems) || !checkRubric(rubric, problems)) return [];
  const seen = new Set<string>();
  return [...sheets].flatMap((sheet, i) => {
    const path = ["sheets", i];
    if (!checkObject(sheet, path, problems)) return [];
    const { stageId, entryId, judgeId, marks } = sheet as unknown as JurySheet;
    const ids = [
      ["stageId", stageId],
      ["entryId", entryId],
      ["judgeId", judgeId],
    ] as const;
    const fine = ids.map(([key, id]) => checkText(id, [...path, key], problems)).every(Boolean);
    const stage = rubric.stages.find((each) => each.id === stageId);
    if (stage === undefined)
      problems.push(problemAt("invalid-input", [...path, "stageId"], stageId, `a stage of "${rubric.id}"`));
    if (!checkObject(marks, [...path, "marks"], problems) || stage === undefined || !fine) return [];
    const key = JSON.stringify([stageId, entryId, judgeId]);
    if (seen.has(key)) problems.push(problemAt("duplicate-key", path, sheet, "one sheet per judge, entry and stage"));
    seen.add(key);
    return [{ stageId, entryId, judgeId, points: pointsOf(marks, stage, [...path, "marks"], problems) }];
  });
}

type Stage = Rubric["stages"][number];

function pointsOf(marks: JurySheet["marks"], stage: Stage, path: Path, problems: Problem[]): Exact | undefined {
  const keys = stage.criteria.map(({ key }) => key);
  for (const key of Object.keys(marks).filter((each) => !keys.includes(each)))
    problems.push(problemAt("unknown-component", [...path, key], key, `one of ${keys.join(", ")}`));
  const parts = stage.criteria.map(({ key, weight, maximum = 100 }) => {
    const given = marks[key];
    if (given === null || given === undefined) return undefined;
    const mark = readExact(given, [...path, key], problems) ?? ZERO;
    const highest = exact(maximum);
    if (sign(mark) < 0 || compare(mark, highest) > 0)
      problems.push(problemAt("out-of-range", [...path, key], given, `a mark from 0 to ${maximum}`));
    return divide(multiply(mark, exact(weight)), highest);
  });
  return parts.every((part) => part !== undefined) ? sumOf(parts) : undefined;
}

function checkRubric(rubric: Rubric, problems: Problem[]): boolean {
  const before = problems.length;
  const path: Path = ["rubric"];
  if (!checkObject(rubric, path, problems)) return false;
  checkText(rubric["id"], [...path, "id"], problems);
  checkParts(rubric["stages"], "id", [...path, "stages"], problems, (stage, at) =>
    checkParts(stage["criteria"], "key", [...at, "criteria"], problems, ({ maximum = 100 }, here) => {
      const highest = readExact(maximum, [...here, "maximum"], problems);
      if (highest !== undefined && sign(highest) <= 0)
        problems.push(problemAt("out-of-range", [...here, "maximum"], maximum, "a mark above 0"));
    }),
  );
  return problems.length === before;
}

/** Stages, or the criteria of one: at least one, each with a name of its own, and weights that are not all zero. */
function checkParts(
  parts: unknown,
  name: "id" | "key",
  path: Path,
  problems: Problem[],
  check: (part: Record<string, unknown>, at: Path) => void,
): void {
  if (!checkArray(parts, path, problems)) return;
  if (parts.length === 0) problems.push(problemAt("invalid-input", path, parts, "at least one"));
  const before = problems.length;
  const seen = new Set<unknown>();
  parts.forEach((part, i) => {
    const at = [...path, i];
    if (!checkObject(part, at, problems)) return;
    if (checkText(part[name], [...at, name], problems) && seen.has(part[name]))
      problems.push(problemAt("duplicate-key", [...at, name], part[name], "a name of its own"));
    seen.add(part[name]);
    checkWeight(part["weight"], [...at, "weight"], problems);
    check(part, at);
  });
  const isNothing = parts.length > 0 && problems.length === before;
  if (isNothing && parts.every((part) => sign(exact((part as { weight: unknown }).weight)) === 0))
    problems.push(problemAt("out-of-range", path, parts, "a weight above 0"));
}

function checkWeight(weight: unknown, path: Path, problems: Problem[]): void {
  const value = readExact(weight, path, problems);
  if (value !== undefined && sign(value) < 0)
    problems.push(problemAt("out-of-range", path, weight, "a weight of 0 or more"));
}

function exact(value: unknown): Exact {
  return readExact(value, [], []) as Exact;
}

import { checkArray, checkObject, type Path, type Problem } from "../core/index.ts";

/** Whether a value may be used as a ranking: enough for a program that passes something else by mistake. */
export function checkRanking(value: unknown, path: Path, problems: Problem[]): boolean {
  return checkObject(value, path, problems) && checkArray(value["rows"], [...path, "rows"], problems);
}

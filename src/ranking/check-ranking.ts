import { checkArray, checkObject, type Path, type Problem } from "../core/index.ts";

/** Whether a value may be used as a ranking: enough for a program that passes something else by mistake. */
export function checkRanking(value: unknown, path: Path, problems: Problem[]): boolean {
  if (!checkObject(value, path, problems)) return false;
  const rows = value["rows"];
  const at = [...path, "rows"];
  // Not `every`, which would stop at the first row that is none.
  return (
    checkArray(rows, at, problems) && !rows.map((row, i) => checkObject(row, [...at, i], problems)).includes(false)
  );
}

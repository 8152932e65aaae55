import { checkArray, checkObject, type Path, type Problem, problemAt } from "../../core/index.ts";
import { Decimal, tryExact } from "../../number/index.ts";

/** Whether a value may be used as a ranking: rows with a value and places, however they were made or stored. */
export function checkRanking(value: unknown, path: Path, problems: Problem[]): boolean {
  if (!checkObject(value, path, problems) || !checkArray(value["rows"], [...path, "rows"], problems)) return false;
  const before = problems.length;
  // Paths are built for what is refused only, as in a list that is ranked.
  value["rows"].forEach((row, i) => {
    if (!isRow(row))
      problems.push(
        problemAt("invalid-input", [...path, "rows", i], row, "a row of a ranking: a value and its places"),
      );
  });
  return problems.length === before;
}

function isRow(row: unknown): boolean {
  if (typeof row !== "object" || row === null) return false;
  const { value, bestRank, worstRank } = row as Record<string, unknown>;
  return isPlace(bestRank) && isPlace(worstRank) && bestRank <= worstRank && isNumber(value);
}

function isPlace(place: unknown): place is number {
  return Number.isSafeInteger(place) && (place as number) > 0;
}

function isNumber(value: unknown): boolean {
  return Decimal.isDecimal(value) ? value.isFinite() : tryExact(value) !== undefined;
}

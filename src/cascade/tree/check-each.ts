import { checkArray, type Path, type Problem, readInto } from "../../core/index.ts";
import { cascadeIndicatorShape } from "./cascade-indicator-shape.ts";

// For the sub-rooms that do not read by shapes yet.

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

/** Everything that keeps a value from being an indicator of a cascade. */
export function checkIndicator(indicator: unknown, path: Path, problems: Problem[]): void {
  readInto(problems, cascadeIndicatorShape, indicator, path);
}

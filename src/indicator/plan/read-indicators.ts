import {
  checkArray,
  checkIterable,
  checkObject,
  checkText,
  checkWord,
  type Path,
  type Problem,
} from "../../core/index.ts";
import { readDay, readPeriod } from "../../period/index.ts";
import type { Indicator } from "./indicator-shape.ts";

const VALIDITIES: readonly NonNullable<Indicator["validity"]>[] = ["exact", "proxy", "activity"];
const CONTROLLABILITIES: readonly NonNullable<Indicator["controllability"]>[] = ["low", "moderate", "high"];

/** The indicators of a list, read once; what is wrong with the life or the targets of one is added to the problems. */
export function readIndicators(indicators: Iterable<Indicator>, path: Path, problems: Problem[]): readonly Indicator[] {
  if (!checkIterable(indicators as unknown, path, problems)) return [];
  const all = [...indicators];
  all.forEach((indicator, i) => {
    checkLife(indicator, [...path, i], problems);
  });
  return all;
}

function checkLife(indicator: Indicator, path: Path, problems: Problem[]): void {
  if (!checkObject(indicator as unknown, path, problems)) return;
  const { id, validFrom, validUntil, replaces, targets, validity, controllability } = indicator;
  checkText(id, [...path, "id"], problems);
  if (validFrom !== undefined) readDay(validFrom, [...path, "validFrom"], problems);
  if (validUntil !== undefined) readDay(validUntil, [...path, "validUntil"], problems);
  if (replaces !== undefined) checkText(replaces, [...path, "replaces"], problems);
  if (validity !== undefined) checkWord(validity, VALIDITIES, [...path, "validity"], problems);
  if (controllability !== undefined)
    checkWord(controllability, CONTROLLABILITIES, [...path, "controllability"], problems);
  if (targets === undefined || !checkArray(targets, [...path, "targets"], problems)) return;
  targets.forEach((row, k) => {
    const at = [...path, "targets", k];
    if (checkObject(row as unknown, at, problems)) readPeriod(row.period, [...at, "period"], problems);
  });
}

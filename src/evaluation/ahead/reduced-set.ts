import { compare, ZERO } from "../../number/index.ts";
import { decisionOrder } from "./gains.ts";
import type { Levels } from "./logic-frame.ts";
import type { RaisedSheet } from "./raised-sheet.ts";
import type { Search } from "./search.ts";

type Sheet = Pick<Search, "sheet" | "places">;

/** Everything as high as its limits allow, each place by so many letters at most: nothing reaches further. */
export function highestLevels({ sheet, places }: Sheet, most: number): Levels {
  const levels = places.map(() => -1);
  for (const at of decisionOrder(sheet.bases)) {
    const rises = places[at]?.rises ?? [];
    levels[at] = rises.filter(({ upgrade }) => upgrade.steps <= most).length - 1;
    keep(sheet, levels, at);
  }
  return levels;
}

/**
 * A set of which nothing can be taken away: from these levels down, the smallest gains first. What rests on a place that is
 * taken back goes with it.
 */
export function reducedLevels({ sheet, places }: Sheet, from: Levels): Levels {
  const order = decisionOrder(sheet.bases);
  const gainAt = (at: number, level: number) => places[at]?.rises[level]?.gain ?? ZERO;
  let levels = from;
  const tryLevel = (at: number, level: number): boolean => {
    const lower = [...levels];
    lower[at] = level;
    for (const other of order) keep(sheet, lower, other);
    if (!sheet.reaches(lower)) return false;
    levels = lower;
    return true;
  };
  for (let before: Levels | undefined; before !== levels; ) {
    before = levels;
    const raised = [...levels.keys()].filter((at) => (from[at] ?? -1) >= 0);
    raised.sort((a, b) => compare(gainAt(a, levels[a] ?? -1), gainAt(b, levels[b] ?? -1)));
    for (const at of raised) if ((levels[at] ?? -1) >= 0) tryLevel(at, -1);
    for (const at of raised) while ((levels[at] ?? -1) > 0 && tryLevel(at, (levels[at] ?? 0) - 1)) {}
  }
  return levels;
}

/** Lowers a place until it keeps within what it rests on. */
function keep(sheet: RaisedSheet, levels: number[], at: number): void {
  while ((levels[at] ?? -1) >= 0 && !sheet.keepsLimits(at, levels)) levels[at] = (levels[at] ?? 0) - 1;
}

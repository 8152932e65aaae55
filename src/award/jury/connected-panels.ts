import { addUnder } from "../../core/index.ts";
import type { PointedSheet } from "./jury-call.ts";

/** Judges and entries that sheets connect: from each one a way leads to each other one, over sheets. */
export interface Panel {
  readonly judges: readonly string[];
  readonly entries: readonly string[];
  readonly sheets: readonly PointedSheet[];
}

/**
 * The sheets of a stage by connected panels, in the order of their first sheets. Only within a panel can it be told
 * whether a judge is lenient or its entries are good.
 */
export function connectedPanels(sheets: readonly PointedSheet[]): readonly Panel[] {
  const byName = new Map<string, PointedSheet[]>();
  for (const sheet of sheets) for (const name of namesOf(sheet)) addUnder(byName, name, sheet);
  const panelOf = new Map<PointedSheet, PointedSheet[]>();
  for (const first of sheets) {
    if (panelOf.has(first)) continue;
    const own: PointedSheet[] = [];
    // A set may grow while it is gone through: each new name is met in its turn, and its sheets are looked at once.
    const names = new Set(namesOf(first));
    for (const name of names)
      for (const sheet of byName.get(name) ?? []) {
        panelOf.set(sheet, own);
        for (const other of namesOf(sheet)) names.add(other);
      }
  }
  for (const sheet of sheets) panelOf.get(sheet)?.push(sheet);
  return [...new Set(panelOf.values())].map((own) => ({
    judges: namesIn(own, "judgeId"),
    entries: namesIn(own, "entryId"),
    sheets: own,
  }));
}

// Judges and entries may have the same ids.
function namesOf({ judgeId, entryId }: PointedSheet): readonly [string, string] {
  return [`judge ${judgeId}`, `entry ${entryId}`];
}

function namesIn(sheets: readonly PointedSheet[], key: "judgeId" | "entryId"): readonly string[] {
  return [...new Set(sheets.map((sheet) => sheet[key]))];
}

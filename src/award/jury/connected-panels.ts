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
  for (const sheet of sheets) for (const name of namesOf(sheet)) byName.set(name, [...(byName.get(name) ?? []), sheet]);
  const seen = new Set<PointedSheet>();
  return sheets.flatMap((first) => {
    if (seen.has(first)) return [];
    const reached = new Set([first]);
    // A set may grow while it is gone through: each new sheet is met in its turn.
    for (const sheet of reached)
      for (const name of namesOf(sheet)) for (const next of byName.get(name) ?? []) reached.add(next);
    for (const sheet of reached) seen.add(sheet);
    const own = sheets.filter((sheet) => reached.has(sheet));
    return [{ judges: namesIn(own, "judgeId"), entries: namesIn(own, "entryId"), sheets: own }];
  });
}

// Judges and entries may have the same ids.
function namesOf({ judgeId, entryId }: PointedSheet): readonly [string, string] {
  return [`judge ${judgeId}`, `entry ${entryId}`];
}

function namesIn(sheets: readonly PointedSheet[], key: "judgeId" | "entryId"): readonly string[] {
  return [...new Set(sheets.map((sheet) => sheet[key]))];
}

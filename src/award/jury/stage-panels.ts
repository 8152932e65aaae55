import { type Exact, ONE } from "../../number/index.ts";
import { connectedPanels, type Panel } from "./connected-panels.ts";
import { judgeLevels, type WeightOf } from "./judge-levels.ts";
import type { JudgedSheet, PointedSheet, RulesRead } from "./jury-call.ts";
import { isConflict } from "./jury-findings.ts";

/** What the sheets of a stage tell together: who can be compared with whom, and who is lenient. */
export interface StagePanels {
  readonly stageId: string;
  readonly panels: readonly Panel[];
  /** How many points each judge lies above its panel; empty where judges are not brought to one level. */
  readonly levels: ReadonlyMap<string, Exact>;
  /** The sheets of each judge that count. */
  readonly byJudge: ReadonlyMap<string, readonly PointedSheet[]>;
  readonly weightOf: WeightOf;
}

/** The panels of a stage. Sheets that do not count are not asked. */
export function stagePanels(stageId: string, sheets: readonly JudgedSheet[], rules: RulesRead): StagePanels {
  const valid = sheets.filter(isPointed).filter((sheet) => sheet.stageId === stageId && !isConflict(sheet, rules));
  const weights = new Map(rules.judgeWeights.map(({ judgeId, weight }) => [judgeId, weight]));
  const weightOf: WeightOf = (judgeId) => weights.get(judgeId) ?? ONE;
  const panels = connectedPanels(valid);
  const levels = panels.flatMap((panel) => (rules.normalize === "none" ? [] : [...judgeLevels(panel, weightOf)]));
  // In the order in which the judges first occur.
  const level = new Map(levels);
  const byJudge = new Map<string, PointedSheet[]>();
  for (const sheet of valid) {
    const own = byJudge.get(sheet.judgeId);
    if (own === undefined) byJudge.set(sheet.judgeId, [sheet]);
    else own.push(sheet);
  }
  const ordered = [...byJudge.keys()].flatMap((judgeId) => {
    const points = level.get(judgeId);
    return points === undefined ? [] : [[judgeId, points] as const];
  });
  return { stageId, panels, levels: new Map(ordered), byJudge, weightOf };
}

/** Whether a sheet has its points. */
export function isPointed(sheet: JudgedSheet): sheet is PointedSheet {
  return sheet.points !== undefined;
}

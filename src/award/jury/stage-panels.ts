import { addUnder } from "../../core/index.ts";
import { type Exact, ONE } from "../../number/index.ts";
import { type Adjustments, adjustmentsOf } from "./adjusted.ts";
import { connectedPanels, type Panel } from "./connected-panels.ts";
import { judgeLevels, type WeightOf } from "./judge-levels.ts";
import type { JudgedSheet, PointedSheet, RulesRead } from "./jury-call.ts";
import { placesOf } from "./places-of.ts";

/** What the sheets of a stage tell together: who can be compared with whom, and who is lenient. */
export interface StagePanels {
  readonly stageId: string;
  readonly panels: readonly Panel[];
  /** How many points each judge lies above its panel; empty where judges are not brought to one level. */
  readonly levels: ReadonlyMap<string, Exact>;
  /** The sheets of each judge that count. */
  readonly byJudge: ReadonlyMap<string, readonly PointedSheet[]>;
  /** The place that each sheet that counts gives its entry; empty where places do not count. */
  readonly places: ReadonlyMap<PointedSheet, Exact>;
  /** Deductions and extras of this stage, by entry. */
  readonly adjustments: Adjustments;
  readonly weightOf: WeightOf;
}

/** The panels of a stage, from its sheets. Sheets that do not count are not asked. */
export function stagePanels(stageId: string, sheets: readonly JudgedSheet[], rules: RulesRead): StagePanels {
  const valid = sheets.filter(isPointed).filter(({ isConflict }) => !isConflict);
  const weights = new Map(rules.judgeWeights.map(({ judgeId, weight }) => [judgeId, weight]));
  const weightOf: WeightOf = (judgeId) => weights.get(judgeId) ?? ONE;
  const panels = connectedPanels(valid);
  const levels = panels.flatMap((panel) => (rules.normalize === "none" ? [] : [...judgeLevels(panel, weightOf)]));
  // In the order in which the judges first occur.
  const level = new Map(levels);
  const byJudge = new Map<string, PointedSheet[]>();
  for (const sheet of valid) addUnder(byJudge, sheet.judgeId, sheet);
  const ranked = rules.combine.startsWith("placement") ? [...byJudge.values()] : [];
  const places = new Map(ranked.flatMap((own) => [...placesOf(own)]));
  const adjustments = adjustmentsOf(rules, stageId);
  const ordered = [...byJudge.keys()].flatMap((judgeId) => {
    const points = level.get(judgeId);
    return points === undefined ? [] : [[judgeId, points] as const];
  });
  return { stageId, panels, levels: new Map(ordered), byJudge, places, adjustments, weightOf };
}

/** Whether a sheet has its points. */
export function isPointed(sheet: JudgedSheet): sheet is PointedSheet {
  return sheet.points !== undefined;
}

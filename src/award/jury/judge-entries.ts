import { addUnder, computed, deepFreeze, keepAll, referred } from "../../core/index.ts";
import { type Exact, exactToDecimal, sign, type Weighted, weightedMeanOf } from "../../number/index.ts";
import type { JuryRules, Rubric } from "../../regulation/index.ts";
import { type Adjustment, adjusted, adjustmentsOf } from "./adjusted.ts";
import type { JuryResult, JuryScore } from "./jury.ts";
import { type JudgedSheet, judgedSheets, juryCallShape, type RulesRead } from "./jury-call.ts";
import { juryFindings } from "./jury-findings.ts";
import type { JurySheet } from "./jury-sheet-shape.ts";
import { panelFindings } from "./panel-findings.ts";
import { stagePanels } from "./stage-panels.ts";
import { type ExactStageScore, stageScore } from "./stage-score.ts";

/**
 * Turns the sheets of a jury into scores: the weighted marks of each sheet, the mean of the sheets of an entry in each
 * stage, and the mean of the stages by their weights. All is exact, and rounded only where the rules say so.
 *
 * The rules may ask for the median or for places instead of the mean, weigh judges, add deductions and extras, and bring
 * strict and lenient judges to one level. That is done by least squares over entries and judges, so that it is right also
 * where not every judge sees every entry; where no entry connects two groups of judges, a finding names the groups.
 *
 * A sheet with a missing mark does not count and is told as a finding: missing is never zero.
 *
 * @term penjurian
 * @param sheets - One sheet per judge, entry and stage, in any order.
 * @param rubric - The stages with their criteria, such as {@link kovablikRubric}.
 * @param rules - Quorum, extremes, conflicts of interest, levelling, median or places, weights of judges, deductions and
 * extras, roundings; none of them unless told.
 * @returns Scores with every sheet and how it was used. An entry that has no sheet in a stage that counts has no score.
 * @throws A {@link SakipError} `invalid-number`, `out-of-range`, `unknown-component`, `duplicate-key` or
 * `invalid-input`, with every problem of rubric and sheets.
 * @see No official source: rules of juries differ, so each one is named.
 * @example
 * ```ts
 * import { judgeEntries } from "sakip";
 *
 * const label = { id: "-", en: "-" };
 * const rubric = {
 *   id: "example",
 *   stages: [{ id: "proposal", label, weight: 1, criteria: [
 *     { key: "novelty", label, weight: 40 },
 *     { key: "impact", label, weight: 60 },
 *   ] }],
 * };
 * const sheet = (judgeId: string, novelty: number, impact: number) =>
 *   ({ stageId: "proposal", entryId: "adiarta", judgeId, marks: { novelty, impact } });
 * const { scores } = judgeEntries([sheet("j1", 80, 90), sheet("j2", 70, 80), sheet("j3", 10, 20)], rubric, { dropExtremes: true });
 * scores[0]?.score // => { status: "computed", value: "76" }
 * ```
 * @example Each judge sees two of three entries; j1 is lenient by 20 points and j3 strict by 20.
 * ```ts
 * import { judgeEntries } from "sakip";
 *
 * const label = { id: "-", en: "-" };
 * const criteria = [{ key: "mark", label, weight: 100 }];
 * const rubric = { id: "example", stages: [{ id: "proposal", label, weight: 1, criteria }] };
 * const sheet = (entryId: string, judgeId: string, mark: number) => ({ stageId: "proposal", entryId, judgeId, marks: { mark } });
 * const sheets = [sheet("e1", "j1", 70), sheet("e1", "j2", 50), sheet("e2", "j2", 55), sheet("e2", "j3", 35)];
 * const { leniency, scores } = judgeEntries(sheets, rubric, { normalize: "judge-mean" });
 * leniency.map((each) => each.points) // => ["20", "0", "-20"]
 * scores.map((each) => each.score) // => [{ status: "computed", value: "50" }, { status: "computed", value: "55" }]
 * ```
 */
export function judgeEntries(sheets: Iterable<JurySheet>, rubric: Rubric, rules: JuryRules = {}): JuryResult {
  const [{ own, read: call }] = keepAll([juryCallShape, { sheets, rubric, rules }]);
  const judged = judgedSheets(call);
  const byStage = new Map<string, JudgedSheet[]>();
  const byEntry = new Map<string, Map<string, JudgedSheet[]>>();
  for (const sheet of judged) {
    addUnder(byStage, sheet.stageId, sheet);
    const own = byEntry.get(sheet.entryId) ?? new Map<string, JudgedSheet[]>();
    byEntry.set(sheet.entryId, own);
    addUnder(own, sheet.stageId, sheet);
  }
  const weighed = call.rubric.stages.map(({ id, weight }) => ({
    weight,
    stage: stagePanels(id, byStage.get(id) ?? [], call.rules),
  }));
  const stages = weighed.map(({ stage }) => stage);
  const adjustments = adjustmentsOf(call.rules);
  const scores = [...byEntry].map(([entryId, own]) => {
    const inStage = weighed.map(({ weight, stage }) => ({
      weight,
      ...stageScore(entryId, own.get(stage.stageId) ?? [], stage, call.rules),
    }));
    const total = overall(inStage, adjustments.get(entryId), call.rules);
    return { entryId, ...total, stages: inStage.map(({ shown }) => shown) };
  });
  return deepFreeze({
    kind: "jury-result",
    rubric: referred(own.rubric),
    rules: referred(own.rules),
    order: call.rules.combine.startsWith("placement") ? "ascending" : "descending",
    scores,
    leniency: stages.flatMap(({ stageId, levels }) =>
      [...levels].map(([judgeId, points]) => ({ stageId, judgeId, points: exactToDecimal(points) })),
    ),
    findings: [...juryFindings(judged), ...panelFindings(stages, call.rules)],
  });
}

function overall(
  stages: readonly (ExactStageScore & { readonly weight: Exact })[],
  adjustments: readonly Adjustment[] | undefined,
  { rounding }: RulesRead,
): Omit<JuryScore, "entryId" | "stages"> {
  const known: Weighted[] = [];
  for (const { weight, value, shown } of stages.filter((each) => sign(each.weight) !== 0)) {
    if (value === undefined) return { score: shown.score };
    known.push({ value, weight });
  }
  const { value, ...noted } = adjusted(weightedMeanOf(known), adjustments, rounding?.total);
  return { score: computed(exactToDecimal(value)), ...noted };
}

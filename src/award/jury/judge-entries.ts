import { computed, deepFreeze, notComputable, readAll } from "../../core/index.ts";
import { type Exact, exactToDecimal, sign, weightedMeanOf } from "../../number/index.ts";
import type { JuryRules, Rubric } from "../../regulation/index.ts";
import type { JuryResult, JuryScore } from "./jury.ts";
import { judgedSheets, juryCallShape, type RubricRead } from "./jury-call.ts";
import { isConflict, juryFindings } from "./jury-findings.ts";
import type { JurySheet } from "./jury-sheet-shape.ts";
import { type Leniency, leniencyOf } from "./leniency.ts";
import { stageScore } from "./stage-score.ts";

/**
 * Turns the sheets of a jury into scores: the weighted marks of each sheet, the mean of the sheets of an entry in each
 * stage, and the mean of the stages by their weights. All is exact and nothing is rounded on the way.
 *
 * A sheet with a missing mark does not count and is told as a finding: missing is never zero.
 *
 * @term penjurian
 * @param sheets - One sheet per judge, entry and stage, in any order.
 * @param rubric - The stages with their criteria, such as {@link kovablikRubric}.
 * @param rules - Quorum, extremes, conflicts of interest, normalising; none of them unless told.
 * @returns Scores with every sheet and how it was used. An entry that has no sheet in a stage that counts has no score.
 * @throws A {@link SakipError} `invalid-number`, `out-of-range`, `unknown-component`, `duplicate-key` or
 * `invalid-input`, with every problem of rubric and sheets.
 * @see No official source: rules of juries differ, so each one is named.
 * @example
 * ```ts
 * import { judgeEntries } from "sakip";
 *
 * const title = { id: "-", en: "-" };
 * const rubric = {
 *   id: "example",
 *   stages: [{ id: "proposal", title, weight: 1, criteria: [
 *     { key: "novelty", title, weight: 40 },
 *     { key: "impact", title, weight: 60 },
 *   ] }],
 * };
 * const sheet = (judgeId: string, novelty: number, impact: number) =>
 *   ({ stageId: "proposal", entryId: "adiarta", judgeId, marks: { novelty, impact } });
 * const { scores } = judgeEntries([sheet("j1", 80, 90), sheet("j2", 70, 80), sheet("j3", 10, 20)], rubric, { dropExtremes: true });
 * scores[0]?.score // => { status: "computed", value: "76" }
 * ```
 */
export function judgeEntries(sheets: Iterable<JurySheet>, rubric: Rubric, rules: JuryRules = {}): JuryResult {
  const [call] = readAll([juryCallShape, { sheets, rubric, rules }]);
  const judged = judgedSheets(call);
  const counting = judged.filter((sheet) => !isConflict(sheet, call.rules));
  const leniency = call.rules.normalize === "judge-mean" ? leniencyOf(call.rubric, counting) : [];
  const entries = [...new Set(judged.map(({ entryId }) => entryId))];
  const scores = entries.map((entryId): JuryScore => {
    const stages = call.rubric.stages.map(({ id }) => {
      const own = judged.filter((sheet) => sheet.entryId === entryId && sheet.stageId === id);
      return stageScore(id, own, call.rules, (judgeId) => lookUp(leniency, id, judgeId));
    });
    return { entryId, score: overall(call.rubric, stages), stages: stages.map(({ shown }) => shown) };
  });
  return deepFreeze({
    kind: "jury-result",
    scores,
    leniency: leniency.map(({ stageId, judgeId, points }) => ({ stageId, judgeId, points: exactToDecimal(points) })),
    findings: juryFindings(judged, call.rules),
  });
}

function lookUp(leniency: readonly Leniency[], stageId: string, judgeId: string): Exact | undefined {
  return leniency.find((each) => each.stageId === stageId && each.judgeId === judgeId)?.points;
}

function overall(rubric: RubricRead, stages: readonly ReturnType<typeof stageScore>[]): JuryScore["score"] {
  const counting = rubric.stages.flatMap(({ weight }, i) => {
    const stage = stages[i];
    return stage === undefined || sign(weight) === 0 ? [] : [{ ...stage, weight }];
  });
  const known = counting.flatMap(({ value, weight }) => (value === undefined ? [] : [{ value, weight }]));
  const missing = counting.find(({ value }) => value === undefined)?.shown.score;
  if (missing?.status === "not-computable") return notComputable(missing.reason);
  return computed(exactToDecimal(weightedMeanOf(known)));
}

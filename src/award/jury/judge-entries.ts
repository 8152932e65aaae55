import {
  checkArray,
  checkKeys,
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  computed,
  deepFreeze,
  notComputable,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { divide, type Exact, exactToDecimal, multiply, readExact, sign, sumOf } from "../../number/index.ts";
import type { JuryRules, Rubric } from "../../regulation/index.ts";
import type { JuryResult, JuryScore, JurySheet } from "./jury.ts";
import { isConflict, juryFindings } from "./jury-findings.ts";
import { type Leniency, leniencyOf } from "./leniency.ts";
import { readSheets } from "./read-sheets.ts";
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
  const problems: Problem[] = [];
  checkRules(rules, problems);
  const read = readSheets(sheets, rubric, problems);
  refuseIfAny(problems);
  const counting = read.filter((sheet) => !isConflict(sheet, rules));
  const leniency = rules.normalize === "judge-mean" ? leniencyOf(rubric, counting) : [];
  const entries = [...new Set(read.map(({ entryId }) => entryId))];
  const scores = entries.map((entryId): JuryScore => {
    const stages = rubric.stages.map(({ id }) => {
      const own = read.filter((sheet) => sheet.entryId === entryId && sheet.stageId === id);
      return stageScore(id, own, rules, (judgeId) => lookUp(leniency, id, judgeId));
    });
    return { entryId, score: overall(rubric, stages), stages: stages.map(({ shown }) => shown) };
  });
  return deepFreeze({
    scores,
    leniency: leniency.map(({ stageId, judgeId, points }) => ({ stageId, judgeId, points: exactToDecimal(points) })),
    findings: juryFindings(read, rules),
  });
}

function lookUp(leniency: readonly Leniency[], stageId: string, judgeId: string): Exact | undefined {
  return leniency.find((each) => each.stageId === stageId && each.judgeId === judgeId)?.points;
}

function overall(rubric: Rubric, stages: readonly ReturnType<typeof stageScore>[]): JuryScore["score"] {
  const weights = rubric.stages.map(({ weight }) => readExact(weight, [], []) as Exact);
  const counting = stages.flatMap((stage, i) => {
    const weight = weights[i] as Exact;
    return sign(weight) === 0 ? [] : [{ ...stage, weight }];
  });
  const parts = counting.flatMap(({ value, weight }) => (value === undefined ? [] : [multiply(value, weight)]));
  const missing = counting.find(({ value }) => value === undefined)?.shown.score;
  if (missing?.status === "not-computable") return notComputable(missing.reason);
  return computed(exactToDecimal(divide(sumOf(parts), sumOf(counting.map(({ weight }) => weight)))));
}

function checkRules(rules: JuryRules, problems: Problem[]): void {
  if (!checkObject(rules, ["rules"], problems)) return;
  checkKeys(rules, ["quorum", "dropExtremes", "conflicts", "normalize"], ["rules"], problems);
  const { quorum = 1, dropExtremes = false, conflicts = [], normalize = "none" } = rules as JuryRules;
  checkWhole(quorum, 1, Number.MAX_SAFE_INTEGER, ["rules", "quorum"], problems);
  if (typeof dropExtremes !== "boolean")
    problems.push(problemAt("invalid-input", ["rules", "dropExtremes"], dropExtremes, "true or false"));
  if (checkArray(conflicts, ["rules", "conflicts"], problems))
    conflicts.forEach((conflict: unknown, i) => {
      const at = ["rules", "conflicts", i];
      if (!checkObject(conflict, at, problems)) return;
      for (const key of ["judgeId", "entryId"]) checkText(conflict[key], [...at, key], problems);
    });
  checkWord(normalize, ["none", "judge-mean"], ["rules", "normalize"], problems);
}

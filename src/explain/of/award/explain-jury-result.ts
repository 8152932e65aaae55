import type { JuryResult } from "../../../award/index.ts";
import { type Plain, readAll } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOfAll } from "../shared/count-of.ts";
import { answer, counted } from "../shared/listed.ts";
import { juryRead } from "./jury-read.ts";
import { scoreNode } from "./jury-stage.ts";

/**
 * Explains what a jury's sheets come to: from the marks of each judge to the points of a sheet, the score of a stage and
 * the final score of an entry.
 *
 * @term penjelasan hasil penjurian
 * @param result - What {@link judgeEntries} gave, or its plain copy.
 * @returns How many entries were judged, with a step for each.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainJuryResult, judgeEntries } from "sakip";
 *
 * const label = { id: "Kebaruan", en: "Novelty" };
 * const rubric = {
 *   id: "example",
 *   stages: [{ id: "proposal", label: { id: "Proposal", en: "Proposal" }, weight: 1, criteria: [{ key: "novelty", label, weight: 100 }] }],
 * };
 * const sheet = (judgeId: string, novelty: number) =>
 *   ({ stageId: "proposal", entryId: "adiarta", judgeId, marks: { novelty } });
 * const result = judgeEntries([sheet("j1", 80), sheet("j2", 70)], rubric);
 * explainJuryResult(result).steps.map(({ subject, value }) => [subject, value]) // => [["entry:adiarta", "75"]]
 * ```
 */
export function explainJuryResult(result: JuryResult | Plain<JuryResult>): Explanation {
  const [read] = readAll([juryRead, result, "result"]);
  const { rubric, rules, scores, basis, findings } = read;
  const steps = scores.map((score) => scoreNode(score, read));
  return explained({
    subject: "jury-result",
    label: { id: "Peserta yang dinilai juri", en: "Entries that the jury judged" },
    value: exactOf(steps.length),
    unit: "entries",
    formula: countOfAll(steps),
    inputs: [
      { ...counted("quorum", names.quorum, rules.quorum), from: "rule" },
      { ...answer("drop-extremes", names.dropExtremes, rules.dropExtremes), from: "rule" },
      { ...worded("normalize", names.normalize, rules.normalize, normalizing[rules.normalize]), from: "rule" },
    ],
    basis: rubric.source ?? basis,
    findings,
    steps,
  });
}

const names = {
  quorum: { id: "paling sedikit lembar nilai", en: "fewest sheets" },
  dropExtremes: { id: "nilai tertinggi dan terendah dikeluarkan", en: "the highest and the lowest are dropped" },
  normalize: { id: "penyetaraan juri", en: "judges are brought to one level" },
};
const normalizing = {
  none: { id: "tidak dilakukan", en: "no" },
  "judge-mean": { id: "menurut kelonggaran setiap juri", en: "by the leniency of each judge" },
};

import { type Plain, readAll } from "../../../../core/index.ts";
import type { CombinedAssessment } from "../../../../evaluation/index.ts";
import { exactOf } from "../../../../number/index.ts";
import { step, worded } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { counted, listed } from "../../shared/listed.ts";
import { nested } from "../../shared/nested.ts";
import { evaluationNode } from "../evaluation-node.ts";
import { combinedRead } from "./combined-read.ts";
import { differenceNodes } from "./difference-nodes.ts";
import { meanNodes } from "./mean-nodes.ts";

/**
 * Explains the assessments of several assessors: the one that holds and how it was found, each of them, and every place
 * where they do not agree.
 *
 * @term penjelasan gabungan penilaian
 * @param result - What {@link combineAssessors} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { combineAssessors, explainCombinedAssessment, scoreComponents } from "sakip";
 *
 * const by = (planning: string) =>
 *   scoreComponents({
 *     evaluationYear: 2024,
 *     components: { planning, measurement: "24", reporting: "12", "internal-evaluation": "20" },
 *   });
 * const combined = combineAssessors(
 *   [
 *     { assessor: "a", role: "panel", evaluation: by("24") },
 *     { assessor: "b", role: "panel", evaluation: by("25") },
 *   ],
 *   { meanOf: "panel", quorum: 2 },
 * );
 * explainCombinedAssessment(combined).value // => "80.5"
 * ```
 */
export function explainCombinedAssessment(result: CombinedAssessment | Plain<CombinedAssessment>): Explanation {
  const [read] = readAll([combinedRead, result, "result"]);
  const { assessments, absent, final } = read;
  const answered = assessments.flatMap(({ assessor, evaluation }) => {
    if (evaluation === null) return [];
    const label = { id: `Penilaian ${assessor}`, en: `Assessment by ${assessor}` };
    return [nested(evaluationNode(evaluation), `assessor:${assessor}`, label)];
  });
  const holds = final.value === undefined ? [] : [nested(evaluationNode(final.value), "final", names.final)];
  return explained({
    subject: "combined-assessment",
    label: { id: "Nilai akhir para penilai", en: "Final result of the assessors" },
    value: final.value === undefined ? null : exactOf(final.value.total),
    unit: "points",
    formula: final.value === undefined ? null : step(0),
    ...(final.method !== undefined && { statement: methods[final.method] }),
    inputs: [
      counted("assessors", names.assessors, assessments.length, "people"),
      ...assessments.map(({ assessor, role }) => worded(`role:${assessor}`, names.assessor, `${assessor} (${role})`)),
      listed("of", names.of, final.of ?? []),
      listed("absent", names.absent, absent),
    ],
    reason: final.reason,
    basis: final.value?.basis.regulation,
    steps: [...holds, ...answered, ...meanNodes(read), ...differenceNodes(read)],
  });
}

const names = {
  final: { id: "Penilaian yang berlaku", en: "Assessment that holds" },
  assessors: { id: "banyak penilai", en: "number of assessors" },
  assessor: { id: "penilai", en: "assessor" },
  of: { id: "berlaku penilaian", en: "made of the assessments by" },
  absent: { id: "belum menilai", en: "has not answered" },
};

const methods = {
  declared: {
    id: "Penilaian seorang penilai ditetapkan berlaku",
    en: "The assessment of one assessor was declared to hold",
  },
  mean: {
    id: "Penilaian yang berlaku adalah rata-rata para penilai yang sudah menilai",
    en: "The assessment that holds is the mean of those who answered",
  },
};

import { type Plain, readAll } from "../../../../core/index.ts";
import type { EvaluationComparison } from "../../../../evaluation/index.ts";
import { minus, step, worded } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { copiedResult } from "../../shared/fields.ts";
import { listedWords } from "../../shared/listed.ts";
import { nested } from "../../shared/nested.ts";
import { changeNode } from "../change-node.ts";
import { evaluationNode } from "../evaluation-node.ts";
import { type ComparisonRead, comparisonRead } from "./comparison-read.ts";
import { explainFollowUp } from "./explain-follow-up.ts";

/**
 * Explains an evaluation beside the one before: how the total, each component and each sub-component changed, or why nothing
 * may be subtracted.
 *
 * @term penjelasan perbandingan hasil evaluasi
 * @param result - What {@link compareEvaluations} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { compareEvaluations, explainEvaluationComparison, scoreComponents } from "sakip";
 *
 * const held = (evaluationYear: number, planning: string) =>
 *   scoreComponents({
 *     evaluationYear,
 *     components: { planning, measurement: "24", reporting: "12", "internal-evaluation": "20" },
 *   });
 * explainEvaluationComparison(compareEvaluations(held(2023, "21"), held(2024, "24.5"))).value // => "3.5"
 * ```
 */
export function explainEvaluationComparison(result: EvaluationComparison | Plain<EvaluationComparison>): Explanation {
  const copy = copiedResult(comparisonRead, result);
  const [read] = readAll([comparisonRead, copy, "result"]);
  const { previous, current, series, total, grades, components } = read;
  const { followUp } = copy;
  return explained({
    subject: "evaluation-comparison",
    label: { id: "Perubahan nilai hasil evaluasi AKIP", en: "Change of the result of the evaluation" },
    value: total.change.value ?? null,
    unit: "points",
    formula: total.change.value && minus(step(1), step(0)),
    statement: series === "continuous" ? statements.continuous : statements.broken,
    inputs: [
      worded("grade-before", names.gradeBefore, grades.previous),
      worded("grade-now", names.gradeNow, grades.current),
      mappingInput(read),
    ],
    reason: total.change.reason,
    basis: current.basis.regulation,
    steps: [
      nested(evaluationNode(previous), "previous", names.previous),
      nested(evaluationNode(current), "current", names.current),
      ...components.map(({ parts, ...component }) =>
        scoreNode(
          "component",
          component,
          parts.map((part) => scoreNode("part", part)),
        ),
      ),
      ...(followUp === undefined ? [] : [explainFollowUp(followUp)]),
    ],
  });
}

type Score = Pick<ComparisonRead["total"], "key" | "label" | "previous" | "current" | "change">;

function scoreNode(kind: string, { key, label, previous, current, change }: Score, steps: readonly Explanation[] = []) {
  return changeNode({ subject: `${kind}:${key}`, label, before: previous?.value, now: current?.value, change, steps });
}

/** Which components were said to be the same, by their names. */
function mappingInput({ mapping, previous, current }: ComparisonRead) {
  const pairs = [...(mapping ?? [])].flatMap(([now, before]) => {
    const [own] = current.components.filter(({ key }) => key === now);
    const [other] = previous.components.filter(({ key }) => key === before);
    if (own === undefined || other === undefined) return [];
    const { label } = own;
    return [{ id: `${label.id} dengan ${other.label.id}`, en: `${label.en} with ${other.label.en}` }];
  });
  return listedWords("mapping", names.mapping, pairs);
}

const names = {
  gradeBefore: { id: "predikat sebelumnya", en: "grade before" },
  gradeNow: { id: "predikat sekarang", en: "grade now" },
  mapping: { id: "komponen yang disandingkan", en: "components put side by side" },
  previous: { id: "Hasil evaluasi sebelumnya", en: "Result of the evaluation before" },
  current: { id: "Hasil evaluasi sekarang", en: "Result of the evaluation now" },
};

const statements = {
  continuous: {
    id: "Kedua evaluasi memakai peraturan yang sama, sehingga nilainya dapat dikurangkan",
    en: "Both evaluations follow one regulation, and so their points can be subtracted",
  },
  broken: {
    id: "Kedua evaluasi memakai peraturan yang berbeda, sehingga nilainya hanya disandingkan",
    en: "The evaluations follow different regulations, and so their points only stand side by side",
  },
};

import {
  bilingualShape,
  citationShape,
  list,
  optional,
  type Plain,
  readAll,
  text,
  whole,
} from "../../../../core/index.ts";
import { type EvaluationReport, evaluationGiven, recommendationShape } from "../../../../evaluation/index.ts";
import { exactOf, resultNumber } from "../../../../number/index.ts";
import { step, worded } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { copiedResult, groundFields, partShape, resultShape } from "../../shared/fields.ts";
import { counted } from "../../shared/listed.ts";
import { agencyName, evaluationYearName } from "../../shared/names.ts";
import { nested } from "../../shared/nested.ts";
import { changeNode, changeRead } from "../change-node.ts";
import { evaluationNode } from "../evaluation-node.ts";
import { explainFollowUp } from "./explain-follow-up.ts";

const reportRead = /* @__PURE__ */ (() =>
  resultShape("evaluation-report", {
    findings: groundFields.findings,
    agencyId: optional(text),
    evaluationYear: whole(1900, 9999),
    evaluation: evaluationGiven,
    previous: optional(evaluationGiven),
    regulation: citationShape,
    statement: bilingualShape,
    rows: list(
      partShape({
        key: text,
        label: bilingualShape,
        current: resultNumber,
        previous: optional(resultNumber),
        change: optional(changeRead),
        notes: list(text),
        recommendations: list(recommendationShape),
      }),
    ),
    total: partShape({ label: bilingualShape }),
    recommendations: list(recommendationShape),
    followUp: optional(partShape({})),
  }))();

/**
 * Explains the result sheet of an evaluation: the total down to every answer, the change of each component where last year
 * stands beside it, and what became of last year's recommendations.
 *
 * @term penjelasan laporan hasil evaluasi (LHE)
 * @param result - What {@link reportEvaluation} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainEvaluationReport, reportEvaluation, scoreComponents } from "sakip";
 *
 * const evaluation = scoreComponents({
 *   evaluationYear: 2024,
 *   components: { planning: "25.80", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
 * });
 * explainEvaluationReport(reportEvaluation({ evaluation })).value // => "80.75"
 * ```
 */
export function explainEvaluationReport(result: EvaluationReport | Plain<EvaluationReport>): Explanation {
  const copy = copiedResult(reportRead, result);
  const [read] = readAll([reportRead, copy, "result"]);
  const { agencyId, evaluationYear, evaluation, previous, rows, statement, regulation, recommendations, findings } =
    read;
  const { followUp } = copy;
  const changes = rows.flatMap(({ key, label, previous: before, current, change }) =>
    change === undefined ? [] : [changeNode({ subject: `row:${key}`, label, before, now: current, change })],
  );
  const about = rows.reduce((sum, row) => sum + row.recommendations.length, recommendations.length);
  return explained({
    subject: "evaluation-report",
    label: read.total.label,
    value: exactOf(evaluation.total),
    unit: "points",
    formula: step(0),
    statement,
    inputs: [
      agencyId === undefined ? undefined : worded("agency", agencyName, agencyId),
      worded("evaluation-year", evaluationYearName, String(evaluationYear)),
      counted(
        "notes",
        names.notes,
        rows.reduce((sum, { notes }) => sum + notes.length, 0),
      ),
      counted("recommendations", names.recommendations, about),
    ],
    basis: regulation,
    findings,
    steps: [
      evaluationNode(evaluation),
      ...(previous === undefined ? [] : [nested(evaluationNode(previous), "previous", names.previous)]),
      ...changes,
      ...(followUp === undefined ? [] : [explainFollowUp(followUp)]),
    ],
  });
}

const names = {
  notes: { id: "banyak catatan", en: "number of notes" },
  recommendations: { id: "banyak rekomendasi", en: "number of recommendations" },
  previous: { id: "Hasil evaluasi sebelumnya", en: "Result of the evaluation before" },
};

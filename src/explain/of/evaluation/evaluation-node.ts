import type { Citation } from "../../../core/index.ts";
import type { Evaluation } from "../../../evaluation/index.ts";
import { exactOf } from "../../../number/index.ts";
import { roundedBy, ruledWord, step, total, worded } from "../../formula/index.ts";
import { type Explanation, explained, printBasis } from "../../tell/index.ts";
import { agencyName, evaluationYearName } from "../shared/names.ts";
import { plainFindings } from "../shared/plain-findings.ts";
import { explainComponent } from "./explain-component.ts";
import { explainEvaluationGrade } from "./explain-evaluation-grade.ts";
import { groupNodes } from "./group-nodes.ts";

/** The explanation of an evaluation that was read. */
export function evaluationNode(evaluation: Evaluation): Explanation {
  const { agencyId, evaluationYear, total: value, rounding, basis, findings } = evaluation;
  const components = groupNodes(evaluation, evaluation.components.map(explainComponent));
  return explained({
    subject: "evaluation",
    label: { id: "Nilai hasil evaluasi AKIP", en: "Result of the SAKIP evaluation" },
    value: exactOf(value),
    unit: "points",
    formula: roundedBy(total(components.map((_, i) => step(i))), [rounding]),
    inputs: [
      agencyId === undefined ? undefined : worded("agency", agencyName, agencyId),
      worded("evaluation-year", evaluationYearName, String(evaluationYear)),
      rounding && ruledWord("rounding-basis", roundingBasis, basis.rounding.title, basisWords(basis.rounding)),
    ],
    rounding,
    basis: basis.regulation,
    findings: plainFindings(findings),
    steps: [...components, explainEvaluationGrade(evaluation)],
  });
}

const roundingBasis = { id: "dasar pembulatan", en: "basis of the rounding" };

const basisWords = (basis: Citation) => ({ id: printBasis(basis, "id"), en: printBasis(basis, "en") });

import type { ConsequenceReport } from "../../../award/index.ts";
import { list, type Plain, readAll } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOfAll } from "../shared/count-of.ts";
import { groundFields, resultShape } from "../shared/fields.ts";
import { appliedNode } from "./applied-node.ts";
import { appliedRead } from "./applied-read.ts";

const reportRead = /* @__PURE__ */ (() =>
  resultShape("consequence-report", { ...groundFields, results: list(appliedRead) }))();

/**
 * Explains what follows from results: each consequence with its clause, the correction of the allowance as their sum, and
 * what is paid.
 *
 * @term penjelasan penghargaan dan sanksi
 * @param result - What {@link applyConsequences} gave, or its plain copy.
 * @returns How many results were judged, with a step for each.
 * @throws A {@link SakipError} `invalid-input` for what is no such report.
 * @see No official source.
 * @example
 * ```ts
 * import { applyConsequences, explainConsequenceReport, sumedangAllowancePolicies } from "sakip";
 *
 * const report = applyConsequences(
 *   [{ id: "p-01", month: "2024-01", values: { "work-result": 85, "days-absent": 0 }, allowance: 1_000_000 }],
 *   sumedangAllowancePolicies,
 * );
 * explainConsequenceReport(report).steps[0]?.steps.map(({ subject, value }) => [subject, value]).slice(-2)
 * // => [["allowance", "-4.5"], ["payment", "955000"]]
 * ```
 */
export function explainConsequenceReport(result: ConsequenceReport | Plain<ConsequenceReport>): Explanation {
  const [{ results, basis, findings }] = readAll([reportRead, result, "result"]);
  const steps = results.map(appliedNode);
  return explained({
    subject: "consequence-report",
    label: { id: "Hasil yang ditetapkan akibatnya", en: "Results with their consequences" },
    value: exactOf(steps.length),
    unit: "results",
    formula: countOfAll(steps),
    basis,
    findings,
    steps,
  });
}

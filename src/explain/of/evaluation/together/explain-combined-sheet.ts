import { type Plain, readAll } from "../../../../core/index.ts";
import type { CombinedSheet } from "../../../../evaluation/index.ts";
import type { Exact } from "../../../../number/index.ts";
import { roundedBy, step } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { counted } from "../../shared/listed.ts";
import { nested } from "../../shared/nested.ts";
import { evaluationNode } from "../evaluation-node.ts";
import { sheetRead } from "./sheet-read.ts";
import { sheetRowNode } from "./sheet-row-node.ts";

/**
 * Explains the combined sheet of an institution and its units: every row with the mean of each cluster, the value of the
 * units and the final one by the rule that was stated.
 *
 * @term penjelasan lembar kerja evaluasi gabungan
 * @param result - What {@link combinedSheet} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { combinedSheet, explainCombinedSheet, scoreComponents } from "sakip";
 *
 * const held = (planning: string) =>
 *   scoreComponents({
 *     evaluationYear: 2024,
 *     components: { planning, measurement: "22", reporting: "11", "internal-evaluation": "17" },
 *   });
 * const sheet = combinedSheet({
 *   institution: held("25"),
 *   units: [{ id: "disdik", cluster: "main", evaluation: held("22") }],
 *   rule: {
 *     institution: 60, units: 40, clusters: { main: 1, supporting: 0, additional: 0 },
 *     source: { title: "Keputusan kami", status: "convention" },
 *   },
 * });
 * explainCombinedSheet(sheet).value // => "73.8"
 * ```
 */
export function explainCombinedSheet(result: CombinedSheet | Plain<CombinedSheet>): Explanation {
  const [read] = readAll([sheetRead, result, "result"]);
  const { rows, units, institution, evaluation, basis } = read;
  const steps = rows.map((row) => sheetRowNode(row, read));
  const last = rows.findIndex(({ row }) => row === "total");
  const total: Exact | undefined = evaluation.value && rows[last]?.final.value;
  const rounding = evaluation.value?.rounding;
  return explained({
    subject: "combined-sheet",
    label: { id: "Nilai gabungan instansi dan unit kerjanya", en: "Combined result of the institution and its units" },
    value: evaluation.value?.total ?? null,
    unit: "points",
    formula: total === undefined ? null : roundedBy(step(last), [rounding]),
    inputs: [counted("units", { id: "banyak unit kerja", en: "number of units" }, units.length)],
    rounding,
    reason: evaluation.reason,
    basis: basis.rule ?? basis.sheet,
    steps: [
      ...steps,
      ...(institution ? [nested(evaluationNode(institution), "institution", names.institution)] : []),
      ...units.map(({ id, evaluation: own }) =>
        nested(evaluationNode(own), `unit:${id}`, { id: `Evaluasi ${id}`, en: `Evaluation of ${id}` }),
      ),
    ],
  });
}

const names = { institution: { id: "Evaluasi instansi", en: "Evaluation of the institution" } };

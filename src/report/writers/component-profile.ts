import type { Evaluation } from "../../evaluation/index.ts";
import { exactOf, percentOf, sign, sumOf } from "../../number/index.ts";
import { figures, naming, own, percent } from "../parts/index.ts";
import { assembleTable, itemRow, numberCell, sumsRow, type Table, textCell, words } from "../table/index.ts";

/** The components of an evaluation with the share of their weights that was reached. */
export function componentProfile({ components, total, grade, evaluationYear, basis }: Evaluation): Table {
  const share = (value: Evaluation["total"], weight: Evaluation["total"]) =>
    sign(exactOf(weight)) === 0 ? undefined : numberCell(percentOf(exactOf(value), exactOf(weight)));
  const whole = sumOf(components.map(({ weight }) => exactOf(weight)));
  return assembleTable({
    caption: words(
      `Evaluasi akuntabilitas kinerja ${evaluationYear}`,
      `Evaluation of accountability ${evaluationYear}`,
    ),
    columns: [
      naming("component", own.component, 36),
      figures("weight", own.weight, {}, 8),
      figures("value", own.score, { decimals: 2 }, 10),
      figures("share", words("Nilai terhadap bobot (%)", "Value of weight (%)"), percent, 12),
    ],
    numbered: false,
    rows: [
      ...components.map(({ label, weight, value }) =>
        itemRow({
          component: textCell(label),
          weight: numberCell(exactOf(weight)),
          value: numberCell(exactOf(value)),
          share: share(value, weight),
        }),
      ),
      sumsRow("total", words(`Nilai (predikat ${grade.code})`, `Score (grade ${grade.code})`), [], {
        weight: numberCell(whole),
        value: numberCell(exactOf(total)),
        share: sign(whole) === 0 ? undefined : numberCell(percentOf(exactOf(total), whole)),
      }),
    ],
    sources: [basis.regulation],
    findings: [],
  });
}

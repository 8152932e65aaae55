import {
  type Bilingual,
  bilingualShape,
  list,
  type Plain,
  type Read,
  readAll,
  text,
  whole,
} from "../../../../core/index.ts";
import type { EvaluationGroupSummary } from "../../../../evaluation/index.ts";
import { exactOf, resultNumber, storedSum } from "../../../../number/index.ts";
import { figure } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { groundFields, partShape, resultShape } from "../../shared/fields.ts";
import { meanOfSum } from "../../shared/mean-of-sum.ts";
import { gradeCountNode, gradeCountRead } from "./grade-count-node.ts";

const groupRead = /* @__PURE__ */ (() => {
  const summed = { sum: storedSum, mean: resultNumber };
  return resultShape("evaluation-group", {
    ...groundFields,
    key: text,
    count: whole(1, Number.MAX_SAFE_INTEGER),
    ...summed,
    components: list(partShape({ key: text, label: bilingualShape, ...summed })),
    grades: list(gradeCountRead),
  });
})();

type GroupRead = Read<typeof groupRead>;

/**
 * Explains the evaluations of a group from their sums: the mean of the totals, that of each component, and how many have each
 * grade.
 *
 * @term penjelasan rekapitulasi hasil evaluasi
 * @param result - One of the summaries of an {@link evaluationAccumulator}, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no summary.
 * @see No official source.
 * @example
 * ```ts
 * import { evaluationAccumulator, explainEvaluationGroup } from "sakip";
 *
 * const region = evaluationAccumulator({ by: () => "kota-batu" });
 * for (const letter of ["A", "BB"]) {
 *   const letters = { existence: letter, quality: letter, use: letter };
 *   const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
 *   region.add({ evaluationYear: 2024, answers });
 * }
 * const [batu] = region.summaries();
 * batu && explainEvaluationGroup(batu).value // => "85"
 * ```
 */
export function explainEvaluationGroup(result: EvaluationGroupSummary | Plain<EvaluationGroupSummary>): Explanation {
  const [read] = readAll([groupRead, result, "result"]);
  const { key, count, components, grades, basis, findings } = read;
  return explained({
    subject: "evaluation-group",
    label: { id: `Rata-rata nilai hasil evaluasi AKIP ${key}`, en: `Mean of the evaluations of ${key}` },
    ...meanOf(read, count, names.totals),
    basis,
    findings,
    steps: [
      ...components.map((component) =>
        explained({
          subject: `component:${component.key}`,
          label: { id: `Rata-rata ${component.label.id}`, en: `Mean of ${component.label.en}` },
          ...meanOf(component, count, names.values),
        }),
      ),
      ...grades.filter((grade) => grade.count > 0).map((grade) => gradeCountNode(grade, count, "worksheets")),
    ],
  });
}

/** A sum over how many it is of. */
function meanOf({ sum: given, mean }: Pick<GroupRead, "sum" | "mean">, count: number, name: Bilingual) {
  const sheets = figure("count", names.count, exactOf(count), "worksheets");
  const { sum, ...told } = meanOfSum(name, given, "points", sheets);
  return { value: mean, unit: "points", ...told, inputs: [sum, sheets] };
}

const names = {
  totals: { id: "jumlah nilai", en: "sum of the totals" },
  values: { id: "jumlah nilai komponen", en: "sum of its values" },
  count: { id: "banyaknya", en: "number" },
};

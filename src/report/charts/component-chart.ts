import { type Given, list, object, optional, type Refuse, readAll, series, text, where } from "../../core/index.ts";
import { type Evaluation, type EvaluationInput, evaluationGiven } from "../../evaluation/index.ts";
import { compare, type Exact, exactOf } from "../../number/index.ts";
import { type MakerFields, makerFields, nameOf } from "../parts/index.ts";
import { printNumber, textIn, words } from "../table/index.ts";
import { type Chart, finishChart } from "./chart.ts";
import { type ChartFields, chartFields } from "./chart-options.ts";
import { componentBody } from "./component-body.ts";
import { inBoth, listWords } from "./list-words.ts";

const evaluationsShape = /* @__PURE__ */ (() => where(series(evaluationGiven), lawOfOneRegulation, ["regulation"]))();

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...chartFields,
    /** How agencies are called, by their keys; a key without a name is printed as it is. */
    names: makerFields.names,
    /** Agencies that were not evaluated, by their ids: they stand last, in words. */
    unevaluated: optional(list(text), []),
  }))();

/**
 * How the chart of components is made.
 *
 * @term pilihan grafik komponen
 */
export interface ComponentChartOptions extends ChartFields, Pick<MakerFields, "names">, Given<typeof optionsShape> {}

/**
 * Draws the components of many evaluations as a heat map: a row for each agency in order of its score, a field for each
 * component with its value, the brighter, the more of its weight was reached; score and grade at the right edge.
 *
 * @term grafik komponen evaluasi
 * @param evaluations - What {@link scoreWorksheet} or {@link scoreComponents} gave for each agency, all under one regulation.
 * @param options - Names by the ids of the agencies, and who was not evaluated.
 * @returns The chart. Equal scores keep the order of the evaluations; who was not evaluated stands last, in words.
 * @throws A {@link SakipError} with every problem at once: `mixed-regulations`, `invalid-input`, `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { scoreComponents } from "sakip";
 * import { componentChart } from "sakip/report";
 *
 * const of = (agencyId: string, planning: number) =>
 *   scoreComponents({
 *     agencyId,
 *     evaluationYear: 2024,
 *     components: { planning, measurement: 24, reporting: 12, "internal-evaluation": 20 },
 *   });
 * const chart = componentChart([of("dlh", 24), of("dinkes", 28)], {
 *   names: { dlh: "Dinas Lingkungan Hidup", dinkes: "Dinas Kesehatan" },
 *   unevaluated: ["Dinas Sosial"],
 * });
 * chart.description.en
 * // => "Components of the evaluation of 2024: 2 with a value. Highest: Dinas Kesehatan (84.00). Lowest: Dinas Lingkungan Hidup (80.00). 1 not evaluated."
 * ```
 */
export function componentChart(evaluations: Iterable<EvaluationInput>, options: ComponentChartOptions = {}): Chart {
  const [read, { locale, source, names, unevaluated, ...terms }] = readAll(
    [evaluationsShape, evaluations, "evaluations"],
    [optionsShape, options, "options"],
  );
  const caption = terms.caption ?? captionOf(read);
  const listed = read
    .map((evaluation) => ({
      evaluation,
      name: nameOf(evaluation.agencyId ?? "–", names),
      value: exactOf(evaluation.total),
    }))
    .sort((a, b) => compare(b.value, a.value));
  return finishChart({
    caption,
    lines: source === undefined ? [] : [source],
    description: listWords({
      caption,
      values: listed,
      print: (value: Exact) => inBoth((language) => printNumber(value, { decimals: 2 }, language)),
      more: unevaluated.length === 0 ? [] : [notEvaluated(unevaluated.length)],
    }),
    locale,
    body: componentBody(
      listed.map(({ evaluation, name }) => ({ evaluation, name: textIn(name, locale) })),
      unevaluated.map((id) => textIn(nameOf(id, names), locale)),
      locale,
    ),
  });
}

function lawOfOneRegulation(evaluations: readonly Evaluation[], refuse: Refuse): void {
  const first = evaluations[0]?.regulation;
  for (const [i, { regulation }] of evaluations.entries())
    if (regulation !== first)
      refuse("mixed-regulations", [i, "regulation"], {
        en: `"${first}", as in the first one: a chart for each regulation`,
        id: `"${first}", seperti pada yang pertama: satu grafik untuk setiap peraturan`,
      });
}

/** The years that the evaluations are of. */
function captionOf(evaluations: readonly Evaluation[]) {
  const years = [...new Set(evaluations.map(({ evaluationYear }) => evaluationYear))].sort((a, b) => a - b).join(", ");
  return years === ""
    ? words("Komponen evaluasi", "Components of the evaluation")
    : words(`Komponen evaluasi ${years}`, `Components of the evaluation of ${years}`);
}

const notEvaluated = (count: number) => words(`${count} belum dievaluasi.`, `${count} not evaluated.`);

import {
  bilingualShape,
  citationShape,
  findingShape,
  type Given,
  list,
  object,
  optional,
  readAll,
  text,
  whole,
} from "../../core/index.ts";
import { resultNumber } from "../../number/index.ts";
import { column, count, figures, makerFields, naming, own } from "../parts/index.ts";
import { assembleTable, itemRow, numberCell, sumsRow, type Table, textCell, words } from "../table/index.ts";

const open = { open: true };
const counted = /* @__PURE__ */ (() => whole(0, Number.MAX_SAFE_INTEGER))();

/** What is printed of the report of an evaluation. */
export const evaluationReportShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The year of the evaluation. */
      evaluationYear: whole(1900, 9999),
      /** The year of the previous one, when its values stand in the table. */
      previousYear: optional(whole(1900, 9999)),
      /** The regulation. */
      regulation: citationShape,
      /** A row for each component. */
      rows: list(
        object(
          {
            /** Its name in both languages. */
            label: bilingualShape,
            /** Its weight. */
            weight: resultNumber,
            /** Its value last year. */
            previous: optional(resultNumber),
            /** Its value this year. */
            current: resultNumber,
            /** The notes on it. */
            notes: optional(list(text), []),
            /** The recommendations about it. */
            recommendations: optional(list(object({ text }, open)), []),
          },
          open,
        ),
      ),
      /** The row of the total. */
      total: object(
        { label: bilingualShape, weight: resultNumber, previous: optional(resultNumber), current: resultNumber },
        open,
      ),
      /** The row of the grade. */
      grade: object(
        {
          label: bilingualShape,
          previous: optional(text),
          current: object({ code: text, label: bilingualShape, meaning: optional(bilingualShape) }, open),
        },
        open,
      ),
      /** Recommendations that are about no single component. */
      recommendations: optional(list(object({ text }, open)), []),
      /** What became of last year's recommendations. */
      followUp: optional(object({ done: counted, inProgress: counted, notDone: counted, untold: counted }, open)),
      /** What a person should look at. */
      findings: list(findingShape),
    },
    open,
  ))();

/**
 * What the table of an evaluation prints: an {@link EvaluationReport}, or what came back of one.
 *
 * @term bahan tabel hasil evaluasi
 */
export interface EvaluationTableInput extends Given<typeof evaluationReportShape> {}

const optionsShape = /* @__PURE__ */ (() => object({ caption: makerFields.caption }))();

/**
 * How the table of an evaluation is made.
 *
 * @term pilihan tabel hasil evaluasi
 */
export interface EvaluationTableOptions extends Given<typeof optionsShape> {}

/**
 * Lays the result sheet of an evaluation out as inspectorates print it: component, weight, value last year, value this
 * year; the total; the grade.
 *
 * @term tabel hasil evaluasi (LHE)
 * @param report - What {@link reportEvaluation} gave, or what came back of it.
 * @param options - The caption.
 * @returns The table, with the findings of the report. Last year's column is there only where its values may stand beside
 * this year's.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see PermenPANRB 88/2021, Lampiran 2, p. 41, read: the columns. The row of the grade is the practice of inspectorates.
 * @example
 * ```ts
 * import { reportEvaluation, scoreComponents } from "sakip";
 * import { evaluationTable, toText } from "sakip/report";
 *
 * const evaluation = scoreComponents({
 *   evaluationYear: 2024,
 *   components: { planning: "25.80", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
 * });
 * toText(evaluationTable(reportEvaluation({ evaluation }))).split("\n").at(-3)
 * // => "Predikat Nilai Akuntabilitas Kinerja                         A"
 * ```
 */
export function evaluationTable(report: EvaluationTableInput, options: EvaluationTableOptions = {}): Table {
  const [read, { caption }] = readAll([evaluationReportShape, report, "report"], [optionsShape, options, "options"]);
  const { evaluationYear, previousYear, regulation, rows, total, grade, findings } = read;
  const year = (of: number) => words(`Nilai ${of}`, `Score ${of}`);
  return assembleTable({
    caption:
      caption ?? words(`Hasil evaluasi tahun ${evaluationYear}`, `Result of the evaluation of ${evaluationYear}`),
    columns: [
      column("no", own.no, count),
      naming("component", own.component, 40),
      figures("weight", own.weight, {}, 8),
      ...(previousYear === undefined ? [] : [figures("previous", year(previousYear), { decimals: 2 })]),
      figures("current", year(evaluationYear), { decimals: 2 }),
    ],
    numbered: false,
    rows: [
      ...rows.map(({ label, weight, previous, current }, i) =>
        itemRow({
          no: textCell(String(i + 1)),
          component: textCell(label),
          weight: numberCell(weight),
          previous: previous && numberCell(previous),
          current: numberCell(current),
        }),
      ),
      sumsRow("total", total.label, [], {
        weight: numberCell(total.weight),
        previous: total.previous && numberCell(total.previous),
        current: numberCell(total.current),
      }),
      sumsRow("total", grade.label, [], {
        weight: textCell(""),
        previous: grade.previous === undefined ? undefined : textCell(grade.previous),
        current: textCell(grade.current.code),
      }),
    ],
    sources: [regulation],
    findings,
  });
}

import { type Bilingual, flag, type Given, object, optional, readAll } from "../../core/index.ts";
import { type EvaluationInput, evaluationGiven, type ItemScore } from "../../evaluation/index.ts";
import { type Decimal, exactOf, exactToDecimal, percentOf, sign, sumOf } from "../../number/index.ts";
import { column, figures, makerFields, naming, own, percent } from "../parts/index.ts";
import {
  assembleTable,
  type CellRead,
  type DraftRow,
  itemRow,
  missingCell,
  numberCell,
  sumsRow,
  type Table,
  textCell,
  words,
} from "../table/index.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** What the table is about, where our own words are not to stand above it. */
    caption: makerFields.caption,
    /** Whether each criterion gets a row; it does unless told. */
    criteria: optional(flag, true),
  }))();

/**
 * How the table of a worksheet is made.
 *
 * @term pilihan tabel LKE
 */
export interface WorksheetTableOptions extends Given<typeof optionsShape> {}

/**
 * Lays the worksheet of an evaluation out: components, sub-components and criteria with weight, answer, value, and the
 * share of the weight that was reached.
 *
 * @term tabel lembar kerja evaluasi (LKE)
 * @param evaluation - What {@link scoreWorksheet} gave, or what came back of it.
 * @param options - The caption, and whether criteria get rows.
 * @returns The table, with the findings of the evaluation.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see The regulation that the evaluation names; the columns are those of printed worksheets.
 * @example
 * ```ts
 * import { scoreComponents } from "sakip";
 * import { worksheetTable } from "sakip/report";
 *
 * const evaluation = scoreComponents({
 *   evaluationYear: 2024,
 *   components: { planning: "25.80", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
 * });
 * worksheetTable(evaluation).rows.map(({ kind }) => kind)
 * // => ["item", "item", "item", "item", "total"]
 * ```
 */
export function worksheetTable(evaluation: EvaluationInput, options: WorksheetTableOptions = {}): Table {
  const [read, { caption, criteria }] = readAll(
    [evaluationGiven, evaluation, "evaluation"],
    [optionsShape, options, "options"],
  );
  const { components, total, grade, evaluationYear, basis, findings } = read;
  const weight = exactToDecimal(sumOf(components.map((each) => exactOf(each.weight))));
  return assembleTable({
    caption:
      caption ??
      words(`Lembar kerja evaluasi tahun ${evaluationYear}`, `Worksheet of the evaluation of ${evaluationYear}`),
    columns: [
      column("code", words("No", "No"), { width: 6 }),
      naming("label", words("Komponen, sub-komponen, kriteria", "Component, sub-component, criterion"), 50),
      figures("weight", own.weight, {}, 8),
      column("answer", words("Jawaban", "Answer"), { align: "center", width: 8 }),
      figures("value", own.score, { decimals: 2 }, 10),
      figures("share", words("Nilai terhadap bobot (%)", "Value of weight (%)"), percent, 10),
    ],
    numbered: false,
    rows: [
      ...components.flatMap((component): readonly DraftRow[] => [
        scoredRow(component, component),
        ...component.parts.flatMap((part) => [
          scoredRow(part, part, part.letter),
          ...(criteria ? part.items.map((item) => criterionRow(item)) : []),
          ...(criteria ? (part.leftOut ?? []).map(leftOutRow) : []),
        ]),
      ]),
      sumsRow("total", words(`Nilai akhir (predikat ${grade.code})`, `Total (grade ${grade.code})`), [], {
        weight: numberCell(exactOf(weight)),
        value: numberCell(exactOf(total)),
        share: shareCell(total, weight),
      }),
    ],
    sources: [basis.regulation],
    findings,
  });
}

interface Scored {
  readonly code: string;
  readonly label: Bilingual;
}

interface Valued {
  readonly weight: Decimal;
  readonly value: Decimal;
}

function scoredRow({ code, label }: Scored, { weight, value }: Valued, answer?: string): DraftRow {
  return itemRow({
    code: textCell(code),
    label: textCell(label),
    weight: numberCell(exactOf(weight)),
    answer: answer === undefined ? undefined : textCell(answer),
    value: numberCell(exactOf(value)),
    share: shareCell(value, weight),
  });
}

function criterionRow({ code, label, answer, value, weight }: ItemScore): DraftRow {
  return itemRow({
    code: textCell(code),
    label: textCell(label),
    weight: weight && numberCell(exactOf(weight)),
    answer: textCell(answer),
    value: numberCell(exactOf(value)),
  });
}

function leftOutRow({ code, label }: Scored): DraftRow {
  return itemRow({ code: textCell(code), label: textCell(label), value: missingCell(notApplicable) });
}

function shareCell(value: Decimal, weight: Decimal): CellRead | undefined {
  const whole = exactOf(weight);
  return sign(whole) === 0 ? undefined : numberCell(percentOf(exactOf(value), whole));
}

const notApplicable = /* @__PURE__ */ words(
  "Kriteria ini tidak berlaku bagi yang dinilai.",
  "This criterion does not apply here.",
);

import {
  nullable,
  optional,
  type Plain,
  type Problem,
  problemAt,
  type Read,
  readAll,
  refuseIfAny,
  text,
} from "../../../core/index.ts";
import type { WorksheetGrade } from "../../../evaluation/index.ts";
import {
  compare,
  exactToDecimal,
  fractionText,
  resultNumber,
  roundExact,
  roundingShape,
} from "../../../number/index.ts";
import { evaluationYear } from "../../../regulation/index.ts";
import { isWithin } from "../../../scale/index.ts";
import { figure, lookedUp, roundedBy, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { agencyName, evaluationYearName } from "../shared/names.ts";

const gradeRead = /* @__PURE__ */ (() =>
  resultShape("worksheet-grade", {
    basis: groundFields.basis,
    agencyId: optional(text),
    evaluationYear,
    total: resultNumber,
    exactTotal: resultNumber,
    grade: text,
    bounds: partShape({
      from: optional(resultNumber),
      above: optional(resultNumber),
      upTo: optional(resultNumber),
      below: optional(resultNumber),
    }),
    rounding: nullable(roundingShape),
  }))();

type GradeRead = Read<typeof gradeRead>;

/**
 * Explains the total and the grade of a worksheet: how the total was rounded, and between which bounds it lies. What it is
 * the total of, {@link explainEvaluation} tells of the full result.
 *
 * @term penjelasan nilai dan predikat lembar kerja
 * @param result - One of what {@link gradeWorksheets} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result, or has another total than its rounding gives, or a
 * grade that begins above its total.
 * @see The regulation of the worksheet.
 * @example
 * ```ts
 * import { explainWorksheetGrade, gradeWorksheets } from "sakip";
 *
 * const letters = { existence: "A", quality: "BB", use: "B" } as const;
 * const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
 * const [first] = gradeWorksheets([{ agencyId: "dinkes", evaluationYear: 2024, answers }]);
 * const explanation = first && explainWorksheetGrade(first);
 * explanation?.value // => "77"
 * explanation?.steps.map(({ subject, value }) => [subject, value]) // => [["grade", "BB"]]
 * ```
 */
export function explainWorksheetGrade(result: WorksheetGrade | Plain<WorksheetGrade>): Explanation {
  const [read] = readAll([gradeRead, result, "result"]);
  const { agencyId, evaluationYear: year, total, rounding, basis } = read;
  refuseIfAny(faultsOf(read));
  const exact = figure("exact-total", names.exact, read.exactTotal, "points");
  return explained({
    subject: "worksheet-grade",
    label: { id: "Nilai lembar kerja evaluasi AKIP", en: "Total of the worksheet of the SAKIP evaluation" },
    value: total,
    unit: "points",
    formula: roundedBy(exact, [rounding]),
    inputs: [
      exact,
      agencyId === undefined ? undefined : worded("agency", agencyName, agencyId),
      worded("evaluation-year", evaluationYearName, String(year)),
    ],
    rounding,
    basis,
    steps: [gradeNode(read)],
  });
}

/** The grade by its bounds; a total above them has it because a condition of a better one does not hold. */
function gradeNode({ total, grade, bounds }: GradeRead): Explanation {
  const own = figure("total", names.total, total, "points");
  const isByTotal = isWithin(total, bounds);
  const row = Object.fromEntries(
    Object.entries(bounds).flatMap(([key, bound]) => (bound === undefined ? [] : [[key, fractionText(bound)]])),
  );
  return explained({
    subject: "grade",
    label: { id: "Predikat", en: "Grade" },
    value: { word: grade, words: { id: grade, en: grade } },
    formula: isByTotal ? lookedUp(own, { ...row, gives: grade }) : null,
    ...(!isByTotal && { statement: heldBack }),
    inputs: [own],
  });
}

/** Where the total is not what its rounding gives, or lies below the bounds of the grade. */
function faultsOf({ total, exactTotal, grade, rounding, bounds }: GradeRead): Problem[] {
  const due = rounding === null ? exactTotal : roundExact(exactTotal, rounding);
  const { from, above } = bounds;
  const [own, rounded] = [exactToDecimal(total).toFixed(), exactToDecimal(due).toFixed()];
  const ofTotal = { en: `the total after its rounding: ${rounded}`, id: `nilai setelah pembulatannya: ${rounded}` };
  const ofGrade = { en: `a grade that begins no higher than ${own}`, id: `predikat yang tidak bermula di atas ${own}` };
  return [
    ...(compare(total, due) === 0 ? [] : [problemAt("invalid-input", ["result", "total"], own, ofTotal)]),
    ...(isWithin(total, { from, above }) ? [] : [problemAt("invalid-input", ["result", "grade"], grade, ofGrade)]),
  ];
}

const names = {
  exact: { id: "nilai sebelum pembulatan", en: "total before rounding" },
  total: { id: "nilai lembar kerja", en: "total of the worksheet" },
};

const heldBack = {
  id: "Nilainya melampaui batas predikat ini, tetapi syarat predikat yang lebih baik belum terpenuhi",
  en: "The total lies beyond the bounds of this grade; the conditions of a better one are not met",
};

import type { Finding } from "../../core/index.ts";
import {
  absolute,
  compare,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  formatNumber,
  multiply,
  sign,
  subtract,
} from "../../number/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import { gradeOf } from "../../scale/index.ts";
import { type Evaluation, finding } from "../result/index.ts";
import type { EvaluationHeader } from "./component-sheet-shape.ts";

type Graded = Omit<Evaluation, "findings">;
type Fact = Omit<Finding, "subject">;

/** What is worth telling about an evaluation as a whole. */
export function findingsOf(
  evaluation: Graded,
  regulation: Regulation,
  published: EvaluationHeader["published"],
): Finding[] {
  return [
    ...yearFacts(evaluation, regulation),
    ...coverageFacts(regulation),
    ...weightFacts(evaluation, regulation),
    ...roundingFacts(evaluation, regulation),
    ...(published?.total === undefined ? [] : totalFacts(evaluation, published.total)),
    ...(published?.grade === undefined ? [] : gradeFacts(evaluation, published.grade)),
  ].map((fact) => finding(evaluation, fact));
}

function yearFacts({ evaluationYear: year }: Graded, { since, until, source }: Regulation): Fact[] {
  if (year >= since && (until === undefined || year <= until)) return [];
  return [
    {
      code: "regulation-not-in-force",
      severity: "warning",
      path: ["evaluationYear"],
      details: { year, since, ...(until !== undefined && { until }) },
      message: {
        id: `${source.title} tidak berlaku untuk evaluasi tahun ${year}.`,
        en: `${source.title} does not hold for evaluations of ${year}.`,
      },
    },
  ];
}

function coverageFacts({ coverage, source, open }: Regulation): Fact[] {
  if (coverage === "complete") return [];
  return [
    {
      code: "regulation-incomplete",
      severity: "warning",
      path: ["regulation"],
      details: { open },
      message: {
        id: `${source.title} hanya diketahui sebagian: ${open.map(({ id }) => id).join(" ")}`,
        en: `${source.title} is known in part only: ${open.map(({ en }) => en).join(" ")}`,
      },
    },
  ];
}

/** Rounding each item can carry perfect answers above the weight of their sub-component. */
function weightFacts({ components }: Graded, { rounding }: Regulation): Fact[] {
  if (rounding.item === undefined && rounding.part === undefined && rounding.component === undefined) return [];
  return components
    .flatMap((component) => [component, ...component.parts])
    .filter(({ value, weight }) => compare(exactOf(value), exactOf(weight)) > 0)
    .map(({ code, value, weight }) => ({
      code: "exceeds-weight",
      severity: "warning",
      path: ["answers"],
      details: { code, value, weight },
      message: {
        id: `Pembulatan menaikkan nilai ${code} melebihi bobotnya.`,
        en: `Rounding carries the value of ${code} above its weight.`,
      },
    }));
}

function roundingFacts({ exactTotal, total, grade }: Graded, { scale }: Regulation): Fact[] {
  const exactGrade = gradeOf(exactTotal, scale);
  if (exactGrade.code === grade.code) return [];
  return [
    {
      code: "grade-depends-on-rounding",
      severity: "warning",
      path: ["components"],
      details: { total, exactTotal, grade: grade.code, exactGrade: exactGrade.code },
      message: {
        id: `Predikat ${grade.code} ditentukan oleh pembulatan: nilai sebelum dibulatkan berpredikat ${exactGrade.code}.`,
        en: `Rounding decides the grade ${grade.code}: before rounding the total would be ${exactGrade.code}.`,
      },
    },
  ];
}

function totalFacts(evaluation: Graded, total: Exact): Fact[] {
  const difference = subtract(total, exactOf(evaluation.total));
  if (sign(difference) === 0) return [];
  const explainedByRounding = fitsRounding(evaluation, difference);
  const [published, computed, off] = [exactToDecimal(total), evaluation.total, exactToDecimal(difference)];
  return [
    {
      code: "published-total-mismatch",
      severity: explainedByRounding ? "info" : "warning",
      path: ["published", "total"],
      details: { published, computed, difference: off, explainedByRounding },
      message: {
        id: `Total terbit berselisih ${formatNumber(off)} dari jumlah komponennya${explainedByRounding ? "; pembulatan komponen dapat menjelaskannya" : ""}.`,
        en: `The published total differs by ${formatNumber(off, { locale: "en" })} from the sum of its components${explainedByRounding ? "; rounded components can explain it" : ""}.`,
      },
    },
  ];
}

// Each printed component may be half a unit of the last decimal off, and so may the printed total.
function fitsRounding({ rounding, components }: Graded, difference: Exact): boolean {
  if (rounding === undefined) return false;
  const halfUnit = divide(exactOf(`1e${-rounding.decimals}`), exactOf(2));
  return compare(absolute(difference), multiply(halfUnit, exactOf(components.length + 1))) <= 0;
}

function gradeFacts({ grade }: Graded, published: string): Fact[] {
  if (published === grade.code) return [];
  return [
    {
      code: "published-grade-mismatch",
      severity: "warning",
      path: ["published", "grade"],
      details: { published, computed: grade.code },
      message: {
        id: `Predikat terbit ${published}, sedangkan nilainya berpredikat ${grade.code}.`,
        en: `The published grade is ${published}, but the total is graded ${grade.code}.`,
      },
    },
  ];
}

import type { Bilingual, Finding, Path, Severity } from "../../core/index.ts";
import {
  absolute,
  compare,
  divide,
  exactToDecimal,
  formatNumber,
  multiply,
  requireExact,
  sign,
  subtract,
} from "../../number/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import { gradeOf } from "../../scale/index.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Published } from "./evaluation-header.ts";

type Graded = Omit<Evaluation, "findings">;

/** What is worth telling about an evaluation as a whole. */
export function findingsOf(evaluation: Graded, regulation: Regulation, published: Published): Finding[] {
  return [
    ...yearFindings(evaluation, regulation),
    ...coverageFindings(evaluation, regulation),
    ...weightFindings(evaluation, regulation),
    ...roundingFindings(evaluation, regulation),
    ...totalFindings(evaluation, published),
    ...gradeFindings(evaluation, published),
  ];
}

function yearFindings(evaluation: Graded, { since, until, source }: Regulation): Finding[] {
  const { evaluationYear: year } = evaluation;
  if (year >= since && (until === undefined || year <= until)) return [];
  const years = { since, ...(until !== undefined && { until }) };
  return [
    finding(
      evaluation,
      "regulation-not-in-force",
      "warning",
      ["evaluationYear"],
      { year, ...years },
      {
        id: `${source.title} tidak berlaku untuk evaluasi tahun ${year}.`,
        en: `${source.title} does not hold for evaluations of ${year}.`,
      },
    ),
  ];
}

function coverageFindings(evaluation: Graded, { coverage, source, open }: Regulation): Finding[] {
  if (coverage === "complete") return [];
  return [
    finding(
      evaluation,
      "regulation-incomplete",
      "warning",
      ["regulation"],
      { open },
      {
        id: `${source.title} hanya diketahui sebagian: ${open.map(({ id }) => id).join(" ")}`,
        en: `${source.title} is known in part only: ${open.map(({ en }) => en).join(" ")}`,
      },
    ),
  ];
}

/** Rounding each item can carry perfect answers above the weight of their sub-component. */
function weightFindings(evaluation: Graded, { rounding }: Regulation): Finding[] {
  if (rounding.item === undefined && rounding.part === undefined && rounding.component === undefined) return [];
  const scores = evaluation.components.flatMap((component) => [component, ...component.parts]);
  return scores
    .filter(({ value, weight }) => compare(requireExact(value), requireExact(weight)) > 0)
    .map(({ code, value, weight }) =>
      finding(
        evaluation,
        "exceeds-weight",
        "warning",
        ["answers"],
        { code, value, weight },
        {
          id: `Pembulatan menaikkan nilai ${code} melebihi bobotnya.`,
          en: `Rounding carries the value of ${code} above its weight.`,
        },
      ),
    );
}

function roundingFindings(evaluation: Graded, { scale }: Regulation): Finding[] {
  const { exactTotal, total, grade } = evaluation;
  const exactGrade = gradeOf(exactTotal, scale);
  if (exactGrade.code === grade.code) return [];
  const details = { total, exactTotal, grade: grade.code, exactGrade: exactGrade.code };
  return [
    finding(evaluation, "grade-depends-on-rounding", "warning", ["components"], details, {
      id: `Predikat ${grade.code} ditentukan oleh pembulatan: nilai sebelum dibulatkan berpredikat ${exactGrade.code}.`,
      en: `Rounding decides the grade ${grade.code}: before rounding the total would be ${exactGrade.code}.`,
    }),
  ];
}

function totalFindings(evaluation: Graded, { total: published }: Published): Finding[] {
  if (published === undefined) return [];
  const difference = subtract(requireExact(published), requireExact(evaluation.total));
  if (sign(difference) === 0) return [];
  const explained = fitsRounding(evaluation, difference);
  const details = {
    published: exactToDecimal(requireExact(published)),
    computed: evaluation.total,
    difference: exactToDecimal(difference),
    explainedByRounding: explained,
  };
  const by = (locale: "id" | "en") => formatNumber(details.difference, { locale });
  return [
    finding(evaluation, "published-total-mismatch", explained ? "info" : "warning", ["published", "total"], details, {
      id: `Total terbit berselisih ${by("id")} dari jumlah komponennya${explained ? "; pembulatan komponen dapat menjelaskannya" : ""}.`,
      en: `The published total differs by ${by("en")} from the sum of its components${explained ? "; rounded components can explain it" : ""}.`,
    }),
  ];
}

// Each printed component may be half a unit of the last decimal off, and so may the printed total.
function fitsRounding({ rounding, components }: Graded, difference: ReturnType<typeof subtract>): boolean {
  if (rounding === undefined) return false;
  const halfUnit = divide(requireExact(`1e${-rounding.decimals}`), requireExact(2));
  return compare(absolute(difference), multiply(halfUnit, requireExact(components.length + 1))) <= 0;
}

function gradeFindings(evaluation: Graded, { grade: published }: Published): Finding[] {
  const { grade } = evaluation;
  if (published === undefined || published === grade.code) return [];
  return [
    finding(
      evaluation,
      "published-grade-mismatch",
      "warning",
      ["published", "grade"],
      { published, computed: grade.code },
      {
        id: `Predikat terbit ${published}, sedangkan nilainya berpredikat ${grade.code}.`,
        en: `The published grade is ${published}, but the total is graded ${grade.code}.`,
      },
    ),
  ];
}

/** A finding about an evaluation: its subject is the agency, or the evaluation itself where no agency is named. */
export function finding(
  { agencyId = "evaluation" }: Pick<Evaluation, "agencyId">,
  code: string,
  severity: Severity,
  path: Path,
  details: Finding["details"],
  message: Bilingual,
): Finding {
  return { code, severity, subject: agencyId, path, details, message };
}

import type { Finding } from "../../core/index.ts";
import { atMost, compare, type Decimal, exactOf } from "../../number/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import { bandIndex } from "../../scale/index.ts";
import { type Evaluation, finding } from "../result/index.ts";
import { conditionFacts } from "./condition-findings.ts";

type Graded = Omit<Evaluation, "findings">;
type Fact = Omit<Finding, "subject">;

/** What is worth telling about an evaluation as a whole. */
export function findingsOf(evaluation: Graded, regulation: Regulation): Finding[] {
  return [
    ...yearFacts(evaluation, regulation),
    ...coverageFacts(regulation),
    ...weightFacts(evaluation, regulation),
    ...roundingFacts(evaluation, regulation),
    ...conditionFacts(evaluation, regulation),
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

function roundingFacts({ exactTotal, total }: Graded, { scale }: Regulation): Fact[] {
  // Roundings before the total may carry it beyond the scale, where nothing better begins.
  const top = scale.bands[scale.bands.length - 1]?.upTo ?? total;
  const bandOf = (value: Decimal) => scale.bands[bandIndex(atMost(exactOf(value), exactOf(top)), scale)]?.code;
  const [grade, exactGrade] = [bandOf(total), bandOf(exactTotal)];
  if (exactGrade === grade) return [];
  return [
    {
      code: "grade-depends-on-rounding",
      severity: "warning",
      path: ["components"],
      details: { total, exactTotal, grade, exactGrade },
      message: {
        id: `Predikat ${grade} ditentukan oleh pembulatan: nilai sebelum dibulatkan berpredikat ${exactGrade}.`,
        en: `Rounding decides the grade ${grade}: before rounding the total would be ${exactGrade}.`,
      },
    },
  ];
}

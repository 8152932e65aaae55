import { bilingualsFact, findingKind, optionalFact, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { atMost, compare, type Decimal, exactOf, figureFact } from "../../number/index.ts";
import { yearFact } from "../../period/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import { bandIndex } from "../../scale/index.ts";
import { type Evaluation, placeIn } from "../result/index.ts";
import { conditionFindings } from "./condition-findings.ts";

type Graded = Omit<Evaluation, "findings">;

/** What is worth telling about an evaluation as a whole. */
export function findingsOf(evaluation: Graded, regulation: Regulation): Finding[] {
  return [yearFindings, coverageFindings, weightFindings, roundingFindings, conditionFindings].flatMap((find) =>
    find(evaluation, regulation),
  );
}

const regulationNotInForce = /* @__PURE__ */ (() =>
  findingKind("regulation-not-in-force", "warning", {
    facts: { year: yearFact, since: yearFact, until: optionalFact(yearFact), regulation: textFact },
    id: (is) => `${is.regulation} tidak berlaku untuk evaluasi tahun ${is.year}.`,
    en: (is) => `${is.regulation} does not hold for evaluations of ${is.year}.`,
  }))();

function yearFindings(evaluation: Graded, { since, until, source }: Regulation): Finding[] {
  const { evaluationYear: year } = evaluation;
  if (year >= since && (until === undefined || year <= until)) return [];
  const facts = { year, since, until, regulation: source.title };
  return [tell(regulationNotInForce, placeIn(evaluation, ["evaluationYear"]), facts)];
}

const regulationIncomplete = /* @__PURE__ */ findingKind("regulation-incomplete", "warning", {
  facts: { regulation: textFact, open: bilingualsFact },
  id: (is) => `${is.regulation} hanya diketahui sebagian: ${is.open}`,
  en: (is) => `${is.regulation} is known in part only: ${is.open}`,
});

function coverageFindings(evaluation: Graded, { completeness, source, open }: Regulation): Finding[] {
  if (completeness === "complete") return [];
  return [tell(regulationIncomplete, placeIn(evaluation, ["regulation"]), { regulation: source.title, open })];
}

const exceedsWeight = /* @__PURE__ */ findingKind("exceeds-weight", "warning", {
  facts: { code: textFact, value: figureFact, weight: figureFact },
  id: (is) => `Pembulatan menaikkan nilai ${is.code} melebihi bobotnya.`,
  en: (is) => `Rounding carries the value of ${is.code} above its weight.`,
});

/** Rounding each item can carry perfect answers above the weight of their sub-component. */
function weightFindings(evaluation: Graded, { rounding }: Regulation): Finding[] {
  if (rounding.item === undefined && rounding.part === undefined && rounding.component === undefined) return [];
  return evaluation.components
    .flatMap((component) => [component, ...component.parts])
    .filter(({ value, weight }) => compare(exactOf(value), exactOf(weight)) > 0)
    .map(({ code, value, weight }) => tell(exceedsWeight, placeIn(evaluation, ["answers"]), { code, value, weight }));
}

const gradeDependsOnRounding = /* @__PURE__ */ findingKind("grade-depends-on-rounding", "warning", {
  facts: { total: figureFact, exactTotal: figureFact, grade: textFact, exactGrade: textFact },
  id: (is) => `Predikat ${is.grade} ditentukan oleh pembulatan: nilai sebelum dibulatkan berpredikat ${is.exactGrade}.`,
  en: (is) => `Rounding decides the grade ${is.grade}: before rounding the total would be ${is.exactGrade}.`,
});

function roundingFindings(evaluation: Graded, { scale }: Regulation): Finding[] {
  const { exactTotal, total } = evaluation;
  // Roundings before the total may carry it beyond the scale, where nothing better begins.
  const top = scale.bands[scale.bands.length - 1]?.upTo ?? total;
  const bandOf = (value: Decimal) => scale.bands[bandIndex(atMost(exactOf(value), exactOf(top)), scale)]?.code ?? "";
  const [grade, exactGrade] = [bandOf(total), bandOf(exactTotal)];
  if (exactGrade === grade) return [];
  const facts = { total, exactTotal, grade, exactGrade };
  return [tell(gradeDependsOnRounding, placeIn(evaluation, ["components"]), facts)];
}

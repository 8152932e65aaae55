import { deepFreeze, problemAt, SakipError } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { add, compare, type Exact, exactOf, exactToDecimal, roundExact, sumOf, ZERO } from "../../number/index.ts";
import type { ProvedRegulation, Regulation, RegulationComponent } from "../../regulation/index.ts";
import type { ComponentScore, PartScore, ScoredEvaluation } from "../result/index.ts";
import type { EvaluationHeader } from "../sheet/index.ts";
import { findingsOf } from "./findings-of.ts";
import { roundingSlack } from "./printed.ts";
import { publishedFindings } from "./published-findings.ts";
import { standingOf } from "./standing.ts";

/** The exact value of a component, before the regulation rounds it. */
export interface WorkedComponent {
  readonly rule: RegulationComponent;
  readonly value: Exact;
  readonly parts: readonly PartScore[];
  /** The value as it was given, in the own range of the component. */
  readonly mark?: Exact;
  /** What printing may have moved the value, where it was read off printed figures. */
  readonly slack?: Exact;
}

/** Sums up, rounds where the regulation says so, grades, and looks for findings. */
export function buildEvaluation(
  proved: ProvedRegulation,
  header: EvaluationHeader,
  worked: readonly WorkedComponent[],
  findings: readonly Finding[] = [],
): ScoredEvaluation {
  const { regulation } = proved;
  const { rounding, scale, source } = regulation;
  const rounded = (value: Exact, stage: "component" | "total") => {
    const { [stage]: own } = rounding;
    return own === undefined ? value : roundExact(value, own);
  };
  const values = worked.map(({ value }) => rounded(value, "component"));
  const exact = sumOf(values);
  const graded = rounded(exact, "total");
  const total = exactToDecimal(graded);
  refuseIfTooMuch(regulation, graded);
  const components = worked.map((each, i) => componentScore(each, values[i] ?? each.value, regulation));
  const { grade, ...standing } = standingOf(proved, { total, components }, header.facts);
  // Key by key: a literal with a spread before other keys takes as long as all the arithmetic.
  const evaluation = { kind: "evaluation" } as Draft;
  if (header.agencyId !== undefined) evaluation.agencyId = header.agencyId;
  evaluation.evaluationYear = header.evaluationYear;
  evaluation.regulation = regulation.id;
  if (header.sheet !== undefined) evaluation.sheet = header.sheet;
  evaluation.total = total;
  evaluation.exactTotal = exactToDecimal(exact);
  if (rounding.total !== undefined) evaluation.rounding = rounding.total;
  evaluation.grade = grade;
  evaluation.gradedOn = rounding.total === undefined ? "exact" : "rounded";
  evaluation.components = components;
  Object.assign(evaluation, standing);
  evaluation.basis = { regulation: source, scale: scale.source, rounding: rounding.source };
  const { published } = header;
  const slack = () => components.map((each, i) => add(worked[i]?.slack ?? ZERO, roundingSlack(each, rounding)));
  const facts = published === undefined ? [] : publishedFindings({ evaluation, published, slack: slack() }, regulation);
  evaluation.findings = [...findingsOf(evaluation, regulation), ...facts, ...findings];
  return deepFreeze<ScoredEvaluation>(evaluation);
}

type Draft = { -readonly [K in keyof ScoredEvaluation]: ScoredEvaluation[K] };

function componentScore(
  { rule, parts, mark }: WorkedComponent,
  value: Exact,
  { rounding }: Regulation,
): ComponentScore {
  const { key, code, label, weight, full, source } = rule;
  const decimal = exactToDecimal(value);
  // The way of nearly all, without spreads.
  if (rounding.component === undefined && mark === undefined)
    return { key, code, label, weight, value: decimal, parts, basis: source };
  return {
    key,
    code,
    label,
    weight,
    value: decimal,
    ...(rounding.component !== undefined && { rounding: rounding.component }),
    ...(mark !== undefined && full !== undefined && { mark: exactToDecimal(mark), full }),
    parts,
    basis: source,
  };
}

/** Rounding before the total can carry a perfect sheet above the sum of all weights: such a rule grades nothing. */
function refuseIfTooMuch({ scale, id }: Regulation, total: Exact): void {
  const top = scale.bands[scale.bands.length - 1]?.upTo;
  if (top !== undefined && compare(total, exactOf(top)) > 0)
    throw new SakipError([
      problemAt("out-of-scale", ["components"], exactToDecimal(total), {
        en: `at most ${top}: the roundings of "${id}" before the total add up to more than all weights`,
        id: `paling banyak ${top}: pembulatan "${id}" sebelum total melebihi jumlah semua bobot`,
      }),
    ]);
}

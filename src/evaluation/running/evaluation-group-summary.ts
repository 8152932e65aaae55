import { nearDuplicateFindings } from "../../agency/index.ts";
import { type Bilingual, type Citation, deepFreeze } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type Decimal, divide, exactOf, exactToDecimal, fractionText, tallied } from "../../number/index.ts";
import type { ProvedRegulation } from "../../regulation/index.ts";
import { regulationNamed } from "../score/index.ts";
import { type GradeCount, gradeCounts } from "../together/index.ts";
import type { EvaluationGroup } from "./evaluation-group.ts";

/**
 * The evaluations of a group under one regulation taken together, without any single one of them.
 *
 * @term rekapitulasi hasil evaluasi
 */
export interface EvaluationGroupSummary {
  /** Says what this is. */
  readonly kind: "evaluation-group";
  /** The key of the group. */
  readonly key: string;
  /** The id of the regulation that all of them follow. */
  readonly regulation: string;
  /** How many evaluations. */
  readonly count: number;
  /** What the graded totals add up to, in points, as exact text: a decimal, or a fraction where its digits never end. */
  readonly sum: string;
  /** The mean of the graded totals, exact and not rounded. It has no grade: no rule for one was found. */
  readonly mean: Decimal;
  /** The mean of each component, in the order of the regulation. */
  readonly components: readonly MeanOfComponent[];
  /** The grades, from the best. */
  readonly grades: readonly GradeCount[];
  /** The source of the regulation. */
  readonly basis: Citation;
  /** What a person should look at before the means are used. */
  readonly findings: readonly Finding[];
}

/**
 * The mean of a component over the evaluations of a group.
 *
 * @term rata-rata komponen
 */
export interface MeanOfComponent {
  /** The key: `"planning"`. */
  readonly key: string;
  /** The code as printed: `"1"`. */
  readonly code: string;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The weight: the most it can be worth, in points. */
  readonly weight: Decimal;
  /** What its values add up to, in points, as exact text: a decimal, or a fraction where its digits never end. */
  readonly sum: string;
  /** The mean of its values in points, exact. */
  readonly mean: Decimal;
}

/** The summaries of groups, each with the other keys that may stand for the same. */
export function summariesOfEvaluations(
  groups: readonly EvaluationGroup[],
  given: ProvedRegulation | undefined,
): readonly EvaluationGroupSummary[] {
  const near = nearDuplicateFindings([...new Set(groups.map(({ key }) => key))]);
  return Object.freeze(
    groups.map((group) =>
      summaryOf(group, regulationNamed(group.regulation, given, ["options", "regulation"]), near.get(group.key)),
    ),
  );
}

function summaryOf(
  { key, regulation: id, count, sum, components, grades }: EvaluationGroup,
  { regulation }: ProvedRegulation,
  near: Finding | undefined,
): EvaluationGroupSummary {
  const sumAndMean = (of: typeof sum) => {
    const all = tallied(of);
    return { sum: fractionText(all), mean: exactToDecimal(divide(all, exactOf(count))) };
  };
  return deepFreeze({
    kind: "evaluation-group",
    key,
    regulation: id,
    count,
    ...sumAndMean(sum),
    components: regulation.components.flatMap(({ key: own, code, label, weight }) => {
      const values = components.get(own);
      return values === undefined ? [] : [{ key: own, code, label, weight, ...sumAndMean(values) }];
    }),
    grades: gradeCounts(regulation, grades, count),
    basis: regulation.source,
    findings: near === undefined ? [] : [near],
  });
}

import { computed, deepFreeze, keepAll, lacks, list, problemAt, SakipError, series } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { exactOf, exactToDecimal, percentOf } from "../../number/index.ts";
import {
  type OrganisationPredicate,
  organisationPredicate,
  type PredicatePattern,
  predicatePatternShape,
  type SkpPredicateCode,
  semenpanrb3of2023PredicatePatterns,
  skpPredicateCode,
  skpPredicateCodes,
  skpPredicateLabels,
} from "../../regulation/index.ts";
import type { PredicateCount } from "./predicate-count.ts";
import { limitFindings, majorityFindings } from "./predicate-findings.ts";

/**
 * The predicates of the staff of an organisation beside the pattern that its own predicate asks for.
 *
 * @term distribusi predikat kinerja
 */
export interface PredicateDistribution {
  /** Says what this is. */
  readonly kind: "predicate-distribution";
  /** How many have a predicate. */
  readonly staff: number;
  /** Each predicate, from the best to the worst. */
  readonly counts: readonly PredicateCount[];
  /** The pattern, with its source and status. */
  readonly pattern: PredicatePattern;
  /** `predicate-majority` where another predicate is the most frequent, `predicate-limit` for each limit not kept. */
  readonly findings: readonly Finding[];
}

const LACKS = /* @__PURE__ */ lacks({ "no-staff": [] });

const predicatesShape = /* @__PURE__ */ series(skpPredicateCode);
const patternsShape = /* @__PURE__ */ list(predicatePatternShape);

/**
 * Counts the predicates of the staff and compares them with the pattern for the predicate of their organisation.
 *
 * The pattern is a guide for those who decide, and its source is reported, not read: findings are warnings, and no
 * predicate is changed.
 *
 * @term distribusi predikat kinerja
 * @param predicates - The predicates of the staff, in any order.
 * @param organisation - The predicate of the organisation.
 * @param patterns - The patterns; {@link semenpanrb3of2023PredicatePatterns} unless told.
 * @returns Counts and exact percentages, the pattern, and what departs from it.
 * @throws A {@link SakipError} `invalid-input` for words that are no predicate, or an organisation without a pattern.
 * @see The `basis` of the pattern.
 * @example
 * ```ts
 * import { predicateDistribution } from "sakip";
 *
 * const staff = ["very-good", "very-good", "good", "good", "good"] as const;
 * const { counts, findings } = predicateDistribution(staff, "good");
 * counts[1]?.percent // => { status: "computed", value: "60" }
 * findings.map(({ message }) => message.en)
 * // => ["At least 1 of the staff should be Needs improvement or Poor/misconduct, but 0 are."]
 * ```
 */
export function predicateDistribution(
  predicates: Iterable<SkpPredicateCode>,
  organisation: OrganisationPredicate,
  patterns: readonly PredicatePattern[] = semenpanrb3of2023PredicatePatterns,
): PredicateDistribution {
  const [{ read: given }, { read: own }, { own: known }] = keepAll(
    [predicatesShape, predicates, "predicates"],
    [organisationPredicate, organisation, "organisation"],
    [patternsShape, patterns, "patterns"],
  );
  const pattern = known.find((each) => each.organisation === own);
  if (pattern === undefined) throw new SakipError([problemAt("invalid-input", ["organisation"], own, withPattern)]);
  const staff = given.length;
  const countOf = (codes: readonly SkpPredicateCode[]): number => given.filter((each) => codes.includes(each)).length;
  const counts = skpPredicateCodes.map((predicate) => {
    const count = countOf([predicate]);
    const percent =
      staff === 0 ? LACKS["no-staff"] : computed(exactToDecimal(percentOf(exactOf(count), exactOf(staff))));
    return { predicate, label: { ...skpPredicateLabels[predicate] }, count, percent };
  });
  const findings =
    staff === 0
      ? []
      : [
          ...majorityFindings(counts, pattern),
          ...pattern.limits.flatMap((limit) => limitFindings(limit, countOf(limit.predicates), staff, own)),
        ];
  return deepFreeze({ kind: "predicate-distribution", staff, counts, pattern, findings });
}

const withPattern = { en: "a predicate that has a pattern", id: "predikat yang memiliki pola" };

import {
  type Bilingual,
  checkIterable,
  checkWord,
  computed,
  deepFreeze,
  type Finding,
  frozenCopy,
  notComputable,
  type Outcome,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../core/index.ts";
import { type Decimal, exactToDecimal } from "../number/index.ts";
import {
  type OrganisationPredicate,
  type PredicatePattern,
  predicatePatterns,
  type SkpPredicateCode,
  skpPredicateLabels,
} from "../regulation/index.ts";
import { limitFindings, majorityFindings, percentOf } from "./predicate-findings.ts";

/**
 * How many of the staff have a predicate.
 *
 * @term jumlah predikat
 */
export interface PredicateCount {
  /** The predicate. */
  readonly predicate: SkpPredicateCode;
  /** Its official name. */
  readonly label: Bilingual;
  /** How many have it. */
  readonly count: number;
  /** Their share in percent; not computable without staff. */
  readonly percent: Outcome<Decimal, "no-staff">;
}

/**
 * The predicates of the staff of an organisation beside the pattern that its own predicate asks for.
 *
 * @term distribusi predikat kinerja
 */
export interface PredicateDistribution {
  /** How many have a predicate. */
  readonly staff: number;
  /** Each predicate, from the best to the worst. */
  readonly counts: readonly PredicateCount[];
  /** The pattern, with its source and status. */
  readonly pattern: PredicatePattern;
  /** `predicate-majority` where another predicate is the most frequent, `predicate-limit` for each limit not kept. */
  readonly findings: readonly Finding[];
}

const CODES = Object.keys(skpPredicateLabels) as SkpPredicateCode[];

/**
 * Counts the predicates of the staff and compares them with the pattern for the predicate of their organisation.
 *
 * The pattern is a guide for those who decide, and its source is reported, not read: findings are warnings, and no
 * predicate is changed.
 *
 * @term distribusi predikat kinerja
 * @param predicates - The predicates of the staff, in any order.
 * @param organisation - The predicate of the organisation.
 * @param patterns - The patterns; {@link predicatePatterns} unless told.
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
  patterns: readonly PredicatePattern[] = predicatePatterns,
): PredicateDistribution {
  const problems: Problem[] = [];
  const given = checkIterable(predicates, ["predicates"], problems)
    ? [...(predicates as Iterable<SkpPredicateCode>)]
    : [];
  given.forEach((each, i) => {
    checkWord(each, CODES, ["predicates", i], problems);
  });
  const pattern = patterns.find((each) => each.organisation === organisation);
  if (pattern === undefined)
    problems.push(problemAt("invalid-input", ["organisation"], organisation, "a predicate that has a pattern"));
  refuseIfAny(problems);
  const countOf = (codes: readonly SkpPredicateCode[]): number => given.filter((each) => codes.includes(each)).length;
  const counts = CODES.map((predicate) => {
    const count = countOf([predicate]);
    const percent =
      given.length === 0
        ? notComputable("no-staff" as const)
        : computed(exactToDecimal(percentOf(count, given.length)));
    return { predicate, label: { ...skpPredicateLabels[predicate] }, count, percent };
  });
  const { most, limits } = pattern as PredicatePattern;
  const findings =
    given.length === 0
      ? []
      : [
          ...majorityFindings(counts, most, organisation),
          ...limits.flatMap((limit) => limitFindings(limit, countOf(limit.predicates), given.length, organisation)),
        ];
  return deepFreeze({ staff: given.length, counts, pattern: frozenCopy(pattern as PredicatePattern), findings });
}

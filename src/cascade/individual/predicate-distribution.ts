import {
  checkIterable,
  checkObject,
  checkWhole,
  checkWord,
  computed,
  deepFreeze,
  type Finding,
  frozenCopy,
  notComputable,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { exactToDecimal, readExact } from "../../number/index.ts";
import {
  type OrganisationPredicate,
  type PredicatePattern,
  predicatePatterns,
  type SkpPredicateCode,
  skpPredicateLabels,
} from "../../regulation/index.ts";
import { checkEach } from "../tree/index.ts";
import type { PredicateCount } from "./predicate-count.ts";
import { limitFindings, majorityFindings, percentOf } from "./predicate-findings.ts";

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
  const faults: Problem[] = [];
  checkEach(patterns, ["patterns"], faults, checkPattern);
  problems.push(...faults);
  const pattern = faults.length > 0 ? undefined : patterns.find((each) => each.organisation === organisation);
  if (pattern === undefined && faults.length === 0)
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

function checkPattern(pattern: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(pattern, path, problems)) return;
  checkWord(pattern["most"], CODES, [...path, "most"], problems);
  checkEach(pattern["limits"], [...path, "limits"], problems, checkLimit);
}

function checkLimit(limit: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(limit, path, problems)) return;
  checkEach(limit["predicates"], [...path, "predicates"], problems, (each, at) => {
    checkWord(each, CODES, at, problems);
  });
  for (const key of ["least", "most"]) if (limit[key] !== undefined) readExact(limit[key], [...path, key], problems);
  if (limit["people"] !== undefined) checkWhole(limit["people"], 0, 1e9, [...path, "people"], problems);
}

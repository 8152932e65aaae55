import {
  type Bilingual,
  checkIterable,
  checkWord,
  computed,
  deepFreeze,
  type Finding,
  notComputable,
  type Outcome,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../core/index.ts";
import {
  compare,
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  tryExact,
} from "../number/index.ts";
import {
  type OrganisationPredicate,
  type PredicateLimit,
  type PredicatePattern,
  predicatePatterns,
  type SkpPredicateCode,
  skpPredicateLabels,
} from "../regulation/index.ts";
import { findingOf } from "./finding-of.ts";

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
  return deepFreeze({ staff: given.length, counts, pattern: pattern as PredicatePattern, findings });
}

function percentOf(count: number, staff: number): Exact {
  return multiply(divide(tryExact(count) as Exact, tryExact(staff) as Exact), HUNDRED);
}

function majorityFindings(
  counts: readonly PredicateCount[],
  most: SkpPredicateCode,
  organisation: OrganisationPredicate,
): Finding[] {
  const largest = counts.reduce((best, each) => Math.max(best, each.count), 0);
  const leading = counts.filter(({ count }) => count === largest);
  if (leading.some(({ predicate }) => predicate === most)) return [];
  const { id, en } = skpPredicateLabels[most];
  return [
    findingOf(
      "predicate-majority",
      "warning",
      organisation,
      ["predicates"],
      { most, leading: leading.map(({ predicate }) => predicate) },
      `Sebagian besar pegawai semestinya berpredikat ${id}.`,
      `Most of the staff should be ${en}.`,
    ),
  ];
}

function limitFindings(
  limit: PredicateLimit,
  count: number,
  staff: number,
  organisation: OrganisationPredicate,
): Finding[] {
  const percent = percentOf(count, staff);
  const names = (locale: "id" | "en", or: string) =>
    limit.predicates.map((each) => skpPredicateLabels[each][locale]).join(or);
  const [id, en] = [names("id", " atau "), names("en", " or ")];
  const shown = exactToDecimal(percent);
  const tell = (wordsId: string, wordsEn: string): Finding[] => [
    findingOf(
      "predicate-limit",
      "warning",
      organisation,
      ["predicates"],
      { ...limit, predicates: [...limit.predicates], count, percent: shown },
      wordsId,
      wordsEn,
    ),
  ];
  const { least, most, people } = limit;
  if (people !== undefined && count < people)
    return tell(
      `Sedikitnya ${people} pegawai semestinya berpredikat ${id}, nyatanya ${count}.`,
      `At least ${people} of the staff should be ${en}, but ${count} are.`,
    );
  if (most !== undefined && compare(percent, tryExact(most) as Exact) > 0)
    return tell(
      `Paling banyak ${most}% pegawai semestinya berpredikat ${id}, nyatanya ${count} dari ${staff}.`,
      `At most ${most}% of the staff should be ${en}, but ${count} of ${staff} are.`,
    );
  if (least !== undefined && compare(percent, tryExact(least) as Exact) < 0)
    return tell(
      `Paling sedikit ${least}% pegawai semestinya berpredikat ${id}, nyatanya ${count} dari ${staff}.`,
      `At least ${least}% of the staff should be ${en}, but ${count} of ${staff} are.`,
    );
  return [];
}

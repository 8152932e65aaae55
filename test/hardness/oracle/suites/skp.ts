import {
  type Expectation,
  type OrganisationPredicate,
  predicateDistribution,
  type SkpPredicateCode,
  skpPredicate,
} from "sakip";

type Case = readonly [Expectation, Expectation] | readonly [readonly SkpPredicateCode[], OrganisationPredicate];

const isRating = (input: Case): input is readonly [Expectation, Expectation] => typeof input[0] === "string";

export function skp(input: Case): unknown {
  if (isRating(input)) {
    const { predicate, box } = skpPredicate(...input);
    return [predicate, box];
  }
  const { counts, findings } = predicateDistribution(...input);
  const rows = counts.map(({ predicate, count, percent: share }) => [
    predicate,
    count,
    share.status === "computed" ? share.value : share.reason,
  ]);
  return [rows, findings.map(({ code }) => code)];
}

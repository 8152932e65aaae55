import type { Finding } from "../../core/index.ts";
import { compare, exactOf, exactToDecimal, percentOf } from "../../number/index.ts";
import {
  type OrganisationPredicate,
  type PredicateLimit,
  type PredicatePattern,
  skpPredicateLabels,
} from "../../regulation/index.ts";
import { findingOf } from "../tree/index.ts";
import type { PredicateCount } from "./predicate-count.ts";

/** `predicate-majority`: another predicate than the one the pattern names is the most frequent. */
export function majorityFindings(
  counts: readonly PredicateCount[],
  { most, organisation }: PredicatePattern,
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

/** `predicate-limit`: a limit of the pattern that is not kept. */
export function limitFindings(
  limit: PredicateLimit,
  count: number,
  staff: number,
  organisation: OrganisationPredicate,
): Finding[] {
  const percent = percentOf(exactOf(count), exactOf(staff));
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
  if (most !== undefined && compare(percent, exactOf(most)) > 0)
    return tell(
      `Paling banyak ${most}% pegawai semestinya berpredikat ${id}, nyatanya ${count} dari ${staff}.`,
      `At most ${most}% of the staff should be ${en}, but ${count} of ${staff} are.`,
    );
  if (least !== undefined && compare(percent, exactOf(least)) < 0)
    return tell(
      `Paling sedikit ${least}% pegawai semestinya berpredikat ${id}, nyatanya ${count} dari ${staff}.`,
      `At least ${least}% of the staff should be ${en}, but ${count} of ${staff} are.`,
    );
  return [];
}

import { type Fact, findingKind, optionalFact, tell, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  compare,
  countFact,
  type DecimalInput,
  exactOf,
  exactToDecimal,
  formatNumber,
  percentFact,
  percentOf,
} from "../../number/index.ts";
import {
  type OrganisationPredicate,
  type PredicateLimit,
  type PredicatePattern,
  type SkpPredicateCode,
  skpPredicateLabels,
} from "../../regulation/index.ts";
import type { PredicateCount } from "./predicate-count.ts";

/** Predicates of staff, of which each will do. */
const predicatesFact: Fact<readonly SkpPredicateCode[]> = {
  type: "predicates",
  print: (codes) => {
    const labels = codes.map((code) => skpPredicateLabels[code]);
    return { id: labels.map(({ id }) => id).join(" atau "), en: labels.map(({ en }) => en).join(" or ") };
  },
};

const predicateMajority = /* @__PURE__ */ (() =>
  findingKind("predicate-majority", "warning", {
    facts: { most: wordFact(skpPredicateLabels), leading: predicatesFact },
    id: (is) => `Sebagian besar pegawai semestinya berpredikat ${is.most}.`,
    en: (is) => `Most of the staff should be ${is.most}.`,
  }))();

/** `predicate-majority`: another predicate than the one the pattern names is the most frequent. */
export function majorityFindings(
  counts: readonly PredicateCount[],
  { most, organisation }: PredicatePattern,
): Finding[] {
  const largest = counts.reduce((best, each) => Math.max(best, each.count), 0);
  const leading = counts.filter(({ count }) => count === largest).map(({ predicate }) => predicate);
  if (leading.includes(most)) return [];
  return [tell(predicateMajority, { subject: organisation, path: ["predicates"] }, { most, leading })];
}

/** A percentage of the staff, as the rule writes it. */
const boundFact: Fact<DecimalInput> = {
  type: "number",
  print: (value) => ({ id: formatNumber(value), en: formatNumber(value, { locale: "en" }) }),
};

const BOUNDS = {
  people: { id: "orang", en: "people" },
  most: { id: "paling banyak", en: "at most" },
  least: { id: "paling sedikit", en: "at least" },
};

const predicateLimit = /* @__PURE__ */ (() =>
  findingKind("predicate-limit", "warning", {
    facts: {
      predicates: predicatesFact,
      broken: wordFact(BOUNDS),
      least: optionalFact(boundFact),
      most: optionalFact(boundFact),
      people: optionalFact(countFact),
      count: countFact,
      staff: countFact,
      percent: percentFact,
    },
    id: (is, { broken }) => {
      const should = `pegawai semestinya berpredikat ${is.predicates}, nyatanya ${is.count}`;
      if (broken === "people") return `Sedikitnya ${is.people} ${should}.`;
      return broken === "most"
        ? `Paling banyak ${is.most}% ${should} dari ${is.staff}.`
        : `Paling sedikit ${is.least}% ${should} dari ${is.staff}.`;
    },
    en: (is, { broken }) => {
      const should = `of the staff should be ${is.predicates}, but ${is.count}`;
      if (broken === "people") return `At least ${is.people} ${should} are.`;
      return broken === "most"
        ? `At most ${is.most}% ${should} of ${is.staff} are.`
        : `At least ${is.least}% ${should} of ${is.staff} are.`;
    },
  }))();

/** `predicate-limit`: a limit of the pattern that is not kept. */
export function limitFindings(
  { predicates, least, most, people }: PredicateLimit,
  count: number,
  staff: number,
  organisation: OrganisationPredicate,
): Finding[] {
  const percent = percentOf(exactOf(count), exactOf(staff));
  const isAbove = most !== undefined && compare(percent, exactOf(most)) > 0;
  const isBelow = least !== undefined && compare(percent, exactOf(least)) < 0;
  const isShort = people !== undefined && count < people;
  const broken = isShort ? "people" : isAbove ? "most" : isBelow ? "least" : undefined;
  if (broken === undefined) return [];
  const facts = { predicates: [...predicates], broken, least, most, people, count, staff } as const;
  const place = { subject: organisation, path: ["predicates"] };
  return [tell(predicateLimit, place, { ...facts, percent: exactToDecimal(percent) })];
}

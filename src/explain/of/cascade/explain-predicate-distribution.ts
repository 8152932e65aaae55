import type { PredicateDistribution } from "../../../cascade/index.ts";
import { bilingualShape, list, optional, type Plain, type Read, readAll, text, whole } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { predicatePatternShape, skpPredicateLabels } from "../../../regulation/index.ts";
import { inPercent, ruled, ruledWord, total } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { counted } from "../shared/listed.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();

const distributionRead = /* @__PURE__ */ (() =>
  resultShape("predicate-distribution", {
    findings: groundFields.findings,
    staff: count,
    counts: list(partShape({ predicate: text, label: bilingualShape, count, percent: partShape(numberOutcome) })),
    pattern: optional(predicatePatternShape),
  }))();

/**
 * Explains the predicates of the staff beside the pattern for that of their organisation: how many have each, and their
 * share.
 *
 * @term penjelasan distribusi predikat kinerja
 * @param result - What {@link predicateDistribution} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainPredicateDistribution, predicateDistribution } from "sakip";
 *
 * const distribution = predicateDistribution(["very-good", "good", "good", "good"], "good");
 * explainPredicateDistribution(distribution).steps.map(({ label, value }) => [label.en, value]).slice(0, 2)
 * // => [["Very good", "25"], ["Good", "75"]]
 * ```
 */
export function explainPredicateDistribution(
  result: PredicateDistribution | Plain<PredicateDistribution>,
): Explanation {
  const [read] = readAll([distributionRead, result, "result"]);
  const { staff, counts, pattern, findings } = read;
  const figures = counts.map(({ predicate, label, count: own }) =>
    counted(`count:${predicate}`, { id: `predikat ${label.id}`, en: `predicate ${label.en}` }, own, "people"),
  );
  return explained({
    subject: "predicate-distribution",
    label: { id: "Distribusi predikat kinerja pegawai", en: "Distribution of the predicates of the staff" },
    value: exactOf(staff),
    unit: "people",
    formula: total(figures),
    inputs: [...figures, ...(pattern ? patternInputs(pattern) : [])],
    basis: pattern?.source,
    findings,
    steps: counts.map((each) => shareNode(each, staff)),
  });
}

function shareNode(
  { predicate, label, count: own, percent }: Read<typeof distributionRead>["counts"][number],
  staff: number,
) {
  const having = counted("count", names.having, own, "people");
  const all = counted("staff", names.staff, staff, "people");
  return explained({
    subject: `predicate:${predicate}`,
    label,
    value: percent.value ?? null,
    unit: "percent",
    formula: percent.value && inPercent(having, all),
    inputs: [having, all],
    reason: percent.reason,
  });
}

function patternInputs({ organisation, most, limits }: Read<typeof predicatePatternShape>) {
  return [
    ruledWord("organisation", names.organisation, organisation, organisations[organisation]),
    ruledWord("most", names.most, most, skpPredicateLabels[most]),
    ...limits.flatMap(({ predicates, least, most: upper, people }, i) => {
      const labels = predicates.map((code) => skpPredicateLabels[code]);
      const id = labels.map((label) => label.id).join(" atau ");
      const en = labels.map((label) => label.en).join(" or ");
      const named = (key: string, before: { readonly id: string; readonly en: string }) =>
        [`limit:${i}:${key}`, { id: `${before.id} berpredikat ${id}`, en: `${before.en} with ${en}` }] as const;
      return [
        least && ruled(...named("least", names.least), least, "percent"),
        upper && ruled(...named("most", names.upper), upper, "percent"),
        people === undefined ? undefined : ruled(...named("people", names.least), exactOf(people), "people"),
      ];
    }),
  ];
}

const names = {
  having: { id: "pegawai dengan predikat ini", en: "staff with this predicate" },
  staff: { id: "seluruh pegawai berpredikat", en: "staff with a predicate" },
  organisation: { id: "predikat organisasi", en: "predicate of the organisation" },
  most: { id: "sebagian besar pegawai semestinya", en: "most of the staff should be" },
  least: { id: "paling sedikit", en: "at least" },
  upper: { id: "paling banyak", en: "at most" },
};

const organisations = {
  outstanding: { id: "istimewa", en: "outstanding" },
  good: { id: "baik", en: "good" },
  "needs-improvement": { id: "butuh perbaikan", en: "needs improvement" },
  poor: { id: "kurang", en: "poor" },
  "very-poor": { id: "sangat kurang", en: "very poor" },
};

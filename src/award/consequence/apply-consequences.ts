import { deepFreeze, kept, readAll, referred, series } from "../../core/index.ts";
import {
  add,
  compare,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  negate,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";
import { type ConsequencePolicy, consequencePoliciesShape } from "../../regulation/index.ts";
import { type AssessedResult, assessedResultShape } from "./assessed-result-shape.ts";
import { type ClauseRead, clauseHolds, type PolicyRead, type ResultRead } from "./clause-holds.ts";
import type { AppliedConsequences, Consequence, ConsequenceReport } from "./consequence.ts";
import { consequenceFindings } from "./consequence-findings.ts";

const resultsShape = /* @__PURE__ */ (() => series(kept(assessedResultShape)))();

/**
 * Tells what follows from results: rewards, corrections of the allowance (TPP), assistance, warnings and sanctions, each
 * with the clause that gave it. The policy is the one in force in the month of the result, year and month together; the
 * corrections of an allowance add up and never go beyond the bounds of the policy.
 *
 * A clause that looks at something unknown is undecided, and told: a missing value is never taken for zero.
 *
 * @term penghargaan dan sanksi
 * @param results - Results by month.
 * @param policies - One policy, or several that follow one another.
 * @throws A {@link SakipError} `invalid-input`, `invalid-number`, `invalid-date`, `out-of-range`, and
 * `regulation-overlap` when two policies are in force in the same month.
 * @see The `source` of each clause and policy.
 * @example
 * ```ts
 * import { applyConsequences, sumedangAllowancePolicies } from "sakip";
 *
 * const { results } = applyConsequences(
 *   [{ id: "p-01", month: "2024-01", values: { "work-result": 85, "days-absent": 0 } }],
 *   sumedangAllowancePolicies,
 * );
 * results[0]?.policy // => "sumedang-2023-02"
 * results[0]?.allowance // => { percent: "-4.5", unbounded: "-4.5", bounded: null }
 * ```
 */
export function applyConsequences(
  results: Iterable<AssessedResult>,
  policies: ConsequencePolicy | readonly ConsequencePolicy[],
): ConsequenceReport {
  const several = Array.isArray(policies) ? policies : [policies];
  const [listed, known] = readAll([resultsShape, results, "results"], [consequencePoliciesShape, several, "policies"]);
  const applied = listed.map(({ own, read }) => applyTo(read, referred(own), policyIn(known, read.month)));
  return deepFreeze({ kind: "consequence-report", results: applied, findings: consequenceFindings(applied) });
}

// "2024-01" comes after "2023-02", whatever its month alone says.
function policyIn(policies: readonly PolicyRead[], month: string): PolicyRead | undefined {
  return policies.find(({ since, until = "9999-12" }) => since <= month && month <= until);
}

function applyTo(result: ResultRead, assessed: AssessedResult, policy: PolicyRead | undefined): AppliedConsequences {
  const { id, month } = result;
  if (policy === undefined) return { id, month, assessed, consequences: [], undecided: [] };
  const consequences: Consequence[] = [];
  const undecided: { clause: string; unknown: readonly string[] }[] = [];
  let sum: Exact | undefined;
  for (const clause of policy.clauses) {
    const verdict = clauseHolds(clause, result);
    if ("unknown" in verdict) undecided.push({ clause: clause.id, unknown: verdict.unknown });
    else if (verdict.holds) {
      const percent = correctionOf(clause, result);
      if (percent !== undefined) sum = add(sum ?? ZERO, percent);
      consequences.push(consequenceOf(clause, percent, policy));
    }
  }
  const allowance = sum === undefined ? {} : { allowance: bounded(sum, policy) };
  return { id, month, assessed, policy: policy.id, consequences, undecided, ...allowance };
}

function consequenceOf(clause: ClauseRead, percent: Exact | undefined, policy: PolicyRead): Consequence {
  const { id, kind, label, source = policy.source } = clause;
  return { clause: id, kind, label, ...(percent && { percent: exactToDecimal(percent) }), source };
}

/** The correction of the allowance by a clause that holds; all that it looks at is then known. */
function correctionOf({ percent, shortfall }: ClauseRead, { values }: ResultRead): Exact | undefined {
  const measured = shortfall && values?.get(shortfall.measure);
  if (!measured) return percent;
  const lacking = subtract(HUNDRED, measured);
  const cut = sign(lacking) > 0 ? negate(divide(multiply(shortfall.of, lacking), HUNDRED)) : ZERO;
  return add(percent ?? ZERO, cut);
}

function bounded(sum: Exact, { allowanceBounds }: PolicyRead): NonNullable<AppliedConsequences["allowance"]> {
  const unbounded = exactToDecimal(sum);
  if (allowanceBounds !== undefined) {
    const { least, most } = allowanceBounds;
    if (compare(sum, least) < 0) return { percent: exactToDecimal(least), unbounded, bounded: "least" };
    if (compare(sum, most) > 0) return { percent: exactToDecimal(most), unbounded, bounded: "most" };
  }
  return { percent: unbounded, unbounded, bounded: null };
}

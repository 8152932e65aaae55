import { deepFreeze, type Finding, frozenCopy, type Problem, refuseIfAny } from "../../core/index.ts";
import {
  add,
  compare,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  negate,
  readExact,
  recoverExact,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";
import type { ConsequenceClause, ConsequencePolicy } from "../../regulation/index.ts";
import { checkPolicies, checkResults } from "./check-consequences.ts";
import { clauseHolds } from "./clause-holds.ts";
import type { AppliedConsequences, AssessedResult, Consequence, ConsequenceReport } from "./consequence.ts";
import { consequenceFindings } from "./consequence-findings.ts";

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
  const problems: Problem[] = [];
  const listed = checkResults(results, problems);
  const known: readonly ConsequencePolicy[] = Array.isArray(policies) ? policies : [policies as ConsequencePolicy];
  checkPolicies(known, problems);
  refuseIfAny(problems);
  const applied = listed.map((result) => applyTo(result, policyIn(known, result.month)));
  const findings: readonly Finding[] = consequenceFindings(applied);
  return deepFreeze({ results: applied, findings: [...findings] });
}

// "2024-01" comes after "2023-02", whatever its month alone says.
function policyIn(policies: readonly ConsequencePolicy[], month: string): ConsequencePolicy | undefined {
  return policies.find(({ since, until = "9999-12" }) => since <= month && month <= until);
}

function applyTo(result: AssessedResult, policy: ConsequencePolicy | undefined): AppliedConsequences {
  const { id, month } = result;
  if (policy === undefined) return { id, month, consequences: [], undecided: [] };
  const consequences: Consequence[] = [];
  const undecided: { clause: string; unknown: readonly string[] }[] = [];
  let sum: Exact | undefined;
  for (const clause of policy.clauses) {
    const verdict = clauseHolds(clause, result);
    if ("unknown" in verdict) undecided.push({ clause: clause.id, unknown: verdict.unknown });
    else if (verdict.holds) {
      const percent = percentOf(clause, result);
      if (percent !== undefined) sum = add(sum ?? ZERO, percent);
      consequences.push(consequenceOf(clause, percent, policy));
    }
  }
  const allowance = sum === undefined ? {} : { allowance: bounded(sum, policy) };
  return { id, month, policy: policy.id, consequences, undecided, ...allowance };
}

function consequenceOf(clause: ConsequenceClause, percent: Exact | undefined, policy: ConsequencePolicy): Consequence {
  const { id, kind, label, source = policy.source } = clause;
  return {
    clause: id,
    kind,
    label: frozenCopy(label),
    ...(percent !== undefined && { percent: exactToDecimal(percent) }),
    source: frozenCopy(source),
  };
}

function percentOf({ percent, shortfall }: ConsequenceClause, result: AssessedResult): Exact | undefined {
  const fixed = percent === undefined ? undefined : exact(percent);
  if (shortfall === undefined) return fixed;
  // A measure may be a quotient that does not end: what lacks to 100 is taken from it, not from its 40 digits.
  const lacking = subtract(HUNDRED, recoverExact(result.values?.[shortfall.measure]) as Exact);
  const cut = sign(lacking) > 0 ? negate(divide(multiply(exact(shortfall.of), lacking), HUNDRED)) : ZERO;
  return add(fixed ?? ZERO, cut);
}

function bounded(sum: Exact, { allowanceBounds }: ConsequencePolicy): NonNullable<AppliedConsequences["allowance"]> {
  const unbounded = exactToDecimal(sum);
  if (allowanceBounds === undefined) return { percent: unbounded, unbounded, bounded: null };
  const [least, most] = [exact(allowanceBounds.least), exact(allowanceBounds.most)];
  if (compare(sum, least) < 0) return { percent: exactToDecimal(least), unbounded, bounded: "least" };
  if (compare(sum, most) > 0) return { percent: exactToDecimal(most), unbounded, bounded: "most" };
  return { percent: unbounded, unbounded, bounded: null };
}

function exact(value: unknown): Exact {
  return readExact(value, [], []) as Exact;
}

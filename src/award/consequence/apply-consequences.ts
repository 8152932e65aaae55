import {
  deepFreeze,
  type Given,
  itemsOf,
  kept,
  object,
  optional,
  readAll,
  referred,
  series,
} from "../../core/index.ts";
import { add, compare, type Exact, exactToDecimal, type Rounding, roundingShape, ZERO } from "../../number/index.ts";
import { type ConsequencePolicy, consequencePoliciesShape } from "../../regulation/index.ts";
import { paymentOf, unpaid } from "./allowance-payment.ts";
import { type AssessedResult, assessedResultShape } from "./assessed-result-shape.ts";
import { clauseHolds, type PolicyRead, type ResultRead } from "./clause-holds.ts";
import type { AppliedConsequences, Consequence, ConsequenceReport } from "./consequence.ts";
import { consequenceFindings } from "./consequence-findings.ts";
import { consequenceOf, correctionOf } from "./consequence-of.ts";

const resultsShape = /* @__PURE__ */ (() => series(kept(assessedResultShape)))();

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** How what is paid of an allowance is rounded; not at all unless told. */
    rounding: optional(roundingShape),
  }))();

/**
 * How consequences are worked out.
 *
 * @term pilihan penghargaan dan sanksi
 */
export interface ConsequenceOptions extends Given<typeof optionsShape> {}

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
 * @param options - How amounts are rounded.
 * @returns For each result what follows, what could not be decided, and, where the allowance was given, what is paid of it
 * in rupiah: exact, and rounded only as the options say.
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
 * @example In rupiah: 4.5 percent of an allowance of Rp3,333,335 are cut, and whole rupiah are paid.
 * ```ts
 * import { applyConsequences, sumedangAllowancePolicies } from "sakip";
 *
 * const { results } = applyConsequences(
 *   [{ id: "p-01", month: "2024-01", values: { "work-result": 85, "days-absent": 0 }, allowance: 3_333_335 }],
 *   sumedangAllowancePolicies,
 *   { rounding: { decimals: 0, mode: "down" } },
 * );
 * const { payment } = results[0] ?? {};
 * payment?.status === "computed" && payment.value // => "3183334"
 * payment?.unrounded // => "3183334.925"
 * ```
 */
export function applyConsequences(
  results: Iterable<AssessedResult>,
  policies: ConsequencePolicy | Iterable<ConsequencePolicy>,
  options: ConsequenceOptions = {},
): ConsequenceReport {
  const several = itemsOf(policies) ?? [policies];
  const [listed, known, { rounding }] = readAll(
    [resultsShape, results, "results"],
    [consequencePoliciesShape, several, "policies"],
    [optionsShape, options, "options"],
  );
  const applied = listed.map(({ own, read }) =>
    applyTo(read, referred(own), { policy: policyIn(known, read.month), rounding }),
  );
  return deepFreeze({ kind: "consequence-report", results: applied, findings: consequenceFindings(applied) });
}

// "2024-01" comes after "2023-02", whatever its month alone says.
function policyIn(policies: readonly PolicyRead[], month: string): PolicyRead | undefined {
  return policies.find(({ since, until = "9999-12" }) => since <= month && month <= until);
}

interface Applying {
  readonly policy: PolicyRead | undefined;
  readonly rounding: Rounding | undefined;
}

function applyTo(result: ResultRead, assessed: AssessedResult, { policy, rounding }: Applying): AppliedConsequences {
  const { id, month, allowance: base } = result;
  if (policy === undefined) {
    const payment = base === undefined ? {} : { payment: unpaid(base, "no-policy") };
    return { id, month, assessed, consequences: [], undecided: [], ...payment };
  }
  const consequences: Consequence[] = [];
  const undecided: { clause: string; unknown: readonly string[] }[] = [];
  let sum: Exact | undefined;
  let isPaymentKnown = true;
  for (const clause of policy.clauses) {
    const verdict = clauseHolds(clause, result);
    if ("unknown" in verdict) {
      undecided.push({ clause: clause.id, unknown: verdict.unknown });
      if (clause.percent !== undefined || clause.shortfall !== undefined) isPaymentKnown = false;
    } else if (verdict.holds) {
      const percent = correctionOf(clause, result);
      if (percent !== undefined) sum = add(sum ?? ZERO, percent);
      consequences.push(consequenceOf(clause, percent, { policy, result }));
    }
  }
  const within = boundedBy(policy, sum ?? ZERO);
  const payment = (of: Exact) =>
    isPaymentKnown ? paymentOf(of, within.percent, rounding) : unpaid(of, "clause-undecided");
  return {
    id,
    month,
    assessed,
    policy: policy.id,
    consequences,
    undecided,
    ...(sum !== undefined && {
      allowance: {
        percent: exactToDecimal(within.percent),
        unbounded: exactToDecimal(sum),
        bounded: within.bounded,
      },
    }),
    ...(base !== undefined && { payment: payment(base) }),
  };
}

interface Within {
  readonly percent: Exact;
  readonly bounded: "least" | "most" | null;
}

function boundedBy({ allowanceBounds }: PolicyRead, sum: Exact): Within {
  if (allowanceBounds !== undefined) {
    const { least, most } = allowanceBounds;
    if (compare(sum, least) < 0) return { percent: least, bounded: "least" };
    if (compare(sum, most) > 0) return { percent: most, bounded: "most" };
  }
  return { percent: sum, bounded: null };
}

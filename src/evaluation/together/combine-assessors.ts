import { deepFreeze, lacks, problemAt, readAll, refuseIfAny } from "../../core/index.ts";
import { type Exact, exactToDecimal, ONE, sign } from "../../number/index.ts";
import { ifGiven, type ProvedRegulation, type RegulationInput, regulationIfGiven } from "../../regulation/index.ts";
import { buildEvaluation, type Evaluation, faultsUnder, regulationNamed } from "../score/index.ts";
import {
  type AssessmentInput,
  assessmentsShape,
  type CombinedAssessment,
  type FinalRule,
  finalRuleShape,
} from "./assessment.ts";
import { differencesBetween } from "./assessor-differences.ts";
import { panelMean } from "./panel-mean.ts";

const ruleIfGiven = /* @__PURE__ */ (() => ifGiven(finalRuleShape))();

/**
 * Puts the assessments of several assessors side by side, item by item, and finds the one that holds by the rule you
 * declare. A mean divides by those who answered, each with its weight, and only when they are enough; it is one of every
 * sub-component and item as well.
 *
 * @term gabungan penilaian
 * @param assessments - One for each assessor: the same agency, year and regulation.
 * @param rule - Which assessment holds; without it there is no final evaluation.
 * @param regulation - The regulation, when it is no national one.
 * @throws A {@link SakipError} with every problem at once: `mixed-regulations`, `duplicate-key`, `invalid-input`.
 * @see No official source: how assessors combine was seen in applications only, such as the mean of three roles.
 * @example
 * ```ts
 * import { combineAssessors, scoreComponents } from "sakip";
 *
 * const by = (planning: string) =>
 *   scoreComponents({
 *     evaluationYear: 2024,
 *     components: { planning, measurement: "24", reporting: "12", "internal-evaluation": "20" },
 *   });
 * const combined = combineAssessors(
 *   [
 *     { assessor: "a", role: "panel", evaluation: by("24") },
 *     { assessor: "b", role: "panel", evaluation: by("25") },
 *     { assessor: "c", role: "panel", evaluation: null },
 *   ],
 *   { meanOf: "panel", quorum: 2 },
 * );
 * combined.final.status === "computed" && combined.final.value.total // => "80.5"
 * combined.differences.map(({ place, spread }) => [place, `${spread}`]) // => [[["planning"], "1"]]
 * combined.absent // => ["c"]
 * ```
 */
export function combineAssessors(
  assessments: Iterable<AssessmentInput>,
  rule?: FinalRule,
  regulation?: RegulationInput,
): CombinedAssessment {
  const [read, final, given] = readAll(
    [assessmentsShape, assessments, "assessments"],
    [ruleIfGiven, rule, "rule"],
    [regulationIfGiven, regulation, "regulation"],
  );
  if (final !== undefined && "assessor" in final && !read.some(({ assessor }) => assessor === final.assessor))
    refuseIfAny([
      problemAt("invalid-input", ["rule", "assessor"], final.assessor, {
        en: "one of the assessors",
        id: "salah satu penilai",
      }),
    ]);
  const answered = read.flatMap(({ evaluation, weight = ONE, ...own }, i) =>
    evaluation === null ? [] : [{ ...own, evaluation, weight, i }],
  );
  return deepFreeze({
    kind: "combined-assessment",
    assessments: read.map(({ weight, ...own }) => ({
      ...own,
      ...(weight !== undefined && { weight: exactToDecimal(weight) }),
    })),
    ...(final !== undefined && { rule: final }),
    absent: read.filter(({ evaluation }) => evaluation === null).map(({ assessor }) => assessor),
    differences: differencesBetween(answered),
    final: finalOf(answered, final, given),
  });
}

const LACKS = /* @__PURE__ */ lacks({
  "not-declared": ["rule"],
  "not-answered": ["assessments"],
  "no-quorum": ["assessments"],
});

interface Answered {
  readonly assessor: string;
  readonly role: string;
  readonly evaluation: Evaluation;
  readonly weight: Exact;
  /** Where it stands among all assessments. */
  readonly i: number;
}

function finalOf(
  answered: readonly Answered[],
  rule: FinalRule | undefined,
  given: ProvedRegulation | undefined,
): CombinedAssessment["final"] {
  if (rule === undefined) return LACKS["not-declared"];
  if ("assessor" in rule) {
    const own = answered.find(({ assessor }) => assessor === rule.assessor);
    return own === undefined
      ? LACKS["not-answered"]
      : { status: "computed", value: own.evaluation, of: [own.assessor], method: "declared" };
  }
  const panel = answered.filter(
    ({ role, weight }) => sign(weight) > 0 && (rule.meanOf === undefined || role === rule.meanOf),
  );
  const [first] = panel;
  if (first === undefined || panel.length < rule.quorum) return LACKS["no-quorum"];
  const proved = regulationNamed(first.evaluation.regulation, given);
  refuseIfAny(panel.flatMap(({ evaluation, i }) => faultsUnder(proved, evaluation, ["assessments", i, "evaluation"])));
  const { agencyId, evaluationYear, sheet } = first.evaluation;
  const header = { agencyId, evaluationYear, sheet, facts: agreedFacts(panel) };
  return {
    status: "computed",
    value: buildEvaluation(proved, header, panelMean(proved, panel)),
    of: panel.map(({ assessor }) => assessor),
    method: "mean",
    weights: panel.map(({ weight }) => exactToDecimal(weight)),
  };
}

/** The facts on which all agree who told them: what is disputed is not known. */
function agreedFacts(panel: readonly Answered[]): ReadonlyMap<string, string> {
  const told = panel.flatMap(({ evaluation }) => evaluation.facts ?? []);
  const agreed = told.filter(({ fact, value }) => told.every((other) => other.fact !== fact || other.value === value));
  return new Map(agreed.map(({ fact, value }) => [fact, value]));
}

import {
  checkArray,
  checkObject,
  checkText,
  checkWhole,
  frozenCopy,
  notComputable,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { divide, requireExact, sumOf } from "../../number/index.ts";
import { provedRegulation, type Regulation } from "../../regulation/index.ts";
import { buildEvaluation, checkEvaluation, type Evaluation, exactComponent, regulationOf } from "../score/index.ts";
import type { Assessment, CombinedAssessment, FinalRule } from "./assessment.ts";
import { differencesBetween } from "./assessor-differences.ts";

/**
 * Puts the assessments of several assessors side by side, item by item, and finds the one that holds by the rule you
 * declare. A mean divides by those who answered, and only when they are enough.
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
  assessments: readonly Assessment[],
  rule?: FinalRule,
  regulation?: Regulation,
): CombinedAssessment {
  const problems: Problem[] = [];
  if (checkArray(assessments, [], problems)) checkAssessments(assessments, problems);
  if (rule !== undefined && checkObject(rule as unknown, ["rule"], problems)) checkRule(rule, assessments, problems);
  if (regulation !== undefined) provedRegulation(regulation, ["regulation"], problems);
  refuseIfAny(problems);
  const answered = assessments.filter(isAnswered);
  return frozenCopy({
    assessments: assessments.map(({ assessor, role, evaluation }) => ({ assessor, role, evaluation })),
    absent: assessments.filter(({ evaluation }) => evaluation === null).map(({ assessor }) => assessor),
    differences: differencesBetween(answered),
    final: finalOf(answered, rule, regulation),
  });
}

type Answered = Assessment & { readonly evaluation: Evaluation };

function isAnswered(assessment: Assessment): assessment is Answered {
  return assessment.evaluation !== null;
}

function finalOf(
  answered: readonly Answered[],
  rule: FinalRule | undefined,
  regulation?: Regulation,
): CombinedAssessment["final"] {
  if (rule === undefined) return notComputable("not-declared");
  if ("assessor" in rule) {
    const [own] = answered.filter(({ assessor }) => assessor === rule.assessor);
    return own === undefined
      ? notComputable("not-answered")
      : { status: "computed", value: own.evaluation, of: [own.assessor], method: "declared" };
  }
  const panel = answered.filter(({ role }) => rule.meanOf === undefined || role === rule.meanOf);
  if (panel.length < rule.quorum) return notComputable("no-quorum");
  return {
    status: "computed",
    value: meanOf(panel, regulation),
    of: panel.map(({ assessor }) => assessor),
    method: "mean",
  };
}

function meanOf(panel: readonly Answered[], given?: Regulation): Evaluation {
  const [first] = panel as readonly [Answered, ...Answered[]];
  const regulation = regulationOf(first.evaluation, given);
  const count = requireExact(panel.length);
  const components = regulation.components.map((rule, i) => {
    const values = panel.map(({ evaluation }) =>
      exactComponent(evaluation.components[i] as Evaluation["components"][number]),
    );
    return { rule, value: divide(sumOf(values), count), parts: [] };
  });
  return buildEvaluation(regulation, first.evaluation, components);
}

function checkAssessments(assessments: readonly Assessment[], problems: Problem[]): void {
  const first = assessments.find((each) => each?.evaluation);
  for (const [i, each] of assessments.entries()) {
    if (!checkObject(each, [i], problems)) continue;
    const { assessor, role, evaluation } = each as unknown as Assessment;
    checkText(assessor, [i, "assessor"], problems);
    checkText(role, [i, "role"], problems);
    if (assessments.findIndex((other) => other?.assessor === assessor) !== i)
      problems.push(
        problemAt("duplicate-key", [i, "assessor"], assessor, "an assessor who gave no other assessment here"),
      );
    if (evaluation === null || !checkEvaluation(evaluation, [i, "evaluation"], problems)) continue;
    for (const key of ["regulation", "agencyId", "evaluationYear"] as const)
      if (evaluation[key] !== first?.evaluation?.[key])
        problems.push(
          problemAt(
            key === "regulation" ? "mixed-regulations" : "invalid-input",
            [i, "evaluation", key],
            evaluation[key],
            `the same as in the first assessment: ${first?.evaluation?.[key]}`,
          ),
        );
  }
}

function checkRule(rule: FinalRule, assessments: readonly Assessment[], problems: Problem[]): void {
  if (!("assessor" in rule)) {
    checkWhole(rule.quorum, 1, Number.MAX_SAFE_INTEGER, ["rule", "quorum"], problems);
    if (rule.meanOf !== undefined) checkText(rule.meanOf, ["rule", "meanOf"], problems);
  } else if (Array.isArray(assessments) && !assessments.some((each) => each?.assessor === rule.assessor)) {
    problems.push(problemAt("invalid-input", ["rule", "assessor"], rule.assessor, "one of the assessors"));
  }
}

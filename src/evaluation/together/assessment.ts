import {
  either,
  type Given,
  type NotComputable,
  nullable,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  series,
  text,
  where,
  whole,
} from "../../core/index.ts";
import { amount, type Decimal } from "../../number/index.ts";
import { lawOfOnce } from "../../regulation/index.ts";
import { type Evaluation, evaluationGiven } from "../score/index.ts";
import type { AssessorDifference } from "./assessor-differences.ts";

const assessmentFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the assessor: once per agency. */
    assessor: text,
    /** What the assessor is: `"self"`, `"evaluator"`, `"reviewer"`, `"panel"`, or a word of your own. */
    role: text,
    /** How much it counts in a mean beside the others, 0 or more; 1 unless told. */
    weight: optional(amount),
    /** The evaluation; null when this assessor has not answered. */
    evaluation: nullable(evaluationGiven),
  }))();

/**
 * What one assessor found, as it is given: the evaluation may have come back from JSON.
 *
 * @term penilaian oleh satu penilai
 */
export interface AssessmentInput extends Given<typeof assessmentFields> {}

/**
 * The shape of what one assessor found.
 *
 * @term penilaian oleh satu penilai
 */
export const assessmentShape: Shape<AssessmentInput, Read<typeof assessmentFields>> = assessmentFields;

/**
 * What one assessor found.
 *
 * @term penilaian oleh satu penilai
 */
export interface Assessment extends AssessmentInput {
  /** How much it counts in a mean, where that was told. */
  readonly weight?: Decimal;
  /** The evaluation; null when this assessor has not answered. */
  readonly evaluation: Evaluation | null;
}

/**
 * The shape of assessments: one of each assessor, all of the same agency, year and regulation.
 *
 * @term gabungan penilaian
 */
export const assessmentsShape = /* @__PURE__ */ (() =>
  where(where(series(assessmentShape), lawOfOnce("assessor"), ["assessor"]), lawOfOneAgency, ["evaluation"]))();

const finalRuleFields = /* @__PURE__ */ (() => {
  const declared = object({
    /** The id of the assessor whose evaluation holds. */
    assessor: text,
  });
  const mean = object({
    /** The role whose mean holds; all assessors unless told. */
    meanOf: optional(text),
    /** How many of them must have answered; who counts nothing fills no quorum. */
    quorum: whole<number>(1, Number.MAX_SAFE_INTEGER),
  });
  return either([declared, mean], (value) =>
    (value as { readonly assessor?: unknown } | null)?.assessor === undefined ? mean : declared,
  );
})();

/**
 * Which assessment holds: that of one assessor, or the weighted mean of all with a role, or of all, when enough of them
 * answered.
 *
 * @term penetapan nilai akhir
 */
export type FinalRule = Given<typeof finalRuleFields>;

/**
 * The shape of a rule on which assessment holds.
 *
 * @term penetapan nilai akhir
 */
export const finalRuleShape: Shape<FinalRule, Read<typeof finalRuleFields>> = finalRuleFields;

/**
 * Assessments of the same agency side by side, and the one that holds.
 *
 * @term gabungan penilaian
 */
export interface CombinedAssessment {
  /** Says what this is. */
  readonly kind: "combined-assessment";
  /** Every assessment, in the order given. */
  readonly assessments: readonly Assessment[];
  /** How the final evaluation was to be found; absent where that was not declared. */
  readonly rule?: FinalRule;
  /** The ids of those who have not answered. */
  readonly absent: readonly string[];
  /** Every component, sub-component and item that was not valued alike by all who answered. */
  readonly differences: readonly AssessorDifference[];
  /** The final evaluation and what it was made of, or why there is none. */
  readonly final: FinalEvaluation | NotComputable<"not-declared" | "not-answered" | "no-quorum">;
}

/**
 * The evaluation that holds.
 *
 * @term nilai akhir
 */
export interface FinalEvaluation {
  /** Says that there is one. */
  readonly status: "computed";
  /** The evaluation. */
  readonly value: Evaluation;
  /** The ids of the assessors it was made of. */
  readonly of: readonly string[];
  /** Whether it is one assessment or a mean. */
  readonly method: "declared" | "mean";
  /** How much each of them counts, in that order, where it is a mean. */
  readonly weights?: readonly Decimal[];
}

function lawOfOneAgency(assessments: readonly { readonly evaluation: Evaluation | null }[], refuse: Refuse): void {
  const first = assessments.find(({ evaluation }) => evaluation !== null)?.evaluation;
  for (const [i, { evaluation }] of assessments.entries())
    for (const key of ["regulation", "sheet", "agencyId", "evaluationYear"] as const)
      if (evaluation !== null && evaluation[key] !== first?.[key] && !isUntold(key, evaluation, first))
        refuse(key === "regulation" ? "mixed-regulations" : "invalid-input", [i, "evaluation", key], {
          en: `the same as in the first assessment: ${first?.[key]}`,
          id: `sama dengan penilaian pertama: ${first?.[key]}`,
        });
}

/** What release 0.1.0 stored names no sheet. */
function isUntold(key: keyof Evaluation, ...of: readonly (Evaluation | null | undefined)[]): boolean {
  return key === "sheet" && of.some((each) => each?.sheet === undefined);
}

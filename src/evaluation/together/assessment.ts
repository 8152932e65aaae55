import type { NotComputable } from "../../core/index.ts";
import type { Evaluation } from "../score/index.ts";
import type { AssessorDifference } from "./assessor-differences.ts";

/**
 * What one assessor found.
 *
 * @term penilaian oleh satu penilai
 */
export interface Assessment {
  /** The id of the assessor: once per agency. */
  readonly assessor: string;
  /** What the assessor is: `"self"`, `"evaluator"`, `"reviewer"`, `"panel"`, or a word of your own. */
  readonly role: string;
  /** The evaluation; null when this assessor has not answered. */
  readonly evaluation: Evaluation | null;
}

/**
 * Which assessment holds: that of one assessor, or the mean of all with a role, or of all, when enough of them answered.
 *
 * @term penetapan nilai akhir
 */
export type FinalRule =
  | {
      /** The id of the assessor whose evaluation holds. */
      readonly assessor: string;
    }
  | {
      /** The role whose mean holds; all assessors unless told. */
      readonly meanOf?: string;
      /** How many of them must have answered. */
      readonly quorum: number;
    };

/**
 * Assessments of the same agency side by side, and the one that holds.
 *
 * @term gabungan penilaian
 */
export interface CombinedAssessment {
  /** Every assessment, in the order given. */
  readonly assessments: readonly Assessment[];
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
}

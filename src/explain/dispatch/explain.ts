import type { Absorption, Deviation } from "../../budget/index.ts";
import type { SkpPredicate } from "../../cascade/index.ts";
import { object, type Plain, readAll, word } from "../../core/index.ts";
import type { Evaluation } from "../../evaluation/index.ts";
import type { AssistanceList } from "../../forum/index.ts";
import type { Achievement } from "../../indicator/index.ts";
import type { Grade } from "../../scale/index.ts";
import {
  explainAbsorption,
  explainAchievement,
  explainAssistanceList,
  explainDeviation,
  explainEvaluation,
  explainGrade,
  explainSkpPredicate,
} from "../of/index.ts";
import type { Explanation } from "../tell/index.ts";

type Result = Absorption | Achievement | AssistanceList | Deviation | Evaluation | Grade | SkpPredicate;

/**
 * A result that can be explained: as the library handed it out, or its plain copy, such as from JSON.
 *
 * @term hasil yang dapat dijelaskan
 */
export type Explainable = Result | Plain<Result>;

const KINDS: readonly Explainable["kind"][] = [
  "absorption",
  "achievement",
  "assistance-list",
  "deviation",
  "evaluation",
  "grade",
  "skp-predicate",
];

const explainableShape = /* @__PURE__ */ (() => object({ kind: word(KINDS) }, { open: true }))();

/**
 * Explains any result: how it came about, down to what was given. It knows every explainer; an application that needs one
 * alone imports that one, which is smaller.
 *
 * @term penjelasan hasil
 * @param result - A result of the library.
 * @throws A {@link SakipError} `invalid-input` for what is no result of a known kind.
 * @see No official source.
 * @example
 * ```ts
 * import { explain, gradeOf, sakipGradeScale } from "sakip";
 *
 * explain(gradeOf(77, sakipGradeScale)).words?.id // => "BB (Sangat Baik)"
 * ```
 */
export function explain(result: Explainable): Explanation {
  readAll([explainableShape, result, "result"]);
  switch (result.kind) {
    case "absorption":
      return explainAbsorption(result);
    case "achievement":
      return explainAchievement(result);
    case "assistance-list":
      return explainAssistanceList(result);
    case "deviation":
      return explainDeviation(result);
    case "evaluation":
      return explainEvaluation(result);
    case "grade":
      return explainGrade(result);
    case "skp-predicate":
      return explainSkpPredicate(result);
  }
}

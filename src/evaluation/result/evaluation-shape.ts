import {
  citationShape,
  document,
  findingShape,
  type Given,
  list,
  literal,
  object,
  optional,
  type Plain,
  type Refuse,
  type Shape,
  text,
  where,
  word,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { exactOf, roundExact, roundingShape } from "../../number/index.ts";
import { criteriaSheet, evaluationYear } from "../../regulation/index.ts";
import type { Grade } from "../../scale/index.ts";
import { conditionScoreShape, factToldShape, standingShape } from "./condition-score-shape.ts";
import { groupScoreShape, lawOfGroups } from "./group-score-shape.ts";
import { figure, gradeShape } from "./result-shapes.ts";
import { type ComponentScore, componentScoreShape } from "./score-shapes.ts";
import { isSame, lawOfSum } from "./sum-law.ts";

const basisFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The regulation. */
      regulation: citationShape,
      /** The grades. */
      scale: citationShape,
      /** The rounding, or that there is none. */
      rounding: citationShape,
    },
    { open: true },
  ))();

/**
 * What an evaluation stands on.
 *
 * @term dasar hukum evaluasi
 */
export interface EvaluationBasis extends Given<typeof basisFields> {}

const basisShape: Shape<EvaluationBasis> = basisFields;

const fields = /* @__PURE__ */ (() =>
  object(
    {
      /** Says what this is. */
      kind: optional(literal("evaluation"), "evaluation"),
      /** Whose evaluation it is, when told. */
      agencyId: optional(text),
      /** The year in which the evaluation was held. */
      evaluationYear,
      /** The id of the regulation that was applied. */
      regulation: text,
      /** The sheet whose criteria were answered, where the regulation has several. */
      sheet: optional(criteriaSheet),
      /** The total that was graded: 0–100 under the national regulations. */
      total: figure,
      /** The exact sum of the components, before the total was rounded. */
      exactTotal: figure,
      /** How the total was rounded before it was graded; absent when the exact total was graded. */
      rounding: optional(roundingShape),
      /**
       * The grade, with the distance to the next better one. Where grades have conditions it is the best one that is
       * certain: what is not known lifts nobody.
       */
      grade: gradeShape,
      /** Whether the rounded or the exact total was graded. */
      gradedOn: word(["exact", "rounded"]),
      /** The components, in the order of the regulation. */
      components: list(componentScoreShape),
      /** The levels above the components, where the regulation has any. */
      groups: optional(list(groupScoreShape)),
      /** What grades ask beside the total, and what was found, where they ask anything. */
      conditions: optional(list(conditionScoreShape)),
      /** The facts that were told for the conditions. */
      facts: optional(list(factToldShape)),
      /** What the grade would be without its conditions, and what it may still become; absent where there are none. */
      standing: optional(standingShape),
      /** What the evaluation stands on. */
      basis: basisShape,
      /** What is worth telling about these figures. */
      findings: list(findingShape),
    },
    { open: true },
  ))();

/**
 * The evaluation of one agency: the total, its grade, and every value it was made of.
 *
 * @term hasil evaluasi AKIP
 * @typeParam G - The codes of the grades of its regulation.
 * @typeParam K - The keys of its components.
 */
export interface Evaluation<G extends string = string, K extends string = string> extends Given<typeof fields> {
  /** Says what this is. */
  readonly kind: "evaluation";
  /**
   * The grade, with the distance to the next better one. Where grades have conditions it is the best one that is certain:
   * what is not known lifts nobody.
   */
  readonly grade: Grade<G>;
  /** The components, in the order of the regulation. */
  readonly components: readonly ComponentScore<K>[];
}

/**
 * An evaluation as it was just scored: the facts of its findings are known by their codes.
 *
 * @term hasil evaluasi AKIP
 * @typeParam G - The codes of the grades of its regulation.
 * @typeParam K - The keys of its components.
 */
export interface ScoredEvaluation<G extends string = string, K extends string = string> extends Evaluation<G, K> {
  /** What is worth telling about these figures. */
  readonly findings: readonly Finding[];
}

/**
 * An evaluation as functions take it: as the library made it, or its plain copy, such as from JSON.
 *
 * @term hasil evaluasi AKIP
 */
export type EvaluationInput = Evaluation | Plain<Evaluation>;

/** An evaluation as an argument: read into the Decimals that it was made of. */
export const evaluationGiven = /* @__PURE__ */ (() => document(where(fields, lawOfTotal)))() as Shape<
  unknown,
  unknown
> as Shape<EvaluationInput, Evaluation>;

/**
 * The shape of an evaluation that comes back, such as from a database: its values add up to its total at every level. What
 * release 0.1.0 stored has no kind.
 *
 * @term hasil evaluasi AKIP
 */
export const evaluationShape = evaluationGiven as Shape<unknown, Evaluation> as Shape<Evaluation>;

function lawOfTotal(
  { total, exactTotal, rounding, components, groups }: Omit<Evaluation, "kind">,
  refuse: Refuse,
): void {
  lawOfSum({ value: exactTotal, components }, "components", refuse);
  lawOfGroups({ components, groups }, refuse);
  const exact = exactOf(exactTotal);
  if (!isSame(rounding === undefined ? exact : roundExact(exact, rounding), exactOf(total)))
    refuse("invalid-input", ["total"], {
      en: `the exact total of ${exactTotal}, rounded as the result says`,
      id: `nilai tepat ${exactTotal}, dibulatkan seperti dinyatakan hasilnya`,
    });
}

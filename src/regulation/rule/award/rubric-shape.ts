import {
  bilingualShape,
  citationShape,
  document,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Refuse,
  renamed,
  type Shape,
  text,
  where,
} from "../../../core/index.ts";
import { amount, compare, type Exact, exactToDecimal, HUNDRED, number, sign, ZERO } from "../../../number/index.ts";
import { onlyOnce } from "./only-once.ts";

const weightAboveZero = { en: "a weight above 0", id: "bobot di atas 0" };

const criterionShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** The key: `"novelty"`. */
      key: text,
      /** What the criterion is called. */
      label: renamed(bilingualShape, "title"),
      /** The points that a full mark gives. */
      weight: amount,
      /** The lowest mark, which gives no points; 0 unless told. Marks from 1 to 5 give 0 points for 1 and all for 5. */
      minimum: optional(number, ZERO),
      /** The highest mark; 100 unless told. */
      maximum: optional(
        where(
          number,
          (mark, refuse) =>
            sign(mark) <= 0 && refuse("out-of-range", [], { en: "a mark above 0", id: "nilai di atas 0" }),
        ),
        HUNDRED,
      ),
    }),
    lawOfMarks,
    ["minimum", "maximum"],
  ))();

const stageShape = /* @__PURE__ */ (() =>
  object({
    /** The id: `"proposal"`, `"presentation"`. */
    id: text,
    /** What the stage is called. */
    label: renamed(bilingualShape, "title"),
    /** How much the stage counts in the final score, beside the other stages. */
    weight: amount,
    /** The criteria. */
    criteria: where(where(list(criterionShape, { least: 1 }), onlyOnce("key"), ["key"]), lawOfWeights, ["weight"]),
  }))();

const rubricFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** The id: `"kovablik-rubric"`. */
      id: text,
      /** The stages of the judgement, in their order. */
      stages: where(where(list(stageShape, { least: 1 }), onlyOnce("id"), ["id"]), lawOfWeights, ["weight"]),
      /** Where the rubric comes from, and how well that is known. */
      source: optional(citationShape),
    }),
  ))();

/**
 * What a jury judges by: stages with weighted criteria.
 *
 * @term rubrik penilaian
 */
export interface Rubric extends Given<typeof rubricFields> {}

/**
 * The shape of a rubric: stages with weighted criteria, not all of them without weight.
 *
 * @term rubrik penilaian
 */
export const rubricShape: Shape<Rubric, Read<typeof rubricFields>> = rubricFields;

function lawOfWeights(parts: readonly { readonly weight: Exact }[], refuse: Refuse): void {
  if (parts.every(({ weight }) => sign(weight) === 0)) refuse("out-of-range", [], weightAboveZero);
}

function lawOfMarks({ minimum, maximum }: { readonly minimum: Exact; readonly maximum: Exact }, refuse: Refuse): void {
  if (sign(maximum) <= 0 || compare(minimum, maximum) < 0) return;
  const highest = exactToDecimal(maximum);
  refuse("out-of-range", ["minimum"], { en: `a mark below ${highest}`, id: `nilai di bawah ${highest}` });
}

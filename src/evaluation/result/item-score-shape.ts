import { bilingualShape, type Given, object, optional, type Shape, text, where } from "../../core/index.ts";
import { exactOf, roundingShape, sign } from "../../number/index.ts";
import { figure } from "./result-shapes.ts";

const fields = /* @__PURE__ */ (() =>
  object(
    {
      /** The key, once per part: `"3"`. */
      key: text,
      /** The code, once per regulation: `"1.b.3"`. */
      code: text,
      /** What was asked, in short. */
      label: bilingualShape,
      /** The answer: a letter, or a number in the unit of its answer scale as text. */
      answer: text,
      /** What the answer is worth in the unit of its answer scale. */
      worth: figure,
      /** The full mark of that scale. */
      full: where(
        figure,
        (full, refuse) =>
          sign(exactOf(full)) <= 0 &&
          refuse("out-of-range", [], { en: "a full mark above 0", id: "nilai penuh di atas 0" }),
      ),
      /** Its own weight in points, in a sub-component that adds up. */
      weight: optional(figure),
      /** The points it adds to its sub-component. */
      value: figure,
      /** How the points were rounded, where the regulation says so. */
      rounding: optional(roundingShape),
    },
    { open: true },
  ))();

/**
 * An item of an {@link Evaluation}: a criterion or a question.
 *
 * @term nilai kriteria
 */
export interface ItemScore extends Given<typeof fields> {}

/** The shape of an item of an evaluation. */
export const itemScoreShape: Shape<ItemScore> = fields;

const leftOutFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The key: `"9"`. */
      key: text,
      /** The code: `"1.b.9"`. */
      code: text,
      /** What is asked, in short. */
      label: bilingualShape,
    },
    { open: true },
  ))();

/**
 * An item that was said not to apply to the agency: it stands in no value.
 *
 * @term kriteria yang tidak berlaku
 */
export interface LeftOutItem extends Given<typeof leftOutFields> {}

/** The shape of an item that does not apply. */
export const leftOutShape: Shape<LeftOutItem> = leftOutFields;

import {
  bilingualShape,
  citationShape,
  type Given,
  list,
  object,
  optional,
  type Refuse,
  renamed,
  type Shape,
  text,
  where,
  word,
} from "../../core/index.ts";
import { roundingShape } from "../../number/index.ts";
import { itemScoreShape, leftOutShape } from "./item-score-shape.ts";
import { figure } from "./result-shapes.ts";
import { lawOfMeans, lawOfSum } from "./sum-law.ts";

const open = { open: true };

const METHODS = ["letter", "percent", "mark", "share", "points", "mean", "sum", "assessors"] as const;

/**
 * How the value of a sub-component was found.
 *
 * | method | the assessor gave |
 * |---|---|
 * | `letter` | one letter for the sub-component, judged on the whole |
 * | `percent` | one percent for the sub-component |
 * | `mark` | one number in the own range that the regulation gives the sub-component, such as 0 to 5 |
 * | `share` | the share of criteria met, turned into a letter by the table of the regulation |
 * | `points` | its value in points, as result sheets print it |
 * | `mean` | one answer per item, averaged |
 * | `sum` | one answer per item, each with a weight of its own, added up |
 * | `assessors` | nothing: it is the mean of what several assessors found |
 *
 * @term cara penilaian
 */
export type AnswerMethod = (typeof METHODS)[number];

const partFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The key: `"existence"`. */
      key: text,
      /** The code as printed: `"1.a"`. */
      code: text,
      /** The name in both languages. */
      label: bilingualShape,
      /** The weight: the most it can be worth, in points. */
      weight: figure,
      /** The value in points: from 0 to the weight. */
      value: figure,
      /** How it was rounded, where the regulation says so; of a mean, how the values were that it is the mean of. */
      rounding: optional(roundingShape),
      /** How the value was found. */
      method: word(METHODS),
      /** The letter of the sub-component, when it has one. */
      letter: optional(text),
      /** The share of criteria met, in percent, when the letter was read off it. */
      share: optional(figure),
      /** The number that was given in the own range of the sub-component. */
      mark: optional(figure),
      /** The full mark of that range. */
      full: optional(figure),
      /** What the value is of the weight: percent, 0–100, exact. */
      percent: figure,
      /** The items, when they were answered one by one. */
      items: list(itemScoreShape),
      /** The items that were said not to apply; absent where there are none. The others make up the whole. */
      leftOut: optional(list(leftOutShape)),
      /** Where the weight comes from. */
      basis: renamed(citationShape, "source"),
    },
    open,
  ))();

/**
 * A sub-component of an {@link Evaluation}.
 *
 * @term nilai sub-komponen
 */
export interface PartScore extends Given<typeof partFields> {}

/** The shape of a sub-component of an evaluation: it is made of its items, where it has any. */
export const partScoreShape: Shape<PartScore> = /* @__PURE__ */ (() => where(partFields, lawOfItems))();

const componentFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The key: `"planning"`. */
      key: text,
      /** The code as printed: `"1"`. */
      code: text,
      /** The name in both languages. */
      label: bilingualShape,
      /** The weight: the most it can be worth, in points. */
      weight: figure,
      /** The value in points: from 0 to the weight. */
      value: figure,
      /** How it was rounded, where the regulation says so. */
      rounding: optional(roundingShape),
      /** The value as it was given, in the own range of the component. */
      mark: optional(figure),
      /** The full mark of that range. */
      full: optional(figure),
      /** The sub-components; none when only the value of the component was given. */
      parts: list(partScoreShape),
      /** Where the weight comes from. */
      basis: renamed(citationShape, "source"),
    },
    open,
  ))();

/**
 * A component of an {@link Evaluation}.
 *
 * @term nilai komponen
 * @typeParam K - Its key.
 */
export interface ComponentScore<K extends string = string> extends Given<typeof componentFields> {
  /** The key: `"planning"`. */
  readonly key: K;
}

/** The shape of a component of an evaluation: it is made of its sub-components, where these are known. */
export const componentScoreShape: Shape<ComponentScore> = /* @__PURE__ */ (() =>
  where(componentFields, (component, refuse) => component.parts.length > 0 && lawOfSum(component, "parts", refuse)))();

function lawOfItems(part: PartScore, refuse: Refuse): void {
  if (part.method === "assessors") lawOfMeans(part, refuse);
  else if (part.items.length > 0) lawOfSum(part, "items", refuse);
  else if (part.method === "mean" || part.method === "sum")
    refuse("invalid-input", ["items"], { en: "the items it is made of", id: "butir yang membentuknya" });
}

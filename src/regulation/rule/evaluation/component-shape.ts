import {
  bilingualShape,
  citationShape,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Shape,
  text,
  where,
  word,
} from "../../../core/index.ts";
import { number, sign } from "../../../number/index.ts";

const weightShape = /* @__PURE__ */ (() =>
  where(
    number,
    (weight, refuse) =>
      sign(weight) <= 0 && refuse("invalid-regulation", [], { en: "a weight above 0", id: "bobot di atas 0" }),
  ))();

const fullShape = /* @__PURE__ */ (() =>
  where(
    number,
    (full, refuse) =>
      sign(full) <= 0 && refuse("invalid-regulation", [], { en: "a full mark above 0", id: "nilai penuh di atas 0" }),
  ))();

const limitFields = /* @__PURE__ */ (() =>
  object({
    /** The codes of the items it rests on. */
    of: list(text, { least: 1, code: "invalid-regulation" }),
    /** Whether the mean of those items is the limit, or the highest of them. The same for a single item. */
    take: word(["mean", "highest"]),
  }))();

/**
 * What the value of an item may not exceed: the mean, or the highest, of the items it rests on.
 *
 * @term kerangka logis
 */
export interface ItemLimit extends Given<typeof limitFields> {}

const limitShape: Shape<ItemLimit> = limitFields;

const itemFields = /* @__PURE__ */ (() =>
  object({
    /** The key, once per part: `"3"`. */
    key: text,
    /** The code, once per regulation: `"1.b.3"`. */
    code: text,
    /** What is asked, in short. */
    label: bilingualShape,
    /** The id of its answer scale; that of the part unless told. */
    answers: optional(text),
    /** Its own weight, in a part whose method is `"sum"`. */
    weight: optional(weightShape),
    /** The logic frame: what its value may not exceed. */
    limits: optional(list(limitShape), []),
    /** Where it comes from; the part's source unless told. */
    source: optional(citationShape),
  }))();

const itemShape: Shape<ItemInput, Read<typeof itemFields>> = itemFields;

const partFields = /* @__PURE__ */ (() =>
  object({
    /** The key, once per component: `"existence"`. */
    key: text,
    /** The code as printed: `"1.a"`. */
    code: text,
    /** The name in both languages. */
    label: bilingualShape,
    /** The weight in points. */
    weight: weightShape,
    /** How the rule scores it: one answer judged on the whole, the mean of its items, or the sum of weighed items. */
    method: word(["judged", "mean", "sum"]),
    /** The id of the answer scale of the part, and of its items unless they name their own. */
    answers: text,
    /** The full mark of a number given for the whole of it: 5 where marks go from 0 to 5. A percent unless told. */
    full: optional(fullShape),
    /** The criteria or questions. */
    items: list(itemShape),
    /** Where it comes from; the component's source unless told. */
    source: optional(citationShape),
  }))();

const partShape: Shape<PartInput, Read<typeof partFields>> = partFields;

const componentFields = /* @__PURE__ */ (() =>
  object({
    /** The key, once per regulation: `"planning"`. */
    key: text,
    /** The code as printed: `"1"`. */
    code: text,
    /** The name in both languages. */
    label: bilingualShape,
    /** The weight in points. */
    weight: weightShape,
    /** The full mark of its value in a component sheet: 5 for an index from 0 to 5. Points of its weight unless told. */
    full: optional(fullShape),
    /** The sub-components; none where they are not known. */
    parts: list(partShape),
    /** Where the weight comes from; the regulation's source unless told. */
    source: optional(citationShape),
  }))();

/** The shape of a component of a regulation. */
export const componentShape: Shape<ComponentInput, Read<typeof componentFields>> = componentFields;

/** What was read of a component, of a sub-component and of an item. */
export type ComponentRead = Read<typeof componentFields>;
export type PartRead = Read<typeof partFields>;
export type ItemRead = Read<typeof itemFields>;

/** The same as it is written down. */
export interface ComponentInput extends Given<typeof componentFields> {}
export interface PartInput extends Given<typeof partFields> {}
export interface ItemInput extends Given<typeof itemFields> {}

import {
  bilingualShape,
  citationShape,
  either,
  type Given,
  type GivenOf,
  list,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  text,
  where,
  word,
} from "../../../core/index.ts";
import {
  type BoundFields,
  type BoundWords,
  boundFields,
  boundKeys,
  hasBound,
  lawOfBound,
} from "../../../scale/index.ts";

const aboutFields = /* @__PURE__ */ (() => ({
  /** The id, once per regulation. */
  id: text,
  /** What is asked, in both languages: "Setiap area paling sedikit 60 persen". */
  label: bilingualShape,
  /** The codes of the grades that are given only where it holds. */
  grades: list(text, { least: 1, code: "invalid-regulation" }),
}))();

const originFields = /* @__PURE__ */ (() => ({
  /** Where it comes from; the regulation's source unless told. */
  source: optional(citationShape),
}))();

export interface AboutFields extends GivenOf<typeof aboutFields>, GivenOf<typeof originFields>, BoundFields {}

const valueFields = /* @__PURE__ */ (() =>
  where(
    object({
      ...aboutFields,
      /**
       * What is looked at, and each of it must hold: `"total"`, the key of a component or of a group, or the keys of a
       * component and its sub-component with a point between: `"planning.existence"`.
       */
      of: list(text, { least: 1, code: "invalid-regulation" }),
      /** Whether the bounds are points, or percent of the weight. */
      unit: optional(word(["points", "percent"]), "points"),
      ...boundFields,
      ...originFields,
    }),
    lawOfBound("invalid-regulation"),
    boundKeys,
  ))();

export interface ValueCondition extends AboutFields, Given<typeof valueFields> {}

const valueCondition: Shape<ValueCondition, Read<typeof valueFields>> = valueFields;

const factFields = /* @__PURE__ */ (() =>
  where(
    object({
      ...aboutFields,
      /** The name of the fact, as sheets tell it: `"opini-bpk"`, `"spip"`. */
      fact: text,
      /** The words, one of which it must be: `["WTP"]`. */
      oneOf: optional(list(text, { least: 1, code: "invalid-regulation" })),
      ...boundFields,
      ...originFields,
    }),
    lawOfGate,
    ["oneOf", ...boundKeys],
  ))();

export interface FactCondition extends AboutFields, Given<typeof factFields> {}

const factCondition: Shape<FactCondition, Read<typeof factFields>> = factFields;

const conditionFields = /* @__PURE__ */ (() => either([valueCondition, factCondition]))();

/** A condition that was read. */
export type ConditionRead = Read<typeof conditionFields>;

/**
 * What a grade asks beside the total: of a component, a group or a sub-component, or of a fact that no worksheet holds,
 * such as an audit opinion (a gate).
 *
 * @term syarat predikat
 */
export type GradeCondition = Given<typeof conditionFields>;

/** The shape of a condition of a grade. */
export const gradeConditionShape: Shape<GradeCondition, ConditionRead> = conditionFields;

function lawOfGate(read: BoundWords & { readonly oneOf: readonly string[] | undefined }, refuse: Refuse): void {
  if (hasBound(read) === (read.oneOf !== undefined))
    refuse("invalid-regulation", [], {
      en: 'either the words of "oneOf", or bounds of a number',
      id: 'kata-kata pada "oneOf", atau batas-batas suatu angka',
    });
}

import {
  bilingualShape,
  citationShape,
  either,
  type Given,
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
import { type Exact, number } from "../../../number/index.ts";

const about = /* @__PURE__ */ (() => ({
  /** The id, once per regulation. */
  id: text,
  /** What is asked, in both languages: "Setiap area paling sedikit 60 persen". */
  label: bilingualShape,
  /** The codes of the grades that are given only where it holds. */
  grades: list(text, { least: 1, code: "invalid-regulation" }),
}))();

const bounds = /* @__PURE__ */ (() => ({
  /** At least this (≥). */
  from: optional(number),
  /** More than this (>). */
  above: optional(number),
  /** At most this (≤). */
  upTo: optional(number),
  /** Less than this (<). */
  below: optional(number),
}))();

const origin = /* @__PURE__ */ (() => ({
  /** Where it comes from; the regulation's source unless told. */
  source: optional(citationShape),
}))();

const valueCondition = /* @__PURE__ */ (() =>
  where(
    object({
      ...about,
      /**
       * What is looked at, and each of it must hold: `"total"`, the key of a component or of a group, or the keys of a
       * component and its sub-component with a point between: `"planning.existence"`.
       */
      of: list(text, { least: 1, code: "invalid-regulation" }),
      /** Whether the bounds are points, or percent of the weight. */
      unit: optional(word(["points", "percent"]), "points"),
      ...bounds,
      ...origin,
    }),
    lawOfBounds,
    ["from", "above", "upTo", "below"],
  ))();

const factCondition = /* @__PURE__ */ (() =>
  where(
    object({
      ...about,
      /** The name of the fact, as sheets tell it: `"opini-bpk"`, `"spip"`. */
      fact: text,
      /** The words, one of which it must be: `["WTP"]`. */
      oneOf: optional(list(text, { least: 1, code: "invalid-regulation" })),
      ...bounds,
      ...origin,
    }),
    lawOfGate,
    ["oneOf", "from", "above", "upTo", "below"],
  ))();

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

interface BoundsRead {
  readonly from?: Exact | undefined;
  readonly above?: Exact | undefined;
  readonly upTo?: Exact | undefined;
  readonly below?: Exact | undefined;
}

function hasBound({ from, above, upTo, below }: BoundsRead): boolean {
  return (from ?? above ?? upTo ?? below) !== undefined;
}

function lawOfBounds(read: BoundsRead, refuse: Refuse): void {
  if (!hasBound(read))
    refuse("invalid-regulation", [], {
      en: 'a bound: "from", "above", "upTo" or "below"',
      id: 'sebuah batas: "from", "above", "upTo", atau "below"',
    });
}

function lawOfGate(read: BoundsRead & { readonly oneOf: readonly string[] | undefined }, refuse: Refuse): void {
  if (hasBound(read) === (read.oneOf !== undefined))
    refuse("invalid-regulation", [], {
      en: 'either the words of "oneOf", or bounds of a number',
      id: 'kata-kata pada "oneOf", atau batas-batas suatu angka',
    });
}

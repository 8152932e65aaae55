import {
  type Given,
  groupKey,
  list,
  literal,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  someShape,
  text,
  where,
} from "../../core/index.ts";
import { sign, storedSum } from "../../number/index.ts";
import { lawOfOnce } from "../../regulation/index.ts";
import { idOf } from "./evaluation-group.ts";

const sum = /* @__PURE__ */ (() =>
  where(
    storedSum,
    (value, refuse) => sign(value) < 0 && refuse("out-of-range", [], { en: "0 or more", id: "0 atau lebih" }),
  ))();

const componentStateShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The key of the component: `"planning"`. */
      key: text,
      /** The sum of its values in points. */
      sum,
    },
    { open: true },
  ))();

/**
 * The sum of a component over the sheets of a group, as plain JSON.
 *
 * @term keadaan rekapitulasi
 */
export interface ComponentState extends Given<typeof componentStateShape> {}

const gradeStateShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The code of the grade: `"BB"`. */
      code: text,
      /** How many sheets have it. */
      count: someShape,
    },
    { open: true },
  ))();

/**
 * How many sheets of a group have a grade, as plain JSON.
 *
 * @term keadaan rekapitulasi
 */
export interface GradeState extends Given<typeof gradeStateShape> {}

const groupFields = /* @__PURE__ */ (() =>
  where(
    object(
      {
        /** The key. */
        key: groupKey,
        /** The id of the regulation: each one has groups of its own. */
        regulation: text,
        /** How many sheets there are. */
        count: someShape,
        /** The sum of their totals, each after the rounding of the regulation. */
        sum,
        /** The sums of their components, sorted by key. */
        components: where(list(componentStateShape), lawOfOnce("key"), ["key"]),
        /** How many of them have each grade, sorted by code. */
        grades: where(list(gradeStateShape), lawOfOnce("code"), ["code"]),
      },
      { open: true },
    ),
    ({ count, grades }, refuse) => {
      if (grades.reduce((all, grade) => all + grade.count, 0) !== count)
        refuse("out-of-range", ["grades"], { en: "as many in all as `count`", id: "seluruhnya sebanyak `count`" });
    },
    ["count", "grades"],
  ))();

/**
 * One group of an {@link EvaluationState}. Sums are exact decimal texts, or fractions where their digits never end.
 *
 * @term keadaan rekapitulasi
 */
export interface EvaluationGroupState extends Given<typeof groupFields> {}

/** A group as it was at one moment. */
export interface GroupPart extends Read<typeof groupFields> {}

const stateFields = /* @__PURE__ */ (() =>
  object(
    {
      /** Says what this document is. */
      kind: literal("evaluation-state"),
      /** The version of this form. */
      format: literal(1),
      /** The id of the regulation asked for; absent where each sheet follows the one of its year. */
      regulation: optional(text),
      /** The groups, by key and regulation. */
      groups: where(list(groupFields), lawOfGroups, ["key", "regulation"]),
    },
    { open: true },
  ))();

/**
 * What an accumulator of evaluations knows, as plain JSON: what a worker sends home, and what a later run resumes from.
 * Equal sums give equal bytes, however the sheets were split and in whatever order they came.
 *
 * @term keadaan rekapitulasi
 */
export interface EvaluationState extends Given<typeof stateFields> {}

/** The shape of its keys. */
export const evaluationStateKeys: Shape<EvaluationState, Read<typeof stateFields>> = stateFields;

function lawOfGroups(groups: readonly { readonly key: string; readonly regulation: string }[], refuse: Refuse): void {
  lawOfOnce("id")(
    groups.map((group) => ({ id: idOf(group) })),
    (_code, [i = 0]) =>
      refuse("duplicate-key", [i, "key"], {
        en: "a key that comes once under each regulation",
        id: "kunci yang muncul satu kali pada setiap peraturan",
      }),
  );
}

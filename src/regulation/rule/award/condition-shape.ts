import { either, leaf, list, object, text, where } from "../../../core/index.ts";
import { boundFields, boundKeys, lawOfBound } from "../../../scale/index.ts";

const measureCondition = /* @__PURE__ */ (() =>
  where(
    object({
      /** The measure that is looked at: `"absorption"`. */
      measure: text,
      ...boundFields,
    }),
    lawOfBound(),
    boundKeys,
  ))();

const gradeCondition = /* @__PURE__ */ (() =>
  object({
    /** The grades (predikat), one of which it must be. */
    grades: list(text, { least: 1 }),
  }))();

const markCondition = /* @__PURE__ */ (() =>
  object({
    /** A mark that another step has put: `"lowest-absorption"`, `"winner"`. */
    mark: text,
  }))();

// A condition that nobody understands must not hold for everybody.
const noCondition = /* @__PURE__ */ (() =>
  leaf(
    {},
    {
      en: "a condition: one with measure, with grades or with mark",
      id: "sebuah syarat: dengan `measure`, `grades`, atau `mark`",
    },
    () => undefined,
  ))();

/** The shape of a condition of a clause: on a measure, on grades or on a mark. */
export const conditionShape = /* @__PURE__ */ (() =>
  either([measureCondition, gradeCondition, markCondition], (value) => {
    const { mark, grades, measure } = Object(value) as Record<string, unknown>;
    if (mark !== undefined) return markCondition;
    if (grades !== undefined) return gradeCondition;
    return measure === undefined ? noCondition : measureCondition;
  }))();

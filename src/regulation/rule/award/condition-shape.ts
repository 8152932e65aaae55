import { either, type Given, leaf, list, object, type Read, type Shape, text, where } from "../../../core/index.ts";
import { type BoundFields, boundFields, boundKeys, lawOfBound } from "../../../scale/index.ts";

const measureFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** The measure that is looked at: `"absorption"`. */
      measure: text,
      ...boundFields,
    }),
    lawOfBound(),
    boundKeys,
  ))();

export interface MeasureCondition extends BoundFields, Given<typeof measureFields> {}

const measureCondition: Shape<MeasureCondition, Read<typeof measureFields>> = measureFields;

const gradeFields = /* @__PURE__ */ (() =>
  object({
    /** The grades (predikat), one of which it must be. */
    grades: list(text, { least: 1 }),
  }))();

export interface GradesCondition extends Given<typeof gradeFields> {}

const gradeCondition: Shape<GradesCondition, Read<typeof gradeFields>> = gradeFields;

const markFields = /* @__PURE__ */ (() =>
  object({
    /** A mark that another step has put: `"lowest-absorption"`, `"winner"`. */
    mark: text,
  }))();

export interface MarkCondition extends Given<typeof markFields> {}

const markCondition: Shape<MarkCondition, Read<typeof markFields>> = markFields;

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

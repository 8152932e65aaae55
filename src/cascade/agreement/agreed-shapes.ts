import {
  anyText,
  called,
  type Given,
  list,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  text,
  whole,
} from "../../core/index.ts";
import { polarityShape, targetShape } from "../../indicator/index.ts";
import { number } from "../../number/index.ts";

const agreedIndicatorFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the indicator in the plan. */
    indicatorId: text,
    /** Its name as the agreement prints it. */
    title: text,
    /** Its unit; null when it has none. */
    unit: nullable(anyText),
    /** Which way is good. */
    polarity: polarityShape,
    /** The target of the year; null when the plan has none. */
    target: nullable(targetShape),
    /** The targets of the quarters that have one. */
    quarters: list(
      object({
        /** The quarter: 1 to 4. */
        quarter: whole<1 | 2 | 3 | 4>(1, 4),
        /** What is to be reached by its end, or in it: as the indicator accumulates. */
        target: targetShape,
      }),
    ),
  }))();

/**
 * An indicator in a performance agreement, with its targets of the year and of the quarters.
 *
 * @term indikator perjanjian kinerja
 */
export interface AgreedIndicator extends Given<typeof agreedIndicatorFields> {}

/** The shape of an {@link AgreedIndicator}. */
export const agreedIndicatorShape: Shape<AgreedIndicator, Read<typeof agreedIndicatorFields>> = agreedIndicatorFields;

const agreedObjectiveFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the node in the plan. */
    nodeId: text,
    /** What is to be reached. */
    title: text,
    /** The indicators it is measured by. */
    indicators: called(list(agreedIndicatorShape), "indikator"),
    /** The ids of the nodes of other owners that it rests on: the nearest ones above. */
    restsOn: list(text),
  }))();

/**
 * What is promised: an objective of the plan with its indicators, and what it rests on above.
 *
 * @term sasaran perjanjian kinerja
 */
export interface AgreedObjective extends Given<typeof agreedObjectiveFields> {}

/** The shape of an {@link AgreedObjective}. */
export const agreedObjectiveShape: Shape<AgreedObjective, Read<typeof agreedObjectiveFields>> = agreedObjectiveFields;

const agreedProgrammeFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the node in the plan. */
    nodeId: text,
    /** The official code. */
    code: optional(text),
    /** The name. */
    title: text,
    /** Its budget in rupiah; absent or null when the plan has none. */
    budget: optional(nullable(number)),
  }))();

/**
 * A programme, an activity or a sub-activity in a performance agreement, with its budget.
 *
 * @term program dan anggaran perjanjian kinerja
 */
export interface AgreedProgramme extends Given<typeof agreedProgrammeFields> {}

/** The shape of an {@link AgreedProgramme}. */
export const agreedProgrammeShape: Shape<AgreedProgramme, Read<typeof agreedProgrammeFields>> = agreedProgrammeFields;

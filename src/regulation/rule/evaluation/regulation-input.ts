import {
  bilingualShape,
  called,
  citationShape,
  type Given,
  list,
  object,
  optional,
  type Read,
  renamed,
  type Shape,
  text,
  where,
  word,
} from "../../../core/index.ts";
import { scaleShape } from "../../../scale/index.ts";
import { answerScaleShape } from "./answer-scale-shape.ts";
import { departureShape, reportShape, stagesShape } from "./clause-shapes.ts";
import { lawOfGrades } from "./component-laws.ts";
import { componentShape } from "./component-shape.ts";
import { criteriaSheet } from "./criteria-sheet.ts";
import { yearOrDay } from "./evaluation-year.ts";
import { gradeConditionShape } from "./grade-condition-shape.ts";
import { groupShape } from "./group-shape.ts";
import { lawOfOnce } from "./once.ts";

const regulationKeys = /* @__PURE__ */ (() =>
  object({
    /** The id: `"permenpanrb-88-2021"`. */
    id: text,
    /** The full title in both languages. */
    label: bilingualShape,
    /** The first year in which evaluations are held under it; of a day, its year. */
    since: called(yearOrDay, "sejak from validfrom"),
    /** The last such year; without it the regulation is still in force. */
    until: optional(called(yearOrDay, "sampai to validuntil")),
    /** `"incomplete"` when parts or items are not known: then only components can be scored. */
    completeness: renamed(word(["complete", "incomplete"]), "coverage"),
    /** What is not known, or could be read in another way. */
    open: list(bilingualShape),
    /** The regulation itself, and how well it is known. */
    source: citationShape,
    /** Whose criteria its sub-components have, where there are several official lists of them. */
    sheet: optional(criteriaSheet),
    /** The grades, from 0 to the sum of all weights. */
    scale: where(scaleShape, lawOfGrades),
    /** Where values are rounded: each stage that is named, and no other. */
    rounding: stagesShape,
    /** The answers that parts and items may be given. */
    answerScales: where(list(answerScaleShape), lawOfOnce("id"), ["id"]),
    /** How evaluation reports (LHE) under it name the total and the grade. */
    report: reportShape,
    /** The components; their weights add up to the top of the scale. */
    components: called(list(componentShape), "komponen"),
    /** Levels above the components, with sub-totals of their own. */
    groups: optional(list(groupShape)),
    /** What grades ask beside the total. */
    conditions: optional(where(list(gradeConditionShape), lawOfOnce("id"), ["id"])),
    /** The id of the regulation it is a local variant of; told anew by {@link defineRegulation}. */
    base: optional(text),
    /** In which clauses it departs from that one; told anew by {@link defineRegulation}. */
    departures: optional(list(departureShape)),
  }))();

/**
 * A regulation on the evaluation of AKIP as it is written down, before {@link defineRegulation} has proved it.
 *
 * @term peraturan evaluasi AKIP
 */
export interface RegulationInput extends Given<typeof regulationKeys> {}

/** What a regulation says, before its laws. */
export const regulationFields: Shape<RegulationInput, Read<typeof regulationKeys>> = regulationKeys;

import {
  bilingualShape,
  either,
  type Given,
  list,
  object,
  type Read,
  type Refuse,
  type Shape,
  text,
  where,
  word,
} from "../../../core/index.ts";
import { type BoundFields, boundFields, boundKeys, lawOfBound } from "../../../scale/index.ts";
import { type DatedInput, datedShape } from "../budget/dated-shape.ts";
import { lawOfOnce } from "../evaluation/once.ts";

/**
 * Where a priority programme stands.
 *
 * @term status program prioritas
 */
export type PriorityStatus = "on-track" | "at-risk" | "behind" | "no-data";

/** Every status, the best first. */
export const priorityStatuses: readonly PriorityStatus[] = ["on-track", "at-risk", "behind", "no-data"];

/**
 * What a rule may look at: the achievement in percent, how many percent of the indicators that are due have a value, the
 * absorption in percent, how many points it is above its target, open obstacles, those beyond the day that was promised,
 * and for how many days the oldest one has lasted.
 *
 * @term ukuran program prioritas
 */
export type PriorityMeasure =
  | "achievement"
  | "coverage"
  | "absorption"
  | "absorption-gap"
  | "open-obstacles"
  | "overdue-promises"
  | "longest-open";

/** Every measure. */
export const priorityMeasures: readonly PriorityMeasure[] = [
  "achievement",
  "coverage",
  "absorption",
  "absorption-gap",
  "open-obstacles",
  "overdue-promises",
  "longest-open",
];

const boundsFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** The measure that is looked at. */
      measure: word(priorityMeasures),
      ...boundFields,
    }),
    lawOfBound(),
    boundKeys,
  ))();

export interface MeasureBounds extends BoundFields, Given<typeof boundsFields> {}

const boundsShape: Shape<MeasureBounds, Read<typeof boundsFields>> = boundsFields;

const unknownShape = /* @__PURE__ */ (() =>
  object({
    /** The measure of which nothing is known. */
    unknown: word(priorityMeasures),
  }))();

const priorityClauseFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the clause. */
    id: text,
    /** The status that it gives. */
    status: word(priorityStatuses),
    /** When it holds, in words. */
    label: bilingualShape,
    /** The conditions, all of which must hold. One on a measure of which nothing is known does not. */
    when: list(either([boundsShape, unknownShape])),
  }))();

/**
 * One clause of {@link PriorityRules}.
 *
 * @term ketentuan status program prioritas
 */
export interface PriorityClause extends Given<typeof priorityClauseFields> {}

/** The shape of a {@link PriorityClause}. */
export const priorityClauseShape: Shape<PriorityClause, Read<typeof priorityClauseFields>> = priorityClauseFields;

const priorityRulesFields = /* @__PURE__ */ (() =>
  datedShape(
    object({
      /** The clauses: the first one whose conditions all hold gives the status; the last one holds always. */
      clauses: where(where(list(priorityClauseShape, { least: 1 }), lawOfOnce("id"), ["id"]), lawOfEnd, ["when"]),
    }),
  ))();

/**
 * Which programme has which status, clause by clause.
 *
 * @term aturan status program prioritas
 */
export interface PriorityRules
  extends DatedInput<Given<typeof priorityRulesFields>["value"]>,
    Given<typeof priorityRulesFields> {}

/**
 * The shape of the rules that give a priority programme its status.
 *
 * @term aturan status program prioritas
 */
export const priorityRulesShape: Shape<PriorityRules, Read<typeof priorityRulesFields>> = priorityRulesFields;

/** Every programme has a status, and no clause stands behind one that always holds. */
function lawOfEnd(clauses: readonly { readonly when: readonly unknown[] }[], refuse: Refuse): void {
  for (const [i, { when }] of clauses.entries()) {
    const isLast = i === clauses.length - 1;
    if (isLast !== (when.length === 0)) refuse("invalid-input", [i, "when"], isLast ? noCondition : someCondition);
  }
}

const noCondition = {
  en: "no condition: the last clause gives a status to every programme left",
  id: "tanpa syarat: ketentuan terakhir memberi status kepada semua program yang tersisa",
};
const someCondition = {
  en: "at least one condition: only the last clause holds always",
  id: "paling sedikit satu syarat: hanya ketentuan terakhir yang selalu berlaku",
};

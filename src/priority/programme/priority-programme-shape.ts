import { type SummarizedBudget, summedShape } from "../../budget/index.ts";
import {
  bilingualShape,
  either,
  type Given,
  kept,
  list,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  series,
  text,
  where,
} from "../../core/index.ts";
import { averageableShape } from "../../indicator/index.ts";
import { amount, number } from "../../number/index.ts";
import { absorptionPathShape, lawOfOnce } from "../../regulation/index.ts";

const spendingShape = /* @__PURE__ */ (() =>
  object({
    /** The budget in rupiah, 0 or more. */
    budget: amount,
    /** What was spent; null when it was not reported. */
    realization: nullable(number),
    /** Whose it is, for the findings; the id of the programme unless told. */
    id: optional(text),
  }))();

const measuredIndicatorShape = /* @__PURE__ */ (() =>
  object({
    /** How far its target was reached: an achievement, or a percentage; null when it was not reported. */
    achievement: kept(averageableShape),
    /** How much it counts beside the others, 0 or more; 1 unless told. */
    weight: optional(amount),
  }))();

const priorityProgrammeFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The id: once per list. */
      id: text,
      /** The name, in one language or in both. */
      title: either([text, bilingualShape]),
      /** The agency that leads it. */
      leadAgencyId: text,
      /** The agencies that take part; the one that leads need not be named again. */
      agencyIds: list(text),
      /** The indicators it is measured by; without them its achievement is not known. */
      indicators: optional(list(measuredIndicatorShape)),
      /** Its spending: a summary of its lines as it is, or budget and realisation; without it nothing is known of it. */
      absorption: optional(kept(either([spendingShape, summedShape], meantSpending))),
      /** What should have been spent by the day: percent of the budget, or a path of targets. */
      target: optional(either([amount, kept(absorptionPathShape)])),
      /** With a path: the type of expenditure whose target counts; without it the target for `"all"`. */
      expenditure: optional(text),
    },
    { open: true },
  ))();

/**
 * A priority programme: who takes part, how far it is, what was spent.
 *
 * @term program prioritas
 */
export interface PriorityProgramme extends Given<typeof priorityProgrammeFields> {}

/**
 * The shape of a {@link PriorityProgramme}. It may carry columns of your own.
 *
 * @term program prioritas
 */
export const priorityProgrammeShape: Shape<
  PriorityProgramme,
  Read<typeof priorityProgrammeFields>
> = priorityProgrammeFields;

/**
 * The shape of a list of priority programmes: each id once.
 *
 * @term daftar program prioritas
 */
export const priorityProgrammesShape = /* @__PURE__ */ (() =>
  where(series(priorityProgrammeShape), lawOfOnce("id"), ["id"]))();

/** A programme that was read. */
export type ProgrammeRead = Read<typeof priorityProgrammeFields>;

/** Spending as it was given. */
export type SpendingGiven = Given<typeof spendingShape> | SummarizedBudget;

function meantSpending(value: unknown) {
  return "reportedBudget" in Object(value) ? summedShape : spendingShape;
}

import { assessedResultsShape, awardRoundShape } from "../../award/index.ts";
import {
  document,
  type Given,
  kept,
  list,
  literal,
  nullable,
  object,
  optional,
  type Read,
  record,
  type Shape,
  text,
  variant,
  where,
} from "../../core/index.ts";
import { componentSheetShape, worksheetShape } from "../../evaluation/index.ts";
import { achievementInputShape } from "../../indicator/index.ts";
import { amount, resultNumber } from "../../number/index.ts";
import { awardEntriesShape, lawOfOnce } from "../../regulation/index.ts";

const kinds = /* @__PURE__ */ (() => ({
  worksheets: object({
    /** Worksheets under two regulations, or under a regulation and a variant of it. */
    kind: literal("worksheets"),
    /** The worksheets, each with its `agencyId`. */
    worksheets: list(kept(worksheetShape)),
  }),
  "component-sheets": object({
    /** Published values of components under two regulations. */
    kind: literal("component-sheets"),
    /** The component sheets, each with its `agencyId`. */
    sheets: list(kept(componentSheetShape)),
  }),
  scores: object({
    /** Scores under two scales. */
    kind: literal("scores"),
    /** The scores, each with an id of its own; null where there is none. */
    scores: where(
      list(
        object({
          /** Whose score it is. */
          id: text,
          /** The score; null where there is none. */
          score: nullable(resultNumber),
        }),
      ),
      lawOfOnce("id"),
      ["id"],
    ),
  }),
  totals: object({
    /** Totals of weighted values under two sets of weights. */
    kind: literal("totals"),
    /** What is ranked, each with an id of its own. */
    items: where(
      list(
        object({
          /** The id. */
          id: text,
          /** The values by the keys of the weights; null where one is not known: such an item has no total. */
          values: record(nullable(resultNumber)),
        }),
      ),
      lawOfOnce("id"),
      ["id"],
    ),
  }),
  "award-entries": object({
    /** Entries under two award schemes. */
    kind: literal("award-entries"),
    /** The entries. */
    entries: kept(awardEntriesShape),
    /** The year, the day, past winners and decisions of the jury. */
    round: optional(kept(awardRoundShape)),
  }),
  results: object({
    /** Results under two policies of rewards and sanctions. */
    kind: literal("results"),
    /** The results by month. */
    results: kept(assessedResultsShape),
    /** The allowance of a month in rupiah, by the id of who was assessed: without it only percents are told. */
    allowances: optional(record(amount)),
  }),
  achievements: object({
    /** Targets and realisations under two policies of achievement. */
    kind: literal("achievements"),
    /** What is measured, each with an id of its own. */
    inputs: where(
      list(
        object({
          /** The id of the indicator. */
          id: text,
          /** Target and realisation, as `measureAchievement` takes them. */
          input: kept(achievementInputShape),
        }),
      ),
      lawOfOnce("id"),
      ["id"],
    ),
  }),
}))();

const simulationInputFields = /* @__PURE__ */ (() => document(variant("kind", kinds)))();

/**
 * Last year's data, as far as a rule looks at them.
 *
 * @term data simulasi
 */
export type SimulationInput = Given<typeof simulationInputFields>;

/**
 * The shape of a {@link SimulationInput}.
 *
 * @term data simulasi
 */
export const simulationInputShape: Shape<SimulationInput, Read<typeof simulationInputFields>> = simulationInputFields;

/** The data as they were read. */
export type SimulationRead = Read<typeof simulationInputFields>;

/** The data of one kind. */
export type InputRead<K extends SimulationRead["kind"]> = Extract<SimulationRead, { readonly kind: K }>;

import {
  called,
  document,
  type Given,
  list,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  text,
  word,
} from "../../core/index.ts";
import { number } from "../../number/index.ts";
import { isoDate, periodShape } from "../../period/index.ts";
import { polarityShape, targetShape } from "../target/index.ts";

/** What an indicator is described by; the keys of documents that say more of an indicator begin with these. */
export const indicatorFields = /* @__PURE__ */ (() => ({
  /** The id, which stays the same through revisions. */
  id: text,
  /** The name as the plan prints it. */
  title: text,
  /** Main, programme or activity indicator, or another kind. */
  kind: optional(word(["iku", "ikp", "ikk", "other"])),
  /** What is measured, in words. */
  definition: optional(called(text, "definisi")),
  /** How it is computed, in words or as a formula. */
  formula: optional(called(text, "rumus")),
  /** The unit; null when the indicator has none. */
  unit: optional(nullable(text)),
  /** Which way is good. */
  polarity: polarityShape,
  /** What kind of figure it is: only amounts may be summed over periods. */
  quantity: optional(word(["amount", "ratio", "index", "level"])),
  /** Whether a figure counts from the start of the year, or its own period only. */
  accumulation: optional(word(["cumulative", "per-period"])),
  /** How the figures of periods become one of a longer period. */
  consolidation: optional(word(["sum", "average", "last", "maximum", "minimum"])),
  /** Where the data comes from. */
  dataSource: optional(called(text, "sumberdata")),
  /** How often it is measured. */
  frequency: optional(called(word(["year", "semester", "quarter", "month"]), "frekuensi")),
  /** The post or unit that answers for it: no name is needed. */
  personInCharge: optional(text),
  /** Where it stood before the plan. */
  baseline: optional(
    called(
      object({
        /** The period. */
        period: periodShape,
        /** The figure. */
        value: number,
      }),
      "datadasar kondisiawal",
    ),
  ),
  /** The one target in question, where a plan has but one. */
  target: optional(targetShape),
  /** The targets of years and of their parts. */
  targets: optional(
    called(
      list(
        object({
          /** The period. */
          period: periodShape,
          /** Its target. */
          target: targetShape,
        }),
      ),
      "targettahunan",
    ),
  ),
  /** Its weight among the indicators beside it, in the unit that all of them share. */
  weight: optional(number),
  /** How well it measures the objective, in the manner of the Ministry of Finance. */
  validity: optional(word(["exact", "proxy", "activity"])),
  /** How far its owner controls it, in the same manner. */
  controllability: optional(word(["low", "moderate", "high"])),
  /** The first day on which this version is in force; open when absent. */
  validFrom: optional(isoDate),
  /** The last day on which this version is in force; open when absent. */
  validUntil: optional(isoDate),
  /** The id of the indicator that this one replaces: its trend begins anew. */
  replaces: optional(text),
}))();

const indicatorDocument = /* @__PURE__ */ (() => document(object(indicatorFields)))();

/**
 * An indicator as agencies describe it. Id, title and polarity are needed, everything else is there when the agency has
 * it: what is missing becomes a finding where it matters, not a refusal.
 *
 * @term indikator kinerja
 */
export interface Indicator extends Given<typeof indicatorDocument> {}

/**
 * The shape of an {@link Indicator}.
 *
 * @term indikator kinerja
 */
export const indicatorShape: Shape<Indicator, Read<typeof indicatorDocument>> = indicatorDocument;

import {
  type Bilingual,
  type Citation,
  type Computed,
  type Finding,
  type Given,
  literal,
  type NotComputable,
  nullable,
  object,
  optional,
  text,
  variant,
} from "../../core/index.ts";
import { amount, type Decimal, number } from "../../number/index.ts";
import { type IsoDate, isoDate } from "../../period/index.ts";
import type { AbsorptionRate } from "../line/index.ts";

const assumptionShape = /* @__PURE__ */ (() =>
  variant("kind", {
    "same-pace": object({
      /** The pace of the days since 1 January. */
      kind: literal("same-pace"),
    }),
    "like-year": object({
      /** The pattern of another year. */
      kind: literal("like-year"),
      /** What was spent in that year by the same day. */
      bySameDay: amount,
      /** What was spent in the whole of that year. */
      byYearEnd: amount,
    }),
    "as-planned": object({
      /** The plan for the rest of the year. */
      kind: literal("as-planned"),
      /** What is planned for the rest of the year. */
      rest: amount,
    }),
  }))();

/**
 * What a projection assumes about the rest of the year:
 *
 * | kind | assumption |
 * |---|---|
 * | `same-pace` | every day brings what the days since 1 January brought on average |
 * | `like-year` | the same share of the year's spending was done by this day as in another year |
 * | `as-planned` | what is planned for the rest of the year is spent, and nothing else |
 *
 * @term asumsi proyeksi
 */
export type ProjectionAssumption = Given<typeof assumptionShape>;

/** The shape of a {@link ProjectionInput}. */
export const projectionInputShape = /* @__PURE__ */ (() =>
  object({
    /** The budget of the year. */
    budget: amount,
    /** What was spent from 1 January to `asOf`; null when it was not reported. */
    realization: nullable(number),
    /** The day up to which the realisation counts. */
    asOf: isoDate,
    /** What is assumed. There is no default: a projection without a stated assumption is a guess. */
    assumption: assumptionShape,
    /** Whose it is, for the findings; `"budget"` unless told. */
    id: optional(text, "budget"),
  }))();

/**
 * A budget to be projected to the end of its year.
 *
 * @term proyeksi penyerapan
 */
export interface ProjectionInput extends Given<typeof projectionInputShape> {}

/**
 * What will have been spent by the end of the year if the assumption holds.
 *
 * @term proyeksi penyerapan
 */
export type AbsorptionProjection = (Computed<Decimal> | NotComputable<"not-reported" | "no-pattern">) & {
  /** Says what this is. */
  readonly kind: "absorption-projection";
  /** The day it was made for. */
  readonly asOf: IsoDate;
  /** What was assumed, with its amounts. */
  readonly assumption: ProjectionAssumption;
  /** The same in words. */
  readonly statement: Bilingual;
  /** The projected absorption, in percent. */
  readonly rate?: AbsorptionRate;
  /** The part of the budget that would stay unspent, 0 or more: what may become SiLPA on the side of expenditure. */
  readonly atRisk?: Decimal;
  /** How well the view of SiLPA is founded. */
  readonly basis: Citation;
  /** `over-budget` when the projection exceeds the budget. */
  readonly findings: readonly Finding[];
};

import {
  type Bilingual,
  type Citation,
  type Computed,
  type Given,
  literal,
  type NotComputable,
  object,
  variant,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { amount, type Decimal } from "../../number/index.ts";
import { type IsoDate, isoDate } from "../../period/index.ts";
import { type AbsorptionInput, type AbsorptionRate, type SpentFacts, spendingWith } from "../line/index.ts";

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

const termsShape = /* @__PURE__ */ (() =>
  object({
    /** The day up to which the realisation, since 1 January, counts. */
    asOf: isoDate,
    /** What is assumed. There is no default: a projection without a stated assumption is a guess. */
    assumption: assumptionShape,
  }))();

/**
 * The day of a projection, and what it assumes.
 *
 * @term tanggal dan asumsi proyeksi
 */
export interface ProjectionTerms extends Given<typeof termsShape> {}

/**
 * A budget to be projected to the end of its year.
 *
 * @term proyeksi penyerapan
 */
export interface ProjectionInput extends AbsorptionInput, ProjectionTerms {}

/** The shape of a {@link ProjectionInput}, or of a summary with the same terms. */
export const projectionInputShape = /* @__PURE__ */ (() => spendingWith(termsShape.fields))();

/**
 * What will have been spent by the end of the year if the assumption holds.
 *
 * @term proyeksi penyerapan
 */
export type AbsorptionProjection = (
  | Computed<Decimal>
  | NotComputable<"not-reported" | "unread-realization" | "no-pattern" | "partly-reported" | "mixed-directions">
) &
  SpentFacts & {
    /** Says what this is. */
    readonly kind: "absorption-projection";
    /** Days from 1 January to that day, both included. */
    readonly daysOver: number;
    /** Days after it, up to the end of the year. */
    readonly daysLeft: number;
    /** The day it was made for. */
    readonly asOf: IsoDate;
    /** What was assumed, with its amounts. */
    readonly assumption: ProjectionAssumption;
    /** The same in words. */
    readonly statement: Bilingual;
    /** The projected absorption, in percent. */
    readonly rate?: AbsorptionRate;
    /**
     * The part of the budget that would stay unspent, 0 or more: what may become SiLPA on the side of expenditure. Of
     * revenue, what would not come in.
     */
    readonly atRisk?: Decimal;
    /** How well the view of SiLPA is founded. */
    readonly basis: Citation;
    /** `over-budget` when projected spending exceeds the budget; lines that did not report. */
    readonly findings: readonly Finding[];
  };

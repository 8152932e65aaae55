import type { Bilingual, Citation, Computed, Finding, NotComputable } from "../../core/index.ts";
import type { Decimal, DecimalInput } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";
import type { AbsorptionRate } from "../line/index.ts";

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
export type ProjectionAssumption =
  | {
      /** The pace of the days since 1 January. */
      readonly kind: "same-pace";
    }
  | {
      /** The pattern of another year. */
      readonly kind: "like-year";
      /** What was spent in that year by the same day. */
      readonly bySameDay: DecimalInput;
      /** What was spent in the whole of that year. */
      readonly byYearEnd: DecimalInput;
    }
  | {
      /** The plan for the rest of the year. */
      readonly kind: "as-planned";
      /** What is planned for the rest of the year. */
      readonly rest: DecimalInput;
    };

/**
 * A budget to be projected to the end of its year.
 *
 * @term proyeksi penyerapan
 */
export interface ProjectionInput {
  /** The budget of the year. */
  readonly budget: DecimalInput;
  /** What was spent from 1 January to `asOf`; null when it was not reported. */
  readonly realization: DecimalInput | null;
  /** The day up to which the realisation counts. */
  readonly asOf: IsoDate;
  /** What is assumed. There is no default: a projection without a stated assumption is a guess. */
  readonly assumption: ProjectionAssumption;
  /** Whose it is, for the findings; `"budget"` unless told. */
  readonly id?: string;
}

/**
 * What will have been spent by the end of the year if the assumption holds.
 *
 * @term proyeksi penyerapan
 */
export type AbsorptionProjection = (Computed<Decimal> | NotComputable<"not-reported" | "no-pattern">) & {
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

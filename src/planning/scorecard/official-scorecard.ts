import type { AppliedConsequences } from "../../award/index.ts";
import type { AgreementMeasurement, ResultRating, SkpPredicate } from "../../cascade/index.ts";
import type { Bilingual, Citation, Outcome } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";

/**
 * A step of a scorecard that cannot be taken yet.
 *
 * @term langkah yang belum dapat diputuskan
 */
export interface UndecidedStep {
  /** Which step: an achievement, the rating of a mean, the predicate, or an allowance. */
  readonly step: "achievement" | "rating" | "predicate" | "allowance";
  /** Of what: the indicator with its period, the period, or the month. */
  readonly of: Bilingual;
  /** Why: a reason that has words. */
  readonly reason: string;
}

/**
 * The scorecard of an official: from the agreement by way of achievements, rating and predicate to the allowance.
 *
 * @term kartu kinerja pejabat
 */
export interface OfficialScorecard {
  /** Says what this is. */
  readonly kind: "official-scorecard";
  /** The post. */
  readonly ownerId: string;
  /** Its name as the agreement prints it. */
  readonly position: string;
  /** The fiscal year. */
  readonly year: number;
  /** The day of the look, where one was told. */
  readonly asOf?: IsoDate;
  /** What was reached of the agreement, by quarter and for the year, with coverage. */
  readonly measurement: AgreementMeasurement;
  /** How the means of the quarters compare with what was expected. */
  readonly quarters: readonly {
    /** The quarter. */
    readonly quarter: 1 | 2 | 3 | 4;
    /** The rating, or why there is none. */
    readonly rating: ResultRating;
  }[];
  /** How the mean of the year compares with what was expected, or why that cannot be said. */
  readonly rating: ResultRating;
  /** The predicate that rating and behaviour give, or why there is none: it is for the superior to decide. */
  readonly predicate: Outcome<SkpPredicate, "no-rating" | "no-behaviour">;
  /** What follows for each month, clause by clause; empty where no policy or no month was told. */
  readonly months: readonly AppliedConsequences[];
  /** The allowances of all months before corrections, in rupiah; absent where none was told. */
  readonly allowance?: Decimal;
  /** What is paid of them, in rupiah, or why that cannot be said: a month is undecided, or no policy or no allowance was told. */
  readonly paid: Outcome<Decimal, "clause-undecided" | "no-policy" | "no-allowance">;
  /** Everything that cannot be decided yet, step by step. */
  readonly undecided: readonly UndecidedStep[];
  /** That this prepares a judgement, and is none. */
  readonly basis: Citation;
  /** What a person should know: of the measurement, and of the policies. */
  readonly findings: readonly Finding[];
}

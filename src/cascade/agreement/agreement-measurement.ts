import type { Finding } from "../../finding/index.ts";
import type { Achievement, AverageAchievement } from "../../indicator/index.ts";
import type { IsoDate } from "../../period/index.ts";
import type { AgreementParty } from "./agreement-shape.ts";

/**
 * The achievement of an indicator in a quarter.
 *
 * @term capaian triwulan
 */
export interface QuarterAchievement {
  /** The quarter. */
  readonly quarter: 1 | 2 | 3 | 4;
  /** The achievement against the target of the quarter, or why there is none. */
  readonly achievement: Achievement;
}

/**
 * An indicator of an agreement with what was reached.
 *
 * @term capaian indikator perjanjian kinerja
 */
export interface MeasuredIndicator {
  /** The id of the objective that it measures. */
  readonly nodeId: string;
  /** The id of the indicator. */
  readonly indicatorId: string;
  /** Its name. */
  readonly title: string;
  /** Its unit; null when it has none. */
  readonly unit: string | null;
  /** The quarters that have a target or a realisation, in order. */
  readonly quarters: readonly QuarterAchievement[];
  /** The achievement against the target of the year, or why there is none. */
  readonly year: Achievement;
  /**
   * Where the realisation of the year comes from: it was reported, or it follows from the quarters as the plan counts them;
   * null where there is none.
   */
  readonly yearFrom: "report" | "quarters" | null;
}

/**
 * What was reached of a performance agreement, by quarter and for the year.
 *
 * @term capaian perjanjian kinerja
 */
export interface AgreementMeasurement {
  /** Says what this is. */
  readonly kind: "agreement-measurement";
  /** The id of the agreement. */
  readonly agreementId: string;
  /** The fiscal year. */
  readonly year: number;
  /** Who promised. */
  readonly party: AgreementParty;
  /** The day of the look; absent where none was told, and then everything is due. */
  readonly asOf?: IsoDate;
  /** The indicators in the order of the agreement. */
  readonly indicators: readonly MeasuredIndicator[];
  /** The mean of each quarter, with its coverage: of the indicators that have a target in it. */
  readonly quarters: readonly {
    /** The quarter. */
    readonly quarter: 1 | 2 | 3 | 4;
    /** The mean, or why there is none. */
    readonly average: AverageAchievement;
  }[];
  /** The mean of the year, with its coverage. */
  readonly average: AverageAchievement;
  /** How many targets of the year were met, of those that have an achievement. */
  readonly met: number;
  /** `realization-not-agreed` for each realisation of an indicator or a year that the agreement does not have. */
  readonly findings: readonly Finding[];
}

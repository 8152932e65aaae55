import type { Bilingual, Citation } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";
import type { CriteriaSheet } from "../../regulation/index.ts";

/**
 * What the data say of a criterion: it is met, it is not, or a person must look.
 *
 * @term hasil penilaian awal kriteria
 */
export type CriterionVerdict = "met" | "not-met" | "look";

/**
 * Why a person must look at a criterion:
 *
 * | reason | meaning |
 * |---|---|
 * | `no-data` | data that could decide it were not given: `needs` names them |
 * | `partly-known` | the data decide a part of it |
 * | `judgement` | no data of this kind decide it |
 *
 * @term alasan perlu dilihat
 */
export type LookReason = "no-data" | "partly-known" | "judgement";

/**
 * A criterion beside what the data say of it.
 *
 * @term kriteria dalam penilaian awal
 */
export interface PreassessedCriterion {
  /** Its code on the sheet: `"1.a.3"`. */
  readonly code: string;
  /** What it asks, in short words of the library. */
  readonly label: Bilingual;
  /** What the data say. */
  readonly verdict: CriterionVerdict;
  /** Why a person must look; absent where the data decide. */
  readonly because?: LookReason;
  /** The keys of the input that could decide it, or more of it; empty where nothing could. */
  readonly needs: readonly string[];
  /** What was found in the data, sentence by sentence; empty where there is nothing. */
  readonly evidence: readonly Bilingual[];
  /**
   * How many points of its sub-component hang on it: what `most` would rise by if a criterion that is not met were met, or
   * fall by if one that is not decided, or met, were not met; the others as they are.
   */
  readonly atStake: Decimal;
  /** Where the criterion stands. */
  readonly basis: Citation;
}

/**
 * A sub-component beside what the data say of its criteria.
 *
 * @term sub-komponen dalam penilaian awal
 */
export interface PreassessedPart {
  /** Its code: `"1.a"`. */
  readonly code: string;
  /** What it is called. */
  readonly label: Bilingual;
  /** Its weight in points. */
  readonly weight: Decimal;
  /** How many criteria the data show to be met. */
  readonly met: number;
  /** How many they show not to be met. */
  readonly notMet: number;
  /** How many a person must look at. */
  readonly look: number;
  /** The best letter that is open while what is not met stays so. No letter follows from data alone. */
  readonly mostLetter: string;
  /** The points of that letter: an upper bound, and no score. */
  readonly most: Decimal;
  /** The points that what is not met puts out of reach. */
  readonly lost: Decimal;
}

/**
 * What the data of an agency say of the criteria of an evaluation before anybody evaluates. It is no evaluation: it has no
 * score and no grade.
 *
 * @term penilaian awal
 */
export interface Preassessment {
  /** Says what this is. */
  readonly kind: "preassessment";
  /** The agency. */
  readonly agencyId: string;
  /** The fiscal year. */
  readonly year: number;
  /** The day of the look, where one was told. */
  readonly asOf?: IsoDate;
  /** The id of the regulation. */
  readonly regulation: string;
  /** The list of criteria. */
  readonly sheet: CriteriaSheet;
  /** Every criterion, in the order of the sheet. */
  readonly criteria: readonly PreassessedCriterion[];
  /** Every sub-component. */
  readonly parts: readonly PreassessedPart[];
  /** How many criteria there are of each verdict. */
  readonly counts: Readonly<Record<CriterionVerdict, number>>;
  /** The sum of what is open in all sub-components: an upper bound, and no score. */
  readonly most: Decimal;
  /** The sum of the points that what is not met puts out of reach. */
  readonly lost: Decimal;
  /** Where it stands which letter goes with which share of criteria. */
  readonly letters: Citation;
  /** What this takes for granted. */
  readonly assumption: Bilingual;
  /** That this is no evaluation. */
  readonly basis: Citation;
  /** `criterion-not-met` for each criterion that the data show not to be met. */
  readonly findings: readonly Finding[];
}

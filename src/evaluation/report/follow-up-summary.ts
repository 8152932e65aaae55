import type { Outcome } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";
import type { Recommendation } from "./recommendation-shape.ts";

/**
 * The recommendations that one owner is to follow up.
 *
 * @term tindak lanjut menurut penanggung jawab
 */
export interface OwnerFollowUp {
  /** The owner; null for those without one. */
  readonly ownerId: string | null;
  /** How many recommendations it has. */
  readonly recommendations: number;
  /** How many of them were followed up. */
  readonly done: number;
  /** The ids of those that are overdue; empty where no day was told. */
  readonly overdue: readonly string[];
}

/**
 * What became of the recommendations of a report.
 *
 * @term tindak lanjut rekomendasi
 */
export interface FollowUpSummary {
  /** Says what this is. */
  readonly kind: "follow-up";
  /** Every recommendation, in the order given. */
  readonly recommendations: readonly Recommendation[];
  /** How many were followed up. */
  readonly done: number;
  /** How many are being followed up. */
  readonly inProgress: number;
  /** How many were not followed up. */
  readonly notDone: number;
  /** Of how many nothing was told: they are not taken to be undone. */
  readonly untold: number;
  /** Followed up of all, percent; not computable while something is untold, or when there is no recommendation. */
  readonly share: Outcome<Decimal, "no-recommendations" | "untold">;
  /** The day on which it is looked at; absent where none was told, and then nothing is called overdue. */
  readonly asOf?: IsoDate;
  /** The ids of those not followed up by their day, in the order given. */
  readonly overdue: readonly string[];
  /** By owner, in the order in which they first appear. */
  readonly owners: readonly OwnerFollowUp[];
  /** With a day: `overdue-recommendation`, `recommendation-without-owner`, `recommendation-without-due`. */
  readonly findings: readonly Finding[];
}

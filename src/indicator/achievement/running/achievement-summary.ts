import type { Bilingual, Citation, Coverage, Outcome } from "../../../core/index.ts";
import type { Finding } from "../../../finding/index.ts";
import type { Decimal } from "../../../number/index.ts";
import type { AverageReason } from "../average/average.ts";
import type { AchievementReason } from "../formula-and-reason.ts";

/**
 * The achievements of a group of indicators taken together: the exact mean, and how many there are of each kind.
 *
 * @term rekapitulasi capaian
 */
export interface AchievementSummary {
  /** Says what this is. */
  readonly kind: "achievement-summary";
  /** The key of the group. */
  readonly key: string;
  /** The mean in percent, exact and not rounded: the same as {@link averageAchievement} gives of these achievements. */
  readonly mean: Outcome<
    Decimal,
    Extract<AverageReason, "missing-achievement" | "mixed-periods" | "level-achievement" | "nothing-to-average">
  >;
  /**
   * What the achievements that enter the mean add up to, in percent, without those against levels, as exact text: a decimal,
   * or a fraction where its digits never end. Absent where none enters.
   */
  readonly sum?: string;
  /** How the mean is computed. */
  readonly formula: "Σ achievement / count";
  /** How many entered the mean, or would have, of those that were due. */
  readonly coverage: Omit<Coverage, "missing">;
  /** What was to happen with missing ones. */
  readonly missing: "refuse" | "redistribute" | "zero";
  /** What was to happen with achievements against levels. */
  readonly levels: "refuse" | "leave-out";
  /** How many indicators there are. */
  readonly indicators: number;
  /** How many of them have an achievement. */
  readonly measured: number;
  /** How many of those met their target. */
  readonly met: number;
  /** How many have an achievement against a level, which no mean takes in. */
  readonly againstLevels: number;
  /** Why the others have none, and how many, in the order of the reasons. */
  readonly withoutValue: readonly ReasonCount[];
  /** How many achievements each band of the scale has, from the lowest values; absent where no scale was given. */
  readonly bands?: readonly BandCount[];
  /** How many achievements lie outside the scale; absent where none does. */
  readonly outsideScale?: number;
  /** The id of the scale; absent where none was given. */
  readonly scale?: string;
  /** The id of the policy; null when the policy has none. */
  readonly policy: string | null;
  /** The source of the policy; null when the policy names none. */
  readonly basis: Citation | null;
  /** What a person should look at before the mean is used. */
  readonly findings: readonly Finding[];
}

/**
 * How many indicators have no achievement, for one reason.
 *
 * @term jumlah indikator tanpa capaian
 */
export interface ReasonCount {
  /** The reason. */
  readonly reason: AchievementReason;
  /** How many indicators. */
  readonly count: number;
}

/**
 * How many achievements fall into a band.
 *
 * @term jumlah capaian menurut kelas
 */
export interface BandCount {
  /** The code of the band. */
  readonly code: string;
  /** Its name in both languages. */
  readonly label: Bilingual;
  /** How many achievements. */
  readonly count: number;
}

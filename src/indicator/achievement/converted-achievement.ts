import type { Citation, Computed, NotComputable } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";

/**
 * A converted achievement, or why there is none: the rule says nothing about it (`"not-ruled"`), or there was no
 * achievement.
 *
 * @term nilai capaian
 */
export type ConvertedAchievement = (Computed<Decimal> | NotComputable<"not-ruled" | "no-achievement">) & {
  /** The id of the conversion. */
  readonly conversion: string;
  /** The source of the conversion. */
  readonly basis: Citation;
};

import { type Exact, exactToDecimal, recoverExact } from "../../../../number/index.ts";
import type { AchievementRead } from "../achievement/achievement-read.ts";

/** An achievement with the figures on one footing, where they were made of several periods. */
export interface OnFooting {
  readonly achievement: AchievementRead;
  readonly target?: Exact;
  readonly realization?: Exact;
}

/**
 * The figures that were made of several periods, and the achievement of them: they are results, which JSON cuts at 40
 * digits, and are read as what they were.
 */
export function onFooting(achievement: AchievementRead, periods: number): OnFooting {
  const { target: aim, realization: reached } = achievement;
  if (periods < 2 || aim?.kind !== "number") return { achievement };
  const given = typeof aim.given === "object" && "value" in aim.given ? aim.given.value : aim.given;
  const [target, realization] = [recoverExact(given), recoverExact(reached?.own)];
  if (target === undefined || realization === undefined) return { achievement };
  return {
    achievement: {
      ...achievement,
      target: { ...aim, low: target, high: target },
      realization: { read: realization, own: exactToDecimal(realization) },
    },
    target,
    realization,
  };
}

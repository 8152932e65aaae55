import type { Polarity } from "../../indicator/index.ts";
import { divide, type Exact, exactOf, HUNDRED, multiply, sign, subtract } from "../../number/index.ts";

/** What an achievement is made of, with the cells that they stand in. */
export interface AchievementParts {
  readonly reached: Exact;
  readonly target: Exact;
  readonly over: string;
  readonly under: string;
}

/** An achievement as it may have been computed, with the cells that it follows from. */
export interface AchievementWay {
  readonly right: Exact;
  readonly how: string;
}

const TWO: Exact = /* @__PURE__ */ exactOf(2);

/**
 * How an achievement may have been computed, the likeliest way first: what was reached over the target, or where less is
 * better their mirror or inverse; where neither is told a sheet may have done any. None for an indicator that is to stay.
 */
export function achievementWays(
  { reached, target, over, under }: AchievementParts,
  polarity: Polarity | undefined,
  isFraction: boolean,
): AchievementWay[] {
  if (polarity === "stabilize") return [];
  const shown = (right: Exact) => (isFraction ? right : multiply(right, HUNDRED));
  const ratio = sign(target) === 0 ? [] : [{ right: shown(divide(reached, target)), how: `${over}/${under}` }];
  const mirror =
    sign(target) === 0
      ? []
      : [
          {
            right: shown(divide(subtract(multiply(TWO, target), reached), target)),
            how: `(2*${under}-${over})/${under}`,
          },
        ];
  const inverse = sign(reached) === 0 ? [] : [{ right: shown(divide(target, reached)), how: `${under}/${over}` }];
  if (polarity === "maximize") return ratio;
  return polarity === "minimize" ? [...mirror, ...inverse] : [...ratio, ...mirror, ...inverse];
}

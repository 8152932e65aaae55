import { type Exact, exactOf } from "../../../number/index.ts";
import type { ReadPolicy } from "../../../regulation/index.ts";
import type { AchievementFormula } from "../formula-and-reason.ts";
import type { TargetAndReached } from "../input/reached.ts";
import { missedBound } from "./percent-of-target.ts";
import { rounded } from "./percentage-of.ts";

/** The two figures of a formula. */
interface Taken {
  readonly target: Exact;
  readonly reached: Exact;
}

/** The two figures that a formula took, where they are not those that were given; undefined where they are, or it took none. */
export function figuresTaken(
  pair: TargetAndReached,
  formula: AchievementFormula,
  { roundsFigures, roundingAt }: ReadPolicy,
): Taken | undefined {
  if (pair.reached === undefined || formula === "best-target" || formula === "within-range") return undefined;
  switch (pair.kind) {
    case "none":
      return undefined;
    case "level":
      return formula === "level-positions"
        ? { target: exactOf(pair.target.position + 1), reached: exactOf(pair.reached + 1) }
        : undefined;
    case "number": {
      const { low, high } = pair.target;
      if (low === high && !roundsFigures) return undefined;
      const figures = {
        low: rounded(low, roundingAt.target),
        high: rounded(high, roundingAt.target),
        reached: rounded(pair.reached, roundingAt.realization),
      };
      return { target: missedBound(figures), reached: figures.reached };
    }
  }
}

import { absolute, add, exactOf, HUNDRED, percentOf, subtract } from "../../../number/index.ts";
import type { ReadPolicy } from "../../../regulation/index.ts";
import type { Polarity, PositionTarget } from "../../target/index.ts";
import type { LevelDistance } from "../achievement.ts";
import { percentOfTarget } from "./percent-of-target.ts";
import type { Percentage } from "./percentage.ts";

/** The percentage of a level against a target level; positions count from 0. */
export function percentOfLevel(
  polarity: Polarity,
  { position, scale }: PositionTarget,
  reached: number,
  policy: ReadPolicy,
): Percentage {
  if (policy.levels === "positions") {
    const pair = { target: exactOf(position + 1), reached: exactOf(reached + 1) };
    const result = percentOfTarget(polarity, pair, policy);
    return typeof result === "string" ? result : { ...result, formula: "level-positions" };
  }
  const steps = percentOf(exactOf(reached - position), exactOf(scale.levels.length - 1));
  switch (polarity) {
    case "maximize":
      return { formula: "level-steps", percent: add(HUNDRED, steps) };
    case "minimize":
      return { formula: "level-steps", percent: subtract(HUNDRED, steps) };
    case "stabilize":
      return { formula: "level-steps", percent: subtract(HUNDRED, absolute(steps)) };
  }
}

/** Where a level stands from its target, and which one is the next better. */
export function distanceOfLevel(
  polarity: Polarity,
  { position, scale: { levels } }: PositionTarget,
  reached: number,
): LevelDistance {
  const codeAt = (at: number) => levels[at]?.code ?? null;
  const toTarget = Math.sign(position - reached);
  const better = polarity === "maximize" ? 1 : polarity === "minimize" ? -1 : toTarget;
  const levelsShort = (position - reached) * better + 0;
  return Object.freeze({
    reached: codeAt(reached) ?? "",
    levelsShort,
    next: better === 0 ? null : codeAt(reached + better),
  });
}

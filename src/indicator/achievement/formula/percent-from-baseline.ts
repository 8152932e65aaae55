import { type Exact, percentOf, sign, subtract } from "../../../number/index.ts";
import type { Polarity } from "../../target/index.ts";
import type { Percentage } from "./percentage.ts";

/** How much of the way from a baseline to the target was gone: (R − B)/(T − B). */
export function percentFromBaseline(
  polarity: Polarity,
  target: Exact,
  reached: Exact,
  baseline: Exact | null,
): Percentage {
  if (baseline === null) return "no-baseline";
  const way = subtract(target, baseline);
  const side = sign(way);
  if (polarity === "stabilize") return "contradictory-baseline";
  if (side === 0) return "zero-distance";
  // A target behind its baseline would praise what is worse than before.
  if (polarity === "maximize" ? side < 0 : side > 0) return "contradictory-baseline";
  return { formula: "baseline-progress", percent: percentOf(subtract(reached, baseline), way) };
}

import { absolute, compare, type Exact, HUNDRED, sign, subtract } from "../../../number/index.ts";
import type { ReadPolicy } from "../../../regulation/index.ts";
import type { GivenPercentage } from "./percentage.ts";
import { valueOnPoints } from "./value-on-points.ts";

/** The percentage of a deviation from the target, given in percent of it; above the target or below it is the same. */
export function stabilizedPercent(signed: Exact, { stabilize }: ReadPolicy): GivenPercentage {
  const deviation = absolute(signed);
  if ("points" in stabilize) {
    const points = stabilize.points.map(({ closeness, value }) => ({ at: closeness, value }));
    return { formula: "deviation-points", percent: valueOnPoints(points, subtract(HUNDRED, deviation)) };
  }
  if ("bands" in stabilize) {
    const band = stabilize.bands.find(({ within }) => compare(deviation, within) <= 0);
    return { formula: "deviation-bands", percent: band?.value ?? stabilize.beyond };
  }
  const excess = subtract(deviation, stabilize.tolerance);
  const percent = sign(excess) <= 0 ? HUNDRED : subtract(HUNDRED, excess);
  return { formula: "deviation", percent, floor: stabilize.floor };
}

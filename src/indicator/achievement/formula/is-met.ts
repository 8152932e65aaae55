import { compare, type Exact, HUNDRED } from "../../../number/index.ts";
import type { Measurable } from "../input/achievement-input-shape.ts";
import { isReached } from "./percentage.ts";

/**
 * Whether a target was met by the figures as they are. Where closer is better the rule says how near is near enough; a
 * strict bound is not met at the bound itself.
 */
export function isMet({ polarity, pair, besides }: Measurable, percent: Exact): boolean {
  if (pair.kind === "none" || pair.reached === undefined) return false;
  const [fromLow, fromHigh] =
    pair.kind === "level"
      ? [pair.reached - pair.target.position, pair.reached - pair.target.position]
      : [compare(pair.reached, pair.target.low), compare(pair.reached, pair.target.high)];
  const standing = { fromLow, fromHigh, isStrict: besides?.isStrict === true };
  return isReached(polarity, standing) || (polarity === "stabilize" && compare(percent, HUNDRED) >= 0);
}

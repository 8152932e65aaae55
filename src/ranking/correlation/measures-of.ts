import { computed, lacks, type Outcome } from "../../core/index.ts";
import {
  compare,
  type Decimal,
  divide,
  exactOf,
  exactToDecimal,
  geometricMean,
  multiply,
  negate,
  ONE,
} from "../../number/index.ts";
import type { PairCounts } from "./count-pairs.ts";

const LACKS = /* @__PURE__ */ lacks({ "too-few-pairs": ["pairs"], "no-variation": [] });

/** The two measures, or why there are none. */
export interface Measures {
  readonly tau: Outcome<Decimal, "too-few-pairs" | "no-variation">;
  readonly isExact: boolean;
  readonly gamma: Outcome<Decimal, "too-few-pairs" | "no-variation">;
}

/** Where nothing can be said. */
export const lacking = (reason: keyof typeof LACKS): Measures => ({
  tau: LACKS[reason],
  isExact: true,
  gamma: LACKS[reason],
});

/**
 * Tau-b is (C − D) ÷ √((pairs not tied on the first side) × (those not tied on the second)), and gamma is
 * (C − D) ÷ (C + D). Where neither side is all equal, some pair is tied on no side, so that nothing is divided by zero.
 */
export function measuresOf({ pairs, concordant, discordant, tied }: PairCounts): Measures {
  const excess = exactOf(concordant - discordant);
  const ordered = multiply(exactOf(pairs - tied.first - tied.both), exactOf(pairs - tied.second - tied.both));
  // Under one root, so that it is rounded once.
  const square = divide(multiply(excess, excess), ordered);
  const root = exactOf(geometricMean([square, ONE]));
  return {
    tau: computed(exactToDecimal(concordant < discordant ? negate(root) : root)),
    isExact: compare(multiply(root, root), square) === 0,
    gamma: computed(exactToDecimal(divide(excess, exactOf(concordant + discordant)))),
  };
}

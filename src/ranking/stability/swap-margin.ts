import { deepFreeze } from "../../core/index.ts";
import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  exactToDecimal,
  negate,
  sign,
  subtract,
} from "../../number/index.ts";
import type { SwapMargin } from "./stability.ts";
import { totalOf } from "./total-list.ts";

/** What must change for two items to become equal, given the values of the one above and the one below. */
export function swapMargin(
  above: readonly Exact[],
  below: readonly Exact[],
  weights: readonly Exact[],
  keys: readonly string[],
): SwapMargin {
  const gap = subtract(totalOf(above, weights), totalOf(below, weights));
  const heaviest = firstBest(weights, (a, b) => compare(a, b) > 0);
  const weight = sign(gap) === 0 ? undefined : smallestWeightChange(gap, above, below, weights);
  return deepFreeze({
    points: exactToDecimal(absolute(gap)),
    value: {
      component: keys[heaviest] as string,
      points: exactToDecimal(divide(absolute(gap), weights[heaviest] as Exact)),
    },
    ...(weight !== undefined && {
      weight: {
        component: keys[weight.component] as string,
        from: exactToDecimal(weights[weight.component] as Exact),
        to: exactToDecimal(add(weights[weight.component] as Exact, weight.change)),
        change: exactToDecimal(weight.change),
      },
    }),
  });
}

/** gap + change × (above − below) = 0, solved for each component; at a weight of zero they could not go on to swap. */
function smallestWeightChange(
  gap: Exact,
  above: readonly Exact[],
  below: readonly Exact[],
  weights: readonly Exact[],
): { readonly component: number; readonly change: Exact } | undefined {
  const options = weights.flatMap((weight, component) => {
    const lead = subtract(above[component] as Exact, below[component] as Exact);
    if (sign(lead) === 0) return [];
    const change = negate(divide(gap, lead));
    return sign(add(weight, change)) <= 0 ? [] : [{ component, change }];
  });
  return options[firstBest(options, (a, b) => compare(absolute(a.change), absolute(b.change)) < 0)];
}

/** The position of the first element that no other one beats. */
function firstBest<T>(list: readonly T[], beats: (a: T, b: T) => boolean): number {
  let best = 0;
  list.forEach((each, i) => {
    if (beats(each, list[best] as T)) best = i;
  });
  return best;
}

/** What one of many can bring at a cost. */
export interface Offer {
  readonly cost: number;
  readonly gain: bigint;
}

/** Which offer of each was taken, and whether nothing cheaper brings as much. */
export interface Picked {
  readonly picks: readonly number[];
  readonly isProved: boolean;
}

/** Nothing for nothing, which is where every list of offers begins. */
const NOTHING: Offer = { cost: 0, gain: 0n };

/** So many sums are made: a second or two, whatever the region. */
const MOST_SUMS = 20_000_000;

/**
 * Takes one offer of each, so that the gains come to what is needed at the lowest cost, and of plans that cost the same the
 * one that brings the most. The offers of each begin with nothing for nothing, and rise. What cannot be reached at all is
 * undefined.
 *
 * Where each offer costs one more than the one before and never brings more than that one did, the best steps first are
 * the cheapest. Else all sums are made (a knapsack), and where these are too many, the best steps first are good, and not
 * proved.
 */
export function cheapestSum(offers: readonly (readonly Offer[])[], needed: bigint): Picked | undefined {
  const most = offers.reduce((sum, own) => sum + offerAt(own, own.length - 1).gain, 0n);
  if (most < needed) return undefined;
  const first = bestStepsFirst(offers, needed);
  if (offers.every(isEven)) return { picks: first, isProved: true };
  const bound = first.reduce((sum, at, i) => sum + offerAt(offers[i], at).cost, 0);
  const count = offers.reduce((sum, own) => sum + own.length, 0);
  if (count * (bound + 1) > MOST_SUMS) return { picks: first, isProved: false };
  return { picks: bestSums(offers, needed, bound), isProved: true };
}

function offerAt(own: readonly Offer[] | undefined, at: number): Offer {
  return own?.[at] ?? NOTHING;
}

/** Whether each offer costs one more than the one before and adds no more than that one did. */
function isEven(own: readonly Offer[]): boolean {
  const added = (at: number) => offerAt(own, at).gain - offerAt(own, at - 1).gain;
  return own.every(({ cost }, at) => cost === at && (at < 2 || added(at) <= added(at - 1)));
}

interface Step {
  readonly at: number;
  readonly cost: bigint;
  readonly gain: bigint;
}

/** Step after step, each time the one that brings the most for its cost. */
function bestStepsFirst(offers: readonly (readonly Offer[])[], needed: bigint): readonly number[] {
  const picks = offers.map(() => 0);
  const steps = offers.map((own) => bestStep(own, 0));
  for (let gain = 0n; gain < needed; ) {
    const i = steps.reduce((best, step, at) => (step !== undefined && isBetter(step, steps[best]) ? at : best), 0);
    const step = steps[i];
    if (step === undefined) break;
    picks[i] = step.at;
    gain += step.gain;
    steps[i] = bestStep(offers[i] ?? [], step.at);
  }
  return picks;
}

/** From an offer, the later one that brings the most for what it costs more. */
function bestStep(own: readonly Offer[], from: number): Step | undefined {
  const now = offerAt(own, from);
  let best: Step | undefined;
  for (const [at, offer] of own.entries()) {
    if (at <= from) continue;
    const step = { at, cost: BigInt(offer.cost - now.cost), gain: offer.gain - now.gain };
    if (isBetter(step, best)) best = step;
  }
  return best;
}

function isBetter(step: Step, than: Step | undefined): boolean {
  return than === undefined || step.gain * than.cost > than.gain * step.cost;
}

/** The best sum at every cost up to a bound; then the first cost that is enough, and back through the tables. */
function bestSums(offers: readonly (readonly Offer[])[], needed: bigint, bound: number): readonly number[] {
  let best: (bigint | undefined)[] = [0n, ...new Array<undefined>(bound).fill(undefined)];
  const chosen = offers.map((own) => {
    const next = new Array<bigint | undefined>(bound + 1).fill(undefined);
    const taken = new Array<number>(bound + 1).fill(0);
    for (const [at, offer] of own.entries())
      for (let cost = offer.cost; cost <= bound; cost++) {
        const before = best[cost - offer.cost];
        const now = next[cost];
        if (before === undefined || (now !== undefined && before + offer.gain <= now)) continue;
        next[cost] = before + offer.gain;
        taken[cost] = at;
      }
    best = next;
    return taken;
  });
  let left = best.findIndex((gain) => gain !== undefined && gain >= needed);
  const picks: number[] = [];
  for (const [i, taken] of [...chosen.entries()].reverse()) {
    const at = taken[left] ?? 0;
    picks.unshift(at);
    left -= offerAt(offers[i], at).cost;
  }
  return picks;
}

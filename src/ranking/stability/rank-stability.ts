import { type Bilingual, deepFreeze, readAll } from "../../core/index.ts";
import { type Decimal, type Exact, exactOf, exactToDecimal, percentOf, ZERO } from "../../number/index.ts";
import { directionOf, itemsOf } from "../rank/index.ts";
import { doubtfulPairs } from "./doubtful-pairs.ts";
import { listWithout } from "./list-without.ts";
import { movementOf } from "./movement-of.ts";
import { readStability, type StabilityInput } from "./read-stability.ts";
import { simulateRanks } from "./simulate-ranks.ts";
import type { RankStability, StabilityRow } from "./stability.ts";
import { type StabilityRule, stabilityRuleShape } from "./stability-rule-shape.ts";
import { swapMargin } from "./swap-margin.ts";
import { type TotalRow, totalList } from "./total-list.ts";
import { GENERATOR } from "./xoshiro128.ts";

const CAUTION: Bilingual = /* @__PURE__ */ deepFreeze({
  id: "Rentang kepekaan: peringkat yang muncul bila bobot dan nilai diubah sebesar yang disebut. Bukan selang kepercayaan; tidak menyatakan peluang.",
  en: "A sensitivity range: the ranks that occur when weights and values are changed by as much as stated. It is no confidence interval and states no probability.",
});

/**
 * Asks whether a list would be the same under other weights and values that could be defended as well: the range of
 * places of each item over many seeded runs, how often it was in the top, the exact change of a value or a weight that
 * swaps two neighbours, the pairs that cannot be told apart, the list without each component in turn, and how much of the
 * movement of ranks each component caused.
 *
 * Pairs are many: of those in doubt at most 20,000 are named, and at most ten million changes of order are looked at, so
 * that where more occur `pairs` and `movement` are of the first runs only. The result says so in `truncated` and
 * `comparedRuns`; places, ranges and shares are always of all runs.
 *
 * @term uji kepekaan peringkat
 * @param items - The items, in any order; read once, never changed.
 * @param rule - Components, weights, noise, runs and seed.
 * @throws A {@link SakipError} `invalid-number`, `out-of-range`, `unknown-component` or `invalid-input`, with every
 * problem of the rule, or every value that is no number.
 * @see No official source. The generator is xoshiro128** 1.1 by Blackman and Vigna.
 * @example
 * ```ts
 * import { rankStability } from "sakip";
 *
 * const agencies = [
 *   { id: "A", planning: 80, reporting: 90 },
 *   { id: "B", planning: 84, reporting: 80 },
 *   { id: "C", planning: 50, reporting: 40 },
 * ];
 * const stability = rankStability(agencies, {
 *   components: [
 *     { key: "planning", value: (each) => each.planning },
 *     { key: "reporting", value: (each) => each.reporting },
 *   ],
 *   weights: { planning: "0.6", reporting: "0.4" },
 *   noise: 5,
 *   runs: 500,
 *   seed: 2023,
 * });
 * stability.rows.map((row) => [row.item.id, row.total]) // => [["A", "84"], ["B", "82.4"], ["C", "46"]]
 * stability.rows[0]?.toNext?.weight // => { component: "reporting", from: "0.4", to: "0.24", change: "-0.16" }
 * stability.rows[2]?.range // => { best: 3, worst: 3 }
 * stability.without.map((each) => [each.component, each.rows[0]?.item.id]) // => [["planning", "A"], ["reporting", "B"]]
 * ```
 */
export function rankStability<T>(items: Iterable<T>, rule: StabilityRule<T>): RankStability<T> {
  const [listed, read] = readAll([itemsOf<T>(), items, "items"], [stabilityRuleShape, rule, "rule"]);
  const { runs, seed, places, noise, doubt } = read;
  const direction = directionOf(read.order);
  const input = readStability(listed, read);
  const { keys, weights } = input;
  const list = totalList(input, direction);
  const values = list.map((row) => row.values);
  const simulated = simulateRanks({ values, weights, noise, direction, runs, seed, places });
  const simulatedAt = (i: number): OwnSimulation => ({
    best: simulated.best[i] ?? 0,
    worst: simulated.worst[i] ?? 0,
    inTop: percentOf(exactOf(simulated.inTop[i] ?? 0), exactOf(runs)),
  });
  const doubtful = doubtfulPairs(list, simulated.pairs, doubt);
  const comparedRuns = simulated.pairs.runs();
  const left = keys.length > 1 ? keys : [];
  const without = left.map((_, k) => listWithout(list, input, k, { direction, places }));
  return Object.freeze({
    kind: "sensitivity-range",
    caution: CAUTION,
    order: read.order,
    weights: byKey(keys, weights),
    rows: Object.freeze(list.map((row, i) => stabilityRow(input, row, list[i + 1], simulatedAt(i)))),
    pairs: doubtful.pairs,
    without: Object.freeze(without),
    movement: movementOf(keys, simulated.pairs.moved()),
    comparedRuns,
    truncated: doubtful.truncated || comparedRuns < runs,
    unranked: input.unranked,
    generator: GENERATOR,
    seed,
    runs,
    noise: deepFreeze({ weights: exactToDecimal(noise.weights), values: exactToDecimal(noise.values) }),
    places,
    doubt: exactToDecimal(doubt),
  });
}

function byKey(keys: readonly string[], values: readonly Exact[]): Readonly<Record<string, Decimal>> {
  return Object.freeze(Object.fromEntries(keys.map((key, k) => [key, exactToDecimal(values[k] ?? ZERO)])));
}

/** What the simulations gave of one item. */
interface OwnSimulation {
  readonly best: number;
  readonly worst: number;
  readonly inTop: Exact;
}

function stabilityRow<T>(
  { weights, keys }: StabilityInput<T>,
  { item, values, total, bestRank, worstRank }: TotalRow<T>,
  next: TotalRow<T> | undefined,
  { best, worst, inTop }: OwnSimulation,
): StabilityRow<T> {
  return Object.freeze({
    item,
    values: byKey(keys, values),
    total: exactToDecimal(total),
    bestRank,
    worstRank,
    range: Object.freeze({ best, worst }),
    shareInTop: exactToDecimal(inTop),
    ...(next !== undefined && { toNext: swapMargin(values, next.values, weights, keys) }),
  });
}

import {
  as,
  callback,
  called,
  document,
  either,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Refuse,
  record,
  type Shape,
  text,
  where,
  whole,
} from "../../core/index.ts";
import type { Averageable } from "../../indicator/index.ts";
import { amount, Decimal, type DecimalInput, type Exact, exactOf, sign, ZERO } from "../../number/index.ts";
import { percentShape, rankOrderShape } from "../rank/index.ts";

const componentOf = <T>() =>
  object({
    /** The key that the weights use: `"planning"`. */
    key: text,
    /**
     * The value of an item, a number or an outcome; `null`, or an outcome that could not be computed, where there is none:
     * such an item is not ranked, and its reason is told.
     */
    value: callback<(item: T) => Averageable | undefined>(),
    /** Its better end, where that is not the one of the total: less is better for a cost, whose values count as minus. */
    order: optional(rankOrderShape),
  });

/**
 * One of the values that a total is made of.
 *
 * @term komponen nilai
 */
export interface StabilityComponent<T> extends Given<ReturnType<typeof componentOf<T>>> {}

const noiseShape = /* @__PURE__ */ (() => {
  const each = object({
    /** For the weights; 0 unless told. */
    weights: optional(percentShape, ZERO),
    /** For the values; 0 unless told. */
    values: optional(percentShape, ZERO),
  });
  const both: Shape<DecimalInput, Read<typeof each>> = as(percentShape, (noise) => ({ weights: noise, values: noise }));
  const isPair = (value: unknown): boolean => typeof value === "object" && value !== null && !Decimal.isDecimal(value);
  return either([both, each], (value) => (isPair(value) ? each : both));
})();

const stabilityRuleOf = <T>() =>
  document(
    where(
      object({
        /** The components of the total. */
        components: called(where(list(componentOf<T>(), { least: 1 }), lawOfKeys, ["key"]), "komponen"),
        /** The weight of each component by its key: 0 or more, not all 0. For components that are points already, 1 each. */
        weights: record(amount),
        /** By how many percent of itself each weight and each value may differ, up or down: 0 to 100; one number for both. */
        noise: noiseShape,
        /** How many times the list is drawn up: 1 to 1,000,000. */
        runs: whole(1, 1_000_000),
        /** The seed: a whole number from 0 to 4,294,967,295. The same seed gives the same bytes on every machine. */
        seed: whole(0, 0xffff_ffff),
        /** How many places count as the top; 1 unless told. */
        places: optional(called(whole(1, Number.MAX_SAFE_INTEGER), "jumlahpemenang"), 1),
        /** In how many percent of the runs a pair must change order to count as not told apart; 5 unless told. */
        doubt: optional(percentShape, exactOf(5)),
        /** Which end is rank 1; `"descending"` unless told. */
        order: optional(rankOrderShape, "descending"),
      }),
      lawOfWeights,
      ["components", "weights"],
    ),
  );

/**
 * The shape of a {@link StabilityRule}.
 *
 * @term uji kepekaan peringkat
 */
export const stabilityRuleShape = /* @__PURE__ */ stabilityRuleOf<unknown>();

/**
 * What is varied, and how often. A total is the sum of weight × value.
 *
 * @term uji kepekaan peringkat
 */
export interface StabilityRule<T> extends Given<ReturnType<typeof stabilityRuleOf<T>>> {}

/** A rule as lists are tried by it. */
export type StabilityRuleRead = Read<typeof stabilityRuleShape>;

interface Keyed {
  readonly key: string;
}

function lawOfKeys(components: readonly Keyed[], refuse: Refuse): void {
  for (const [i, { key }] of components.entries())
    if (components.findIndex((other) => other.key === key) !== i)
      refuse("invalid-input", [i, "key"], { en: "a key that occurs once", id: "kunci yang muncul sekali" });
}

/** Every component has a weight, nothing else has, and one of them counts. */
function lawOfWeights(
  { components, weights }: { readonly components: readonly Keyed[]; readonly weights: ReadonlyMap<string, Exact> },
  refuse: Refuse,
): void {
  const keys = new Set(components.map(({ key }) => key));
  for (const key of keys)
    if (!weights.has(key))
      refuse("invalid-number", ["weights", key], { en: "the weight of the component", id: "bobot komponen itu" });
  for (const key of weights.keys())
    if (!keys.has(key))
      refuse("unknown-component", ["weights", key], {
        en: "the key of one of the components",
        id: "kunci salah satu komponen",
      });
  if (weights.size > 0 && [...weights.values()].every((weight) => sign(weight) === 0))
    refuse("out-of-range", ["weights"], { en: "a weight above 0", id: "sebuah bobot di atas 0" });
}

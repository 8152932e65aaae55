import type { DecimalInput } from "../../number/index.ts";
import type { RankOrder } from "../../regulation/index.ts";

/**
 * One of the values that a total is made of.
 *
 * @term komponen nilai
 */
export interface StabilityComponent<T> {
  /** The key that the weights use: `"planning"`. */
  readonly key: string;
  /** The value of an item; `null` where there is none: such an item is not ranked. */
  readonly value: (item: T) => DecimalInput | null | undefined;
}

/**
 * What is varied, and how often. A total is the sum of weight × value.
 *
 * @term uji kepekaan peringkat
 */
export interface StabilityRule<T> {
  /** The components of the total. */
  readonly components: readonly StabilityComponent<T>[];
  /** The weight of each component by its key: 0 or more, not all 0. For components that are points already, 1 each. */
  readonly weights: Readonly<Record<string, DecimalInput>>;
  /** By how many percent of itself each weight and each value may differ, up or down: 0 to 100; one number for both. */
  readonly noise:
    | DecimalInput
    | {
        /** For the weights; 0 unless told. */
        readonly weights?: DecimalInput;
        /** For the values; 0 unless told. */
        readonly values?: DecimalInput;
      };
  /** How many times the list is drawn up: 1 to 1,000,000. */
  readonly runs: number;
  /** The seed: a whole number from 0 to 4,294,967,295. The same seed gives the same bytes on every machine. */
  readonly seed: number;
  /** How many places count as the top; 1 unless told. */
  readonly places?: number;
  /** In how many percent of the runs a pair must change order to count as not told apart; 5 unless told. */
  readonly doubt?: DecimalInput;
  /** Which end is rank 1; `"descending"` unless told. */
  readonly order?: RankOrder;
}

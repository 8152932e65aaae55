/**
 * What an accumulator takes in: another accumulator, or the state of one, as it came from a worker or a file.
 *
 * @term rekapitulasi berjalan
 * @typeParam S - The state.
 * @example
 * ```ts
 * import { type Accumulated, type AbsorptionState, absorptionAccumulator } from "sakip";
 *
 * const by = (line: { agencyId: string }) => line.agencyId;
 * const morning: Accumulated<AbsorptionState> = absorptionAccumulator({ by });
 * const evening: Accumulated<AbsorptionState> = JSON.parse(JSON.stringify(morning));
 * const day = absorptionAccumulator({ by });
 * for (const part of [morning, evening]) day.merge(part);
 * day.summaries() // => []
 * ```
 */
export type Accumulated<S> =
  | S
  | {
      /** What was counted so far. */
      toJSON(): S;
    };

/**
 * A running summary: add records, merge what others counted, ask at any time. The same records give the same bytes, however
 * they were split and in whatever order they came. A call that is refused changes nothing.
 *
 * @term rekapitulasi berjalan
 * @typeParam R - The records.
 * @typeParam S - Its state, as plain JSON.
 * @typeParam Y - The summary of each group.
 */
export interface Accumulator<R, S, Y> {
  /**
   * Adds one record.
   * @throws A {@link SakipError} with every problem of the record.
   */
  add(record: R): void;
  /**
   * Adds records from any iterable, reading each once: all of them, or none when one is refused.
   * @throws A {@link SakipError} with the problems of all records.
   */
  addAll(records: Iterable<R>): void;
  /**
   * Adds everything that another accumulator has counted, or the state of one; the other one stays as it is.
   * @throws A {@link SakipError} `invalid-input` when the other one was made under other settings: such sums do not add up to
   * anything.
   */
  merge(other: Accumulated<S>): void;
  /** What was counted so far, as plain JSON with the groups in the order of their keys. */
  toJSON(): S;
  /** The summaries so far, in the order of their keys. */
  summaries(): readonly Y[];
}

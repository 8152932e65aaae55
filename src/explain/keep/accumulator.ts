import { absorptionStates } from "../../budget/index.ts";
import { valueUnder } from "../../core/index.ts";

/** Whether something counts budget lines: it gives its state, and goes on from there. */
export function isAccumulator(value: object): boolean {
  return ["toJSON", "addAll", "merge", "summaries"].every((name) => typeof valueUnder(value, name) === "function");
}

/** An accumulator that has counted the same. Which group a line belongs to is not kept: there are no lines to come. */
export function accumulatorFrom(state: unknown): unknown {
  return absorptionStates.accumulatorFrom(state);
}

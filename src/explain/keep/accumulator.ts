import { valueUnder } from "../../core/index.ts";
import { functionsFor } from "../../reduce/index.ts";

/** Whether something counts records: it gives its state, and goes on from there. */
export function isAccumulator(value: object): boolean {
  return ["toJSON", "addAll", "merge", "summaries"].every((name) => typeof valueUnder(value, name) === "function");
}

/** An accumulator that has counted the same. Which group a record belongs to is not kept: there are none to come. */
export function accumulatorFrom(state: unknown): unknown {
  return functionsFor(state, "state").accumulatorFrom(state);
}

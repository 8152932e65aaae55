export type { Accumulated, Accumulator } from "./accumulator.ts";
export { accumulatorFrom, accumulatorOf } from "./accumulator-of.ts";
export {
  addCount,
  type Counts,
  countShape,
  inOrder,
  mergeCounts,
  someShape,
} from "./counts.ts";
export { groupKey, groupUnder } from "./group-key.ts";
export type { Gathering, ReadState, Reducer, SettingsOf, StateHead } from "./reducer.ts";
export { type Recounting, recountingBy, type StateFunctions, stateFunctionsOf } from "./state-functions.ts";
export { stateShapeOf } from "./states.ts";
export { streamShape } from "./stream-shape.ts";

export type { Accumulated, Accumulator } from "./accumulator.ts";
export { accumulatorFrom, accumulatorOf } from "./accumulator-of.ts";
export { groupKey, groupUnder } from "./group-key.ts";
export type { Gathering, ReadState, Reducer, SettingsOf, StateHead } from "./reducer.ts";
export { type Recounting, type StateFunctions, stateFunctionsOf } from "./state-functions.ts";
export { stateShapeOf } from "./states.ts";
export { streamShape } from "./stream-shape.ts";

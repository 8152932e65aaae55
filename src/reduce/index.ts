export { addTo } from "./add-to.ts";
export { mergeStates } from "./merge-states.ts";
export { functionsFor, type RunningState } from "./running-state.ts";
export { summariesOf } from "./summaries-of.ts";

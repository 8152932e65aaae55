export { explain } from "./explain.ts";
export { type Explainable, isExplainable } from "./explainers.ts";

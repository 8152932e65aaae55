export { explain, resultShape } from "./explain.ts";
export { type Explainable, isExplainable } from "./explainers.ts";

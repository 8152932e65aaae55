export { explain } from "./explain.ts";
export type { Explainable } from "./explainers.ts";

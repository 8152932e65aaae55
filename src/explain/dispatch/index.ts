export { type Explainable, explain } from "./explain.ts";

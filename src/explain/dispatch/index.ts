export { type Explainable, explain } from "./explain.ts";
export { type ExplainTextOptions, explainText } from "./explain-text.ts";

export { explainText } from "./explain-text.ts";
export { tellExplanation } from "./tell-explanation.ts";
export type { ExplainTextOptions } from "./text-options.ts";

export { type ExplainTextOptions, explainText } from "./explain-text.ts";

export type { Finding } from "./finding.ts";
export type { FindingFacts } from "./finding-facts.ts";
export { gradeContradiction } from "./grade-contradiction.ts";
export { groupingSlip } from "./grouping-slip.ts";

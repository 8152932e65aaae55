export type { Finding } from "./finding.ts";
export type { FindingFacts } from "./finding-facts.ts";

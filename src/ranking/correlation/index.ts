export type { CorrelationSide, RankCorrelation } from "./correlation.ts";
export { type CorrelationOptions, rankCorrelation, type ValuePair } from "./rank-correlation.ts";

export type { AbsorptionChange, AbsorptionChangeRow } from "./absorption-change.ts";
export { explainAbsorptionChange } from "./explain-absorption-change.ts";
export { explainDifference } from "./explain-difference.ts";
export { explainRankChange, type RankChangeOptions } from "./explain-rank-change.ts";
export type { ChangeCause, ExplanationDifference, InputChange, StepOnOneSide } from "./explanation-difference.ts";
export type { ComponentChange, Overtaking, RankChange, Stand } from "./rank-change.ts";
export { tellAbsorptionChange } from "./tell/tell-absorption-change.ts";
export { tellDifference } from "./tell/tell-difference.ts";
export { tellRankChange } from "./tell/tell-rank-change.ts";

export { explainAbsorption } from "./budget/explain-absorption.ts";
export { explainDeviation } from "./budget/explain-deviation.ts";
export { explainSkpPredicate } from "./cascade/explain-skp-predicate.ts";
export { explainEvaluation } from "./evaluation/explain-evaluation.ts";
export { explainAssistanceList } from "./forum/explain-assistance-list.ts";
export { explainAchievement } from "./indicator/explain-achievement.ts";
export { explainGrade } from "./scale/explain-grade.ts";

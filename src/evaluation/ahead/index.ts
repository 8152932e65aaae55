export { type GradeDistance, type GradeNeighbours, gradeNeighbours } from "./grade-neighbours.ts";
export { type LetterOrigin, type LetterOrigins, lettersBehind } from "./letters-behind.ts";
export { type RequiredUpgrades, requiredFor } from "./required-for.ts";
export type { Upgrade } from "./upgrades-of.ts";
export { type WhatIf, type WhatIfChange, whatIf } from "./what-if.ts";
export type { RequiredForOptions } from "./wishes.ts";

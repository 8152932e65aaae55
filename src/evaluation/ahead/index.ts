export { type GradeDistance, type GradeNeighbours, gradeNeighbours } from "./grade-neighbours.ts";
export { type LetterOrigin, type LetterOrigins, lettersBehind } from "./letters-behind.ts";
export { type RequiredUpgrades, requiredFor, requiredUpgrades, type UpgradeWishes } from "./required-for.ts";
export { totalWith } from "./total-with.ts";
export { type FrontierStep, type UpgradeFrontier, upgradeFrontier } from "./upgrade-frontier.ts";
export type { Upgrade } from "./upgrades-of.ts";
export { type WhatIf, type WhatIfChange, whatIf } from "./what-if.ts";
export { type RequiredForOptions, unknownCodes, unknownLetters, type Wishes } from "./wishes.ts";

export { auditOpinionLevels, intensityLevels, qualityLevels, sakipLevels } from "./data/ordinal-levels.ts";

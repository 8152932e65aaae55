import { auditOpinionLevels, intensityLevels, qualityLevels, sakipLevels } from "../../regulation/index.ts";

/** The scales that a text may be on when none is named. */
export const usualScales = /* @__PURE__ */ (() => [sakipLevels, auditOpinionLevels, intensityLevels, qualityLevels])();

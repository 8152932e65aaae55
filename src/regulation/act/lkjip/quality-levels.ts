import { deepFreeze } from "../../../core/index.ts";
import type { OrdinalScale } from "../../../scale/index.ts";

/**
 * Five classes from "Sangat Kurang" to "Sangat Baik".
 *
 * @term tingkat (sangat kurang–sangat baik)
 * @see LKjIP Inspektorat Sampang 2019 prints these labels for five classes.
 * @example
 * ```ts
 * import { qualityLevels } from "sakip";
 *
 * qualityLevels.levels.map((level) => level.code)[4] // => "Sangat Baik"
 * ```
 */
export const qualityLevels: OrdinalScale = /* @__PURE__ */ deepFreeze({
  id: "quality",
  levels: [
    { code: "Sangat Kurang", label: { id: "Sangat kurang", en: "Very poor" } },
    { code: "Kurang", label: { id: "Kurang", en: "Poor" } },
    { code: "Cukup", label: { id: "Cukup", en: "Fair" } },
    { code: "Baik", label: { id: "Baik", en: "Good" } },
    { code: "Sangat Baik", label: { id: "Sangat baik", en: "Very good" } },
  ],
  source: { title: "LKjIP Inspektorat Sampang 2019", status: "read" },
});

import { deepFreeze } from "../../../core/index.ts";
import type { AchievementPolicy } from "../../rule/index.ts";

/**
 * The index of an indicator in the performance management of the Ministry of Finance, as far as it is known: never above
 * 120.
 *
 * @term indeks capaian IKU Kemenkeu
 * @see Only restated: simulators of KMK 127/2026; that KMK 467/2014 had the same maximum is remembered. The body of
 * neither was read, and the formula for lower is better and the table for closer is better are not known.
 * @example
 * ```ts
 * import { kemenkeuPolicy, measureAchievement } from "sakip";
 *
 * const result = measureAchievement({ polarity: "maximize", target: 40, realization: 100 }, kemenkeuPolicy);
 * result.status === "computed" && result.value // => "120"
 * result.status === "computed" && [result.raw, result.bounded] // => ["250", "cap"]
 * ```
 */
export const kemenkeuPolicy: AchievementPolicy = /* @__PURE__ */ deepFreeze<AchievementPolicy>({
  id: "kemenkeu",
  title: { id: "Indeks capaian IKU Kementerian Keuangan", en: "Indicator index of the Ministry of Finance" },
  source: {
    title: "KMK 127/2026",
    status: "reported",
    note: {
      id: "Hanya batas atas 120 yang diketahui, dari simulator KMK 127/2026 (KMK 467/2014: diingat). Rumus (2T − R)/T, batas bawah, target nol dan stabilisasi adalah pilihan pustaka ini; tabel deviasi yang berlaku diberikan pemakai lewat `stabilize`.",
      en: "Only the cap of 120 is known, from simulators of KMK 127/2026 (KMK 467/2014: remembered). (2T − R)/T, no floor, zero targets and closer-is-better are choices of this library; the table of deviations in force is given by the caller through `stabilize`.",
    },
  },
  minimize: "mirror",
  stabilize: { tolerance: "0", floor: "0" },
  levels: "steps",
  cap: "120",
  floor: null,
  zeroTarget: "not-computable",
  zeroRealization: "not-computable",
  negativeTarget: "not-computable",
  rounding: [],
});

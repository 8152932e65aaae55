import { deepFreeze } from "../../../core/index.ts";
import type { AchievementPolicy } from "../../rule/index.ts";

/**
 * The index of an indicator in the performance management of the Ministry of Finance: from 0 to 120. Where closer is
 * better, points give 120 on target and 100 at nine tenths of it; a target of zero where lower is better is measured from
 * the agreed worst realisation; a target that cannot be bettered is worth 120 when it is met, where the manual of the
 * indicator says so.
 *
 * @term indeks capaian IKU Kemenkeu
 * @see Only reported: one restatement of KMK 127/2026 names pages 67 to 70; the decree itself was not read. Levels, ranges,
 * and what it does not rule follow the default of this library.
 * @example
 * ```ts
 * import { kemenkeuPolicy, measureAchievement } from "sakip";
 *
 * const result = measureAchievement({ polarity: "maximize", target: 40, realization: 100 }, kemenkeuPolicy);
 * result.status === "computed" && result.value // => "120"
 * result.status === "computed" && [result.raw, result.bounded] // => ["250", "cap"]
 * ```
 * @example Closer is better: 100 of 100 is worth 120, and 45 of 100 is worth 50.
 * ```ts
 * import { kemenkeuPolicy, measureAchievements } from "sakip";
 *
 * const rows = [100, 90, 45].map((realization) => ({ polarity: "stabilize", target: 100, realization }) as const);
 * measureAchievements(rows, kemenkeuPolicy).map((each) => each.status === "computed" && each.value)
 * // => ["120", "100", "50"]
 * ```
 * @example A target of zero, three cases, and ten as the agreed worst.
 * ```ts
 * import { kemenkeuPolicy, measureAchievement } from "sakip";
 *
 * const cases = { polarity: "minimize", target: 0, realization: 3, worstRealization: 10 } as const;
 * const result = measureAchievement(cases, kemenkeuPolicy);
 * result.status === "computed" && [result.value, result.formula] // => ["70", "from-worst"]
 * ```
 */
export const kemenkeuPolicy: AchievementPolicy = /* @__PURE__ */ deepFreeze<AchievementPolicy>({
  id: "kemenkeu",
  label: { id: "Indeks capaian IKU Kementerian Keuangan", en: "Indicator index of the Ministry of Finance" },
  source: {
    title: "KMK 127/2026",
    status: "reported",
    clause: "hlm. 67–70",
    note: {
      id: "Rumus, rentang 0 sampai 120, titik konversi stabilisasi (contoh; manual IKU dapat menetapkan titik lain), target nol, target negatif, dan 120 untuk target terbaik berasal dari satu sumber yang mengutip KMK 127/2026; KMK-nya sendiri tidak dibaca. Batas atas 120 juga terlihat pada dua kalkulator tidak resmi, batas bawah 0 pada satu. Target negatif pada polarisasi lain, rentang, dan predikat tidak disebut sumber itu: di sini mengikuti pilihan pustaka.",
      en: "Formulas, the range of 0 to 120, the points for closer-is-better (an example; the manual of an indicator may set others), zero targets, negative targets and 120 for the best possible target come from one source that restates KMK 127/2026; the decree itself was not read. The cap of 120 was also seen in two unofficial calculators, the floor of 0 in one. Negative targets of other polarities, ranges and levels are not named by that source: here they follow this library.",
    },
  },
  minimize: "mirror",
  stabilize: {
    points: [
      { closeness: "0", value: "0" },
      { closeness: "90", value: "100" },
      { closeness: "100", value: "120" },
    ],
  },
  levels: "steps",
  cap: "120",
  floor: "0",
  zeroTarget: "from-worst",
  zeroRealization: "not-computable",
  negativeTarget: "distance-if-higher-is-better",
  bestTarget: "120",
  rounding: [],
});

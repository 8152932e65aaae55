import { deepFreeze } from "../../../core/index.ts";
import type { OrdinalScale } from "../../../scale/index.ts";

/**
 * The grades of SAKIP as levels: D, C, CC, B, BB, A, AA.
 *
 * @term predikat SAKIP
 * @see PermenPANRB 88/2021, Lampiran I, p. 36–37, read, for the order; taking grades as steps of equal size is the practice
 * of one application and no rule.
 * @example
 * ```ts
 * import { sakipLevels } from "sakip";
 *
 * sakipLevels.levels.map((level) => level.code) // => ["D", "C", "CC", "B", "BB", "A", "AA"]
 * ```
 */
export const sakipLevels: OrdinalScale = /* @__PURE__ */ deepFreeze({
  id: "sakip-levels",
  levels: [
    { code: "D", label: { id: "Sangat kurang", en: "Very poor" } },
    { code: "C", label: { id: "Kurang", en: "Poor" } },
    { code: "CC", label: { id: "Cukup (memadai)", en: "Adequate" } },
    { code: "B", label: { id: "Baik", en: "Good" } },
    { code: "BB", label: { id: "Sangat baik", en: "Very good" } },
    { code: "A", label: { id: "Memuaskan", en: "Satisfactory" } },
    { code: "AA", label: { id: "Sangat memuaskan", en: "Very satisfactory" } },
  ],
  source: {
    title: "PermenPANRB 88/2021",
    status: "read",
    clause: "Lampiran I, hlm. 36–37",
    note: {
      id: "Urutan ketujuh predikat dibaca. Memperlakukannya sebagai langkah yang sama besar adalah praktik satu aplikasi, bukan aturan.",
      en: "The order of the seven grades was read. Taking them as steps of equal size is the practice of one application and no rule.",
    },
  },
});

import { deepFreeze } from "../../../core/index.ts";
import type { AchievementPolicy } from "../../rule/index.ts";

/**
 * What published reports do: higher is better R/T, lower is better (2T − R)/T, no cap, no floor, nothing rounded, and no
 * percentage for a target of zero.
 *
 * @term kebijakan penghitungan capaian
 * @see Reproduced on the published tables in `test/golden`; no national text of the formulas was found.
 * @example
 * ```ts
 * import { defaultAchievementPolicy } from "sakip";
 *
 * defaultAchievementPolicy.minimize // => "mirror"
 * defaultAchievementPolicy.cap // => null
 * ```
 */
export const defaultAchievementPolicy: AchievementPolicy = /* @__PURE__ */ deepFreeze<AchievementPolicy>({
  id: "published-practice",
  label: { id: "Praktik laporan yang diterbitkan", en: "Practice of published reports" },
  source: {
    title: "LKjIP dan Renstra yang diterbitkan",
    status: "reproduced",
    note: {
      id: "R/T dan (2T − R)/T cocok dengan tabel yang diterbitkan dan tertulis di LKJIP Maluku Tengah 2021 hlm. 94; tanpa batas atas adalah kebiasaan tabel daerah. Untuk “semakin dekat semakin baik” tidak ditemukan teks resmi; target nol tidak dihitung adalah pilihan pustaka ini.",
      en: "R/T and (2T − R)/T match published tables and stand in LKJIP Maluku Tengah 2021 p. 94; no cap is the habit of local tables. For closer-is-better no official text was found; that a target of zero has no percentage is a choice of this library.",
    },
  },
  minimize: "mirror",
  stabilize: { tolerance: "0", floor: "0" },
  levels: "steps",
  cap: null,
  floor: null,
  zeroTarget: "not-computable",
  zeroRealization: "not-computable",
  negativeTarget: "not-computable",
  rounding: [],
});

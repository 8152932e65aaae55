import { type Bilingual, deepFreeze } from "../../../core/index.ts";
import type { AchievementFormula } from "../formula-and-reason.ts";

/**
 * The formulas as people write them, with what they say.
 *
 * @term rumus capaian
 * @see The policies name the sources.
 * @example
 * ```ts
 * import { achievementFormulas } from "sakip";
 *
 * achievementFormulas.mirror.expression // => "(2T − R) / T × 100"
 * ```
 */
export const achievementFormulas: Readonly<
  Record<
    AchievementFormula,
    {
      /** The formula, with T for the target and R for the realisation. */
      readonly expression: string;
      /** What it says. */
      readonly statement: Bilingual;
    }
  >
> = /* @__PURE__ */ deepFreeze({
  ratio: {
    expression: "R / T × 100",
    statement: {
      id: "Semakin tinggi semakin baik: realisasi dibagi target.",
      en: "Higher is better: realisation divided by target.",
    },
  },
  mirror: {
    expression: "(2T − R) / T × 100",
    statement: {
      id: "Semakin rendah semakin baik: selisih di bawah target menambah, di atasnya mengurangi.",
      en: "Lower is better: what lies below the target adds, what lies above takes away.",
    },
  },
  inverse: {
    expression: "T / R × 100",
    statement: {
      id: "Semakin rendah semakin baik: target dibagi realisasi.",
      en: "Lower is better: target divided by realisation.",
    },
  },
  deviation: {
    expression: "100 − max(0, |R − T| / |T| × 100 − toleransi)",
    statement: {
      id: "Semakin dekat semakin baik: penyimpangan di luar toleransi mengurangi, ke mana pun arahnya.",
      en: "Closer is better: deviation beyond the tolerance takes away, on either side.",
    },
  },
  "deviation-bands": {
    expression: "tabel(|R − T| / |T| × 100)",
    statement: {
      id: "Semakin dekat semakin baik: nilai dibaca dari tabel penyimpangan.",
      en: "Closer is better: the value is read from a table of deviations.",
    },
  },
  "deviation-points": {
    expression: "titik(100 − |R − T| / |T| × 100)",
    statement: {
      id: "Semakin dekat semakin baik: nilai dibaca pada garis lurus di antara titik-titik kedekatan.",
      en: "Closer is better: the value is read on straight lines between points of closeness.",
    },
  },
  "within-range": {
    expression: "100",
    statement: { id: "Realisasi di dalam rentang target.", en: "The realisation lies within the range of the target." },
  },
  "baseline-progress": {
    expression: "(R − B) / (T − B) × 100",
    statement: {
      id: "Bagian yang sudah ditempuh dari kondisi awal menuju target.",
      en: "How much of the way from the baseline to the target was gone.",
    },
  },
  "best-target": {
    expression: "T terbaik dan tercapai: nilai menurut aturan",
    statement: {
      id: "Target yang tidak dapat dilampaui dan tercapai: nilainya ditetapkan aturan.",
      en: "A target that cannot be bettered, and was met: the rule says what that is worth.",
    },
  },
  "zero-target": {
    expression: "T = 0: 100 | 0",
    statement: {
      id: "Target nol: 100 atau 0, menurut kebijakannya.",
      en: "A target of zero: 100 or 0, as the policy says.",
    },
  },
  "from-worst": {
    expression: "T = 0: (W − R) / W × 100",
    statement: {
      id: "Target nol pada indikator yang semakin rendah semakin baik: jarak dari realisasi terburuk yang disepakati.",
      en: "A target of zero where lower is better: the distance from the agreed worst realisation.",
    },
  },
  "zero-realization": {
    expression: "R = 0: 100 | batas atas",
    statement: {
      id: "Realisasi nol pada indikator yang semakin rendah semakin baik: 100 atau batas atas, menurut kebijakannya.",
      en: "A realisation of zero where lower is better: 100 or the cap, as the policy says.",
    },
  },
  "level-steps": {
    expression: "100 ± 100 × (tingkat R − tingkat T) / (banyak tingkat − 1)",
    statement: { id: "Jarak tingkat dari target pada skalanya.", en: "Steps from the target on its scale." },
  },
  "level-positions": {
    expression: "rumus angka atas urutan tingkat 1, 2, 3, …",
    statement: {
      id: "Urutan tingkat dipakai sebagai angka.",
      en: "The positions of the levels are taken for numbers.",
    },
  },
});

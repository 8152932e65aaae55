// What the application prints, worked by hand.

/** 60.3 ÷ 80 = 0.75375; half up to two decimals 75.38. */
const roads = "75.38";
/** Lower is better: (2 × 8 − 10) ÷ 8 = 6 ÷ 8. */
const accidents = "75";
/** (100 ÷ 3 + 100 ÷ 3 + 100 ÷ 3 + 75) ÷ 4 = 175 ÷ 4, which it is only if thirds are thirds. */
const mean = "43.75";

/** 216 ÷ 700 = 30.857…, 1 ÷ 3 = 33.333…, 90.20 ÷ 200 = 45.10; together 307.20 ÷ 903 = 34.019…. */
const table = `**Penyerapan anggaran**

| No | Perangkat daerah | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%) | Sisa (Rp) |
| :---: | --- | ---: | ---: | ---: | ---: |
| 1 | Dinas Tenaga Kerja | 700 | 216 | 30,86 | 484 |
| 2 | dpkp | 3 | 1 | 33,33 | 2 |
| 3 | dlh | 300 | 90,20¹⁾ | 45,10¹⁾ | 109,80¹⁾ |
| **Jumlah** |  | **1.003** | **307,20**²⁾ | **34,02**²⁾ | **595,80**²⁾ |

¹⁾ 1 dari 2 baris belum melapor; angka ini atas pagu Rp200 yang melapor.  
²⁾ 1 dari 4 baris belum melapor; angka ini atas pagu Rp903 yang melapor.  
Peringatan: 1 dari 2 rincian (anggaran 100) belum melapor; tingkat penyerapan hanya menghitung yang melapor.`;

export const FIGURES: string = [
  // 2.345 is half up 2.35; a float would be 2.34.
  "0.3 true 2.35 1234567.89",
  "2025-04-02",
  'Persentase jalan mantap: [{"kind":"exact","value":"80"},"60.3"]',
  roads,
  accidents,
  mean,
  "Achievement: 75.38%. Computed from realisation 60.3 ÷ target 80 × 100 = 75.375%. Rounded to 2 decimals (to the nearest, half away from zero): 75.38%. Given: polarity the higher the better. By the rule: formula “Higher is better: realisation divided by target”. Basis: LKjIP dan Renstra yang diterbitkan (it reproduces published figures).",
  "Capaian: 75,38%. Dihitung dari realisasi 60,3 ÷ target 80 × 100 = 75,375%. Dibulatkan ke 2 desimal (pembulatan biasa, setengah ke atas): 75,38%. Diketahui: polarisasi makin tinggi makin baik. Menurut aturan: rumus “Semakin tinggi semakin baik: realisasi dibagi target”. Dasar: LKjIP dan Renstra yang diterbitkan (cocok dengan angka yang terbit).",
  "disnaker 0 0",
  "1 dlh 45.00, 2 dpkp 33.00, 3 disnaker 31.00",
  table,
  // 24.60 + 23.70 + 12.00 + 19.25; BB ends at 80.
  "79.55 BB",
  // Every letter BB is 80, the last BB; the least that helps is one letter more.
  "80 BB reachable 1 1",
  ': a finite number: 12.5, "12.5", 12n or a Decimal, with a point and no grouping / angka: 12.5, "12.5", 12n, atau Decimal, dengan titik desimal dan tanpa pemisah ribuan',
].join("\n");

/** What the schemas say: a misspelt key, a number with a comma, and a figure that is not there, as the parser says it. */
export const SCHEMA_FIGURES: string = [
  "budget invalid-number, realisasi invalid-input, realization invalid-number",
  "the parser says the same: true",
  "mine 1",
  "agencyId, budget, realization",
].join("\n");

/** 100 ÷ 3 to 40 digits: the mean of three such, after a journey. */
export const THIRD = "33.33333333333333333333333333333333333333";

/** What two copies in one process say of each other. */
export const COPY_FIGURES: string = [
  "error true true",
  "Decimal 1.5 1.5",
  // Three that one copy measured, averaged by the other.
  `mean ${THIRD} ${THIRD}`,
  "lowest dpkp dpkp",
  "told true true",
].join("\n");

import { type Citation, deepFreeze } from "../../core/index.ts";

/**
 * Where the formula of budget absorption comes from: realisation over budget, in percent.
 *
 * @term rujukan penyerapan anggaran
 */
export const absorptionBasis: Citation = /* @__PURE__ */ deepFreeze({
  title: "PMK 214/PMK.02/2017",
  status: "read",
  note: {
    id: "P = RA/PA × 100; contoh resminya 734.881.464.333 dari 855.830.897.000 = 85,87. Sebagian besar tabel penyerapan daerah yang terbit juga mengikuti rumus ini. Ketentuan untuk pagu nol dan untuk yang belum melapor tidak ditemukan; pilihan pustaka ini adalah konvensi.",
    en: "P = RA/PA × 100; its own example is 734,881,464,333 of 855,830,897,000 = 85.87. Most published local absorption tables follow it too. No rule was found for a budget of zero or for what was not reported: what this library does there is a convention.",
  },
});

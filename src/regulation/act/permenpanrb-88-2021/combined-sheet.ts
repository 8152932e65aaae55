import type { Citation } from "../../../core/index.ts";
import { cited, TITLE } from "./cited.ts";

/** Where the combined sheet stands, and what the text does not say of it. */
export const combinedSheetOf88: { readonly sheet: Citation; readonly clusters: Citation } = /* @__PURE__ */ (() => ({
  sheet: cited("Lampiran 2, hlm. 42", {
    id: "Kolom dan baris lembar gabungan dibaca. Cara menghitung Nilai Unit dan Nilai Akuntabilitas Kinerja tidak tercetak.",
    en: "The columns and rows of the combined sheet were read. How the unit value and the final value are computed is not printed.",
  }),
  clusters: {
    title: TITLE,
    status: "inferred",
    clause: "Lampiran I, hlm. 33–34; Lampiran 2, hlm. 42",
    note: {
      id: "Bahwa kolom klaster memuat rata-rata sederhana unit yang diuji petik disimpulkan dari syarat rata-rata pada hlm. 33–34; persentase adalah nilai akhir terhadap bobotnya, menurut bentuk lembarnya.",
      en: "That a cluster column holds the simple mean of its sampled units is inferred from the conditions on means (p. 33–34); the percent is the final value of its weight, by the look of the sheet.",
    },
  },
}))();

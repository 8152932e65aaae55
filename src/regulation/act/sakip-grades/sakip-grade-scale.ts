import { builtInScale, type Scale } from "../../../scale/index.ts";

/**
 * The grades of the evaluation under PermenPANRB 88/2021, AA to D: the lower bound belongs to the grade below, so 90 is A.
 *
 * Reaches from 0 to 100. The printed lowest grade is "> 0 – 30" and says nothing of 0 itself; here 0 is D. The grades of
 * PermenPANRB 12/2015 have the same bounds and a source of their own: `permenpanrb12of2015.scale`.
 *
 * @term predikat SAKIP
 * @see PermenPANRB 88/2021, Lampiran I, p. 36–37, read. That a total of 0 is D is a choice of this library.
 * @example
 * ```ts
 * import { gradeOf, sakipGradeScale } from "sakip";
 *
 * gradeOf(80, sakipGradeScale).code // => "BB"
 * gradeOf("80.01", sakipGradeScale).label // => { id: "Memuaskan", en: "Satisfactory" }
 * sakipGradeScale.source.status // => "read"
 * ```
 */
export const sakipGradeScale: Scale<"AA" | "A" | "BB" | "B" | "CC" | "C" | "D"> = /* @__PURE__ */ builtInScale({
  id: "sakip-grade",
  bands: [
    {
      code: "AA",
      label: { id: "Sangat Memuaskan", en: "Very satisfactory" },
      meaning: {
        id: "Tata kelola yang baik terwujud; kinerja dikelola sangat memuaskan di seluruh unit kerja; pengukuran sampai individu",
        en: "Good governance is real; performance is managed very satisfactorily in every unit; measured down to individuals",
      },
      above: "90",
      upTo: "100",
    },
    {
      code: "A",
      label: { id: "Memuaskan", en: "Satisfactory" },
      meaning: {
        id: "Instansi/unit kerja dapat memimpin perubahan menuju pemerintahan berorientasi hasil; pengukuran sampai eselon 4/pengawas/subkoordinator",
        en: "Can lead change towards government that is oriented to results; measured down to echelon 4",
      },
      above: "80",
      upTo: "90",
    },
    {
      code: "BB",
      label: { id: "Sangat Baik", en: "Very good" },
      meaning: {
        id: "AKIP sangat baik pada 2/3 unit kerja, utama maupun pendukung; anggaran mulai efisien; sistem manajemen kinerja andal dan berbasis teknologi informasi; pengukuran sampai eselon 3/koordinator",
        en: "Very good in two thirds of the units, core and supporting; budgets begin to be efficient; reliable performance management based on IT; measured down to echelon 3",
      },
      above: "70",
      upTo: "80",
    },
    {
      code: "B",
      label: { id: "Baik", en: "Good" },
      meaning: {
        id: "AKIP baik pada 1/3 unit kerja, terutama unit utama; perlu sedikit perbaikan pada unit kerja dan komitmen; pengukuran baru sampai eselon 2/unit kerja",
        en: "Good in one third of the units, mainly the core ones; some improvement needed in units and commitment; measured only down to echelon 2",
      },
      above: "60",
      upTo: "70",
    },
    {
      code: "CC",
      label: { id: "Cukup (Memadai)", en: "Fair (adequate)" },
      meaning: {
        id: "AKIP cukup baik; perlu banyak perbaikan yang tidak mendasar, terutama pada unit kerja",
        en: "Fair; much to improve, none of it fundamental, above all in the units",
      },
      above: "50",
      upTo: "60",
    },
    {
      code: "C",
      label: { id: "Kurang", en: "Poor" },
      meaning: {
        id: "Sistem dan tatanan kurang dapat diandalkan; manajemen kinerja belum diterapkan; perlu banyak perbaikan mendasar di tingkat pusat instansi",
        en: "The system is not very reliable; performance management is not in place; much fundamental improvement needed at the centre of the institution",
      },
      above: "30",
      upTo: "50",
    },
    {
      code: "D",
      label: { id: "Sangat Kurang", en: "Very poor" },
      meaning: {
        id: "Sistem dan tatanan sama sekali tidak dapat diandalkan; manajemen kinerja sama sekali belum ada; perlu banyak perbaikan sangat mendasar",
        en: "The system is not reliable at all; there is no performance management; much very fundamental improvement needed",
      },
      from: "0",
      upTo: "30",
    },
  ],
  source: {
    title: "PermenPANRB 88/2021",
    status: "read",
    clause: "Lampiran I, hlm. 36–37",
    note: {
      id: "Rentang, huruf dan sebutan dibaca; uraian tiap predikat diringkas. Tercetak D “> 0 – 30” dan tidak ada predikat untuk nilai 0; bahwa 0 berpredikat D adalah pilihan pustaka ini.",
      en: "Bounds, letters and names were read; the meanings are summaries. Printed is D “> 0 – 30” and no grade for 0; that 0 is D is a choice of this library.",
    },
  },
});

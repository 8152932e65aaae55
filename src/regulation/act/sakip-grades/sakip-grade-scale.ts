import { defineScale, type Scale } from "../../../scale/index.ts";

/**
 * The grades of the SAKIP evaluation since 2015, AA to D: the lower bound belongs to the grade below, so 90 is A.
 *
 * Reaches from 0 to 100. The printed lowest grade is "> 0 – 30" and says nothing of 0 itself; here 0 is D.
 *
 * @term predikat SAKIP
 * @see PermenPANRB 12/2015 and 88/2021, as worksheets and applications restate them; neither was read itself.
 * @example
 * ```ts
 * import { gradeOf, sakipGradeScale } from "sakip";
 *
 * gradeOf(80, sakipGradeScale).code // => "BB"
 * gradeOf("80.01", sakipGradeScale).label // => { id: "Memuaskan", en: "Satisfactory" }
 * ```
 */
export const sakipGradeScale: Scale = /* @__PURE__ */ defineScale({
  id: "sakip-grade",
  bands: [
    {
      code: "AA",
      label: { id: "Sangat Memuaskan", en: "Very satisfactory" },
      meaning: {
        id: "Tata kelola yang baik terwujud; kinerja dikelola sangat memuaskan di seluruh unit; pengukuran sampai level individu",
        en: "Good governance is real; performance is managed very satisfactorily in every unit; measured down to individuals",
      },
      above: "90",
      upTo: "100",
    },
    {
      code: "A",
      label: { id: "Memuaskan", en: "Satisfactory" },
      meaning: {
        id: "Instansi dapat memimpin perubahan menuju pemerintahan berorientasi hasil; pengukuran sampai eselon 4/pengawas",
        en: "Can lead change towards government that is oriented to results; measured down to echelon 4",
      },
      above: "80",
      upTo: "90",
    },
    {
      code: "BB",
      label: { id: "Sangat Baik", en: "Very good" },
      meaning: {
        id: "AKIP sangat baik pada 2/3 unit kerja; manajemen kinerja andal berbasis teknologi informasi; pengukuran sampai eselon 3/koordinator",
        en: "Very good in two thirds of the units; reliable performance management based on IT; measured down to echelon 3",
      },
      above: "70",
      upTo: "80",
    },
    {
      code: "B",
      label: { id: "Baik", en: "Good" },
      meaning: {
        id: "AKIP baik pada 1/3 unit kerja, terutama unit utama; perlu sedikit perbaikan; pengukuran baru sampai eselon 2",
        en: "Good in one third of the units, mainly the core ones; some improvement needed; measured down to echelon 2",
      },
      above: "60",
      upTo: "70",
    },
    {
      code: "CC",
      label: { id: "Cukup (Memadai)", en: "Fair (adequate)" },
      meaning: {
        id: "AKIP cukup baik; perlu banyak perbaikan yang tidak mendasar",
        en: "Fair; much to improve, none of it fundamental",
      },
      above: "50",
      upTo: "60",
    },
    {
      code: "C",
      label: { id: "Kurang", en: "Poor" },
      meaning: {
        id: "Sistem dan tatanan kurang dapat diandalkan; perlu banyak perbaikan mendasar",
        en: "The system is not very reliable; much fundamental improvement needed",
      },
      above: "30",
      upTo: "50",
    },
    {
      code: "D",
      label: { id: "Sangat Kurang", en: "Very poor" },
      meaning: {
        id: "Sistem dan tatanan sama sekali tidak dapat diandalkan; perlu perbaikan sangat mendasar",
        en: "The system is not reliable at all; very fundamental improvement needed",
      },
      from: "0",
      upTo: "30",
    },
  ],
  source: {
    title: "PermenPANRB 12/2015, 88/2021",
    status: "restated",
    clause: "predikat hasil evaluasi",
    note: {
      id: "Rentang dibaca dari beberapa lembar kerja dan aplikasi, bukan dari peraturan. Nilai 0: rentang tercetak “> 0–30”; dua aplikasi memberi E, lainnya D. Uraian tiap predikat adalah ringkasan.",
      en: "The bands were read in several worksheets and applications, not in the regulation. A total of 0: the printed band is “> 0–30”; two applications say E, others D. The meanings are summaries.",
    },
  },
});

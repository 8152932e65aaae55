import { builtInScale, type Scale } from "../../../scale/index.ts";

/** The grades of PermenPANRB 12/2015: the bounds of today, in words of its own. They were not read in the regulation. */
export const gradeScaleOf12: Scale<"AA" | "A" | "BB" | "B" | "CC" | "C" | "D"> = /* @__PURE__ */ builtInScale({
  id: "sakip-grade-12-2015",
  bands: [
    {
      code: "AA",
      label: { id: "Sangat Memuaskan", en: "Very satisfactory" },
      above: "90",
      upTo: "100",
    },
    {
      code: "A",
      label: { id: "Memuaskan", en: "Satisfactory" },
      meaning: { id: "Memimpin perubahan, sangat akuntabel", en: "Leads change, very accountable" },
      above: "80",
      upTo: "90",
    },
    {
      code: "BB",
      label: { id: "Sangat Baik", en: "Very good" },
      meaning: { id: "Akuntabel, sistem manajemen kinerjanya andal", en: "Accountable, with a reliable system" },
      above: "70",
      upTo: "80",
    },
    {
      code: "B",
      label: { id: "Baik", en: "Good" },
      meaning: { id: "Perlu sedikit perbaikan", en: "A little to improve" },
      above: "60",
      upTo: "70",
    },
    {
      code: "CC",
      label: { id: "Cukup (Memadai)", en: "Fair (adequate)" },
      meaning: { id: "Perlu banyak perbaikan yang tidak mendasar", en: "Much to improve, none of it fundamental" },
      above: "50",
      upTo: "60",
    },
    {
      code: "C",
      label: { id: "Kurang", en: "Poor" },
      above: "30",
      upTo: "50",
    },
    {
      code: "D",
      label: { id: "Sangat Kurang", en: "Very poor" },
      from: "0",
      upTo: "30",
    },
  ],
  source: {
    title: "PermenPANRB 12/2015",
    status: "restated",
    clause: "predikat hasil evaluasi",
    note: {
      id: "Rentang dan sebutan dibaca dari beberapa lembar kerja dan aplikasi, bukan dari peraturannya; sama dengan PermenPANRB 88/2021. Nilai 0 tidak tercakup; bahwa 0 berpredikat D adalah pilihan pustaka ini.",
      en: "Bounds and names were read in several worksheets and applications, not in the regulation; they equal those of PermenPANRB 88/2021. 0 is not covered; that it is D is a choice of this library.",
    },
  },
});

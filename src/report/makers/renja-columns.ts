import { column, figures, group, naming, own, percent, rupiah } from "../parts/index.ts";
import { type ColumnRead, type Words, words } from "../table/index.ts";

/** A pair of columns under one number: performance and money. */
function pair(number: number, head: Words, inPercent = false): ColumnRead {
  return group(head, [
    { ...figures(`k${number}`, "K", inPercent ? percent : {}, 8), number },
    { ...figures(`rp${number}`, "Rp", inPercent ? percent : rupiah, 12), number },
  ]);
}

/** The 25 columns of the form. */
export const renjaColumns: readonly ColumnRead[] = /* @__PURE__ */ (() => [
  { ...column("no", own.no, { width: 4 }), number: 1 },
  { ...column("objective", words("Sasaran", "Objective"), { width: 16 }), number: 2 },
  { ...naming("programme", words("Program/kegiatan", "Programme/activity"), 20), number: 3 },
  { ...column("indicator", own.indicator, { width: 18 }), number: 4 },
  pair(5, words("Target Renstra pada akhir periode", "Target of the Renstra at its end")),
  pair(6, words("Realisasi Renstra sampai dengan tahun lalu", "Reached until last year")),
  pair(7, words("Target Renja", "Target of the Renja")),
  group(
    words("Realisasi triwulan", "Reached by quarter"),
    ["I", "II", "III", "IV"].map((quarter, i) => pair(8 + i, quarter)),
  ),
  pair(12, words("Realisasi Renja", "Reached by the Renja")),
  pair(13, words("Realisasi Renstra sampai dengan tahun ini", "Reached by the Renstra until this year")),
  pair(14, words("Tingkat capaian Renstra (%)", "Achievement of the Renstra (%)"), true),
  { ...column("agency", words("Perangkat daerah penanggung jawab", "Responsible agency"), { width: 14 }), number: 15 },
])();

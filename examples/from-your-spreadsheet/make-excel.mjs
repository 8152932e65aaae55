// Makes the Excel file of this example: a made-up sheet with numbers, a percent format and a dash.
import writeSheet from "write-excel-file/node";

const head = ["No", "Indikator Kinerja", "Satuan", "Polaritas", "Target", "Realisasi"].map((value) => ({ value }));
const rows = [
  [1, "Prevalensi stunting", "%", "negatif", "14,00", "13,2 %"],
  [2, "Indeks kepuasan masyarakat", "Indeks", "positif", 85, 91.68],
  [3, "Desa siaga aktif", "Desa", "positif", 120, "-"],
].map((row) => row.map((value) => ({ value, type: typeof value === "number" ? Number : String })));
const result = writeSheet([head, ...rows], { filePath: "indikator.xlsx" });
await (typeof result?.toFile === "function" ? result.toFile("indikator.xlsx") : result);

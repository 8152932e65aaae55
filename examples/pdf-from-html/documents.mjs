// A letter with the result of an evaluation, and the evaluation of a Renja across the page. Agency and figures are made up.
import { reportEvaluation, scoreComponents } from "sakip";
import { evaluationReport, renjaForm } from "sakip/report";

const agency = "Dinas Perdagangan";
const signed = { place: "Kota Contoh", date: "2026-03-16" };

const evaluation = scoreComponents({
  evaluationYear: 2026,
  components: { planning: "24.60", measurement: "22.80", reporting: "11.70", "internal-evaluation": "18.25" },
});
const recommendations = [
  { id: "1", component: "planning", text: "Lengkapi pohon kinerja sampai jenjang pengawas." },
  { id: "2", component: "measurement", text: "Tetapkan sumber data setiap indikator sebelum triwulan I berakhir." },
  { id: "3", component: "reporting", text: "Bandingkan realisasi dengan target akhir Renstra." },
];

const of = (performance, money) => ({ performance, money });
const renja = [
  {
    objective: "Meningkatnya pasar yang memenuhi standar",
    programme: "Program Peningkatan Sarana Distribusi Perdagangan",
    indicator: "Pasar yang memenuhi standar (pasar)",
    planTarget: of(40, 6_500_000_000),
    before: of(22, 3_120_000_000),
    target: of(8, 1_250_000_000),
    quarters: [of(1, 210_500_000), of(3, 298_750_000), of(2, 305_000_000), of(2, 341_200_000)],
    agency,
  },
  {
    objective: "Meningkatnya pasar yang memenuhi standar",
    programme: "Program Standardisasi dan Perlindungan Konsumen",
    indicator: "Alat ukur yang ditera ulang (unit)",
    planTarget: of(9000, 1_800_000_000),
    before: of(5400, 1_010_000_000),
    target: of(1800, 350_000_000),
    quarters: [of(350, 61_000_000), of(480, 84_300_000), of(410, 79_900_000), of(null, null)],
    agency,
  },
  {
    objective: "Meningkatnya ekspor produk daerah",
    programme: "Program Pengembangan Ekspor",
    indicator: "Pelaku usaha yang mengekspor (unit)",
    planTarget: of(60, 900_000_000),
    before: of(31, 402_500_000),
    target: of(12, 180_000_000),
    quarters: [of(2, 20_000_000), of(3, 41_250_000), of(3, 52_000_000), of(4, 61_000_000)],
    agency,
  },
];
const factors = {
  supporting: "Anggaran tersedia sejak Januari.",
  hindering: "Pengadaan alat tera terlambat dua bulan.",
  nextQuarter: "Percepat tera ulang di tiga kecamatan.",
};

/** What is printed, and on which paper. */
export const documents = [
  {
    name: "hasil-evaluasi",
    document: evaluationReport(reportEvaluation({ evaluation, recommendations }), { agency, ...signed }),
    paper: "A4",
  },
  { name: "evaluasi-renja", document: renjaForm(renja, { agency, factors, ...signed }), paper: "F4" },
];

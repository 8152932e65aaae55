// The two forms: the evaluation of a Renja after three quarters, and a worksheet (LKE) to be answered. Figures are made up;
// the components and weights are those of the regulation.
import { permenpanrb88of2021 as regulation } from "sakip";
import { buildTable } from "sakip/report";

export const agency = "Dinas Perdagangan";

const of = (performance, money) => ({ performance, money });
const open = of(null, null);
export const renjaRows = [
  {
    objective: "Meningkatnya pasar yang memenuhi standar",
    programme: "Program Peningkatan Sarana Distribusi Perdagangan",
    indicator: "Pasar yang memenuhi standar (pasar)",
    planTarget: of(40, 6_500_000_000),
    before: of(22, 3_120_000_000),
    target: of(8, 1_250_000_000),
    quarters: [of(1, 210_500_000), of(3, 298_750_000), of(2, 305_000_000), open],
    agency,
  },
  {
    objective: "Meningkatnya pasar yang memenuhi standar",
    programme: "Program Standardisasi dan Perlindungan Konsumen",
    indicator: "Alat ukur yang ditera ulang (unit)",
    planTarget: of(9000, 1_800_000_000),
    before: of(5400, 1_010_000_000),
    target: of(1800, 350_000_000),
    quarters: [of(350, 61_000_000), of(480, 84_300_000), of(410, 79_900_000), open],
    agency,
  },
  {
    objective: "Meningkatnya ekspor produk daerah",
    programme: "Program Pengembangan Ekspor",
    indicator: "Pelaku usaha yang mengekspor (unit)",
    planTarget: of(60, 900_000_000),
    before: of(31, 402_500_000),
    target: of(12, 180_000_000),
    quarters: [of(2, 20_000_000), of(3, 41_250_000), of(3, 52_000_000), open],
    agency,
  },
];

/** The letters that may be answered, best first. */
export const letters = ["AA", "A", "BB", "B", "CC", "C", "D", "E"];

/** Components and sub-components with their weights, and a column for the answers. */
export const worksheetForm = buildTable({
  caption: `Lembar kerja evaluasi ${agency} tahun 2026`,
  columns: [
    { key: "code", head: "No", width: 5 },
    { key: "label", head: "Komponen/Sub Komponen", width: 60 },
    { key: "weight", head: "Bobot", holds: "number", width: 8 },
    { key: "answer", head: "Jawaban", align: "center", width: 10 },
    { key: "note", head: "Catatan", width: 30 },
  ],
  rows: regulation.components.flatMap(({ parts, ...component }) =>
    [component, ...parts].map(({ code, label, weight }) => ({
      kind: "item",
      cells: { code, label, weight: { kind: "number", value: weight } },
    })),
  ),
  sources: [regulation.source],
});

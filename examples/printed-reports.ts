// From budget lines and component values to what is handed in: a table in the terminal, CSV for a spreadsheet, the minutes
// of a forum, the report of an evaluation. The four rates are those of the forum of Kota Batu of 15 November 2023
// (tugumalang.id); budgets of 100 million make lines of them, and the component values are made.
import { parsePeriod, reportEvaluation, scoreComponents, selectForAssistance, summarizeAbsorption } from "sakip";
import { absorptionTable, agencyReport, evaluationReport, forumMinutes, toCsv, toText } from "sakip/report";

const names = {
  disnaker: "Dinas Tenaga Kerja",
  kesbangpol: "Kesbangpol",
  dpkp: "DPKP",
  dlh: "DLH",
  dinsos: "Dinas Sosial",
};
const lines = [
  { agencyId: "disnaker", budget: 100_000_000, realization: 30_860_000 },
  { agencyId: "kesbangpol", budget: 100_000_000, realization: 33_010_000 },
  { agencyId: "dpkp", budget: 100_000_000, realization: 39_940_000 },
  { agencyId: "dlh", budget: 100_000_000, realization: 45_100_000 },
  { agencyId: "dinsos", budget: 100_000_000, realization: null },
];
const summaries = summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId });

const absorption = absorptionTable(summaries, { names });
console.log(toText(absorption));
console.log();
console.log(toCsv(absorption).replace("\uFEFF", "").split("\r\n").slice(0, 3).join("\n"));
console.log();

const list = selectForAssistance(summaries, { period: parsePeriod("2023-TW3"), places: 3, target: 70 });
console.log(toText(forumMinutes(list, { names, place: "Batu", date: "2023-11-15" })));

const evaluation = scoreComponents({
  evaluationYear: 2024,
  components: { planning: "25.80", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
});
const report = reportEvaluation({
  evaluation,
  recommendations: [{ id: "1", text: "Lengkapi definisi operasional indikator kinerja utama.", component: "planning" }],
});
console.log(toText(evaluationReport(report, { agency: "Dinas Tenaga Kerja" })));

const [disnaker] = summaries;
console.log(
  toText(
    agencyReport({
      agency: "Dinas Tenaga Kerja",
      period: "Tahun 2024",
      places: [{ rank: 4, of: 4, by: { id: "penyerapan anggaran", en: "budget absorption" } }],
      evaluation,
      ...(disnaker && { absorption: disnaker }),
      next: ["Percepat pengadaan triwulan IV."],
    }),
  ),
);

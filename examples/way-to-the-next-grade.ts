// A worksheet by 88/2021, its result sheet, and the way from BB to A. The letters are made up for the example.
import { formatNumber, reportEvaluation, requiredFor, scoreWorksheet, type Worksheet, whatIf } from "sakip";

const worksheet: Worksheet = {
  agencyId: "Dinas Contoh",
  evaluationYear: 2024,
  sheet: "unit",
  answers: {
    planning: { existence: "A", quality: "BB", use: "BB" },
    measurement: { existence: "BB", quality: "BB", use: "B" },
    reporting: { existence: "A", quality: "BB", use: "BB" },
    "internal-evaluation": { existence: "BB", quality: { met: 4, of: 5 }, use: "BB" },
  },
};

const evaluation = scoreWorksheet(worksheet);
const lastYear = scoreWorksheet({
  ...worksheet,
  evaluationYear: 2023,
  answers: { ...worksheet.answers, planning: { existence: "BB", quality: "B", use: "B" } },
});
const report = reportEvaluation({
  evaluation,
  previous: lastYear,
  recommendations: [{ id: "1", text: "Jadikan hasil pengukuran dasar penyesuaian strategi", component: "measurement" }],
});

const two = (value: Parameters<typeof formatNumber>[0]) => formatNumber(value, { decimals: 2 }).padStart(7);
console.log(`LAPORAN HASIL EVALUASI ${report.agencyId} ${report.evaluationYear} (${report.regulation.title})`);
console.log("Jawaban lembar kerja ini dibuat untuk contoh; bukan hasil sebuah instansi.");
console.log(`No Komponen                                 Bobot   ${report.previousYear}   ${report.evaluationYear}`);
for (const { number, label, weight, previous, current, recommendations } of report.rows) {
  console.log(
    `${number}  ${label.id.padEnd(41)}${two(weight)}${previous === undefined ? "-" : two(previous)}${two(current)}`,
  );
  for (const { text } of recommendations) console.log(`   Rekomendasi: ${text}`);
}
console.log(
  `   ${report.total.label.id.padEnd(41)}${two(report.total.weight)}${two(lastYear.total)}${two(report.total.current)}`,
);
const { previous, current } = report.grade;
const change = previous === current.code ? `tetap ${previous}` : `${previous} menjadi ${current.code}`;
console.log(`   ${report.grade.label.id}: ${change}`);
console.log(report.statement.id);

const required = requiredFor(evaluation, "A");
console.log(`\nKurang ${formatNumber(required.pointsShort)} sampai batas A, dan batas itu harus dilampaui.`);
console.log(`${required.options.length} cara terkecil; tiga yang termurah:`);
for (const set of required.options.slice(0, 3))
  console.log(
    `- ${set.map(({ code, from, to, gain }) => `${code} dari ${from} ke ${to} (+${formatNumber(gain)})`).join(", ")}`,
  );

const { after, difference } = whatIf(worksheet, { measurement: { use: "A" } });
console.log(
  `\nSeandainya 2.c menjadi A: nilai ${formatNumber(after.total)} (+${formatNumber(difference)}), predikat ${after.grade.code}.`,
);

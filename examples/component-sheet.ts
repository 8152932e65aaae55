// Grades published component values and shows every step. Figures: a unit's worksheet "Nilai 2021" and the guide of an
// application in Trenggalek (2024); whether they are real published results is unverified.
import { type Evaluation, formatNumber, scoreComponents } from "sakip";

const unit = scoreComponents({
  agencyId: "Unit kerja",
  evaluationYear: 2022,
  components: { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
  published: { total: "79.55", grade: "BB" },
});

const opd = scoreComponents({
  agencyId: "OPD Trenggalek",
  evaluationYear: 2024,
  components: { planning: "30.00", measurement: "25.93", reporting: "14.46", "internal-evaluation": "19.09" },
  published: { total: "89.49", grade: "A" },
});

for (const evaluation of [unit, opd]) print(evaluation);
console.log("Sumber: data aplikasi publik dan panduan sebuah aplikasi; keresmian angkanya belum terverifikasi.");

function print({ agencyId, evaluationYear, components, total, grade, findings, basis }: Evaluation): void {
  const two = (value: Parameters<typeof formatNumber>[0]) => formatNumber(value, { decimals: 2 }).padStart(7);
  console.log(`${agencyId}, evaluasi ${evaluationYear} (${basis.regulation.title})`);
  for (const { label, weight, value } of components)
    console.log(`  ${label.id.padEnd(42)}${formatNumber(weight).padStart(4)}${two(value)}`);
  console.log(`  ${"Nilai Akuntabilitas Kinerja".padEnd(46)}${two(total)}  ${grade.code} (${grade.label.id})`);
  const { distanceToNext } = grade;
  if (distanceToNext.status === "computed")
    console.log(
      `  Kurang ${formatNumber(distanceToNext.value)} sampai batas ${distanceToNext.next}, yang harus dilampaui`,
    );
  for (const { message } of findings) console.log(`  Temuan: ${message.id}`);
  console.log();
}

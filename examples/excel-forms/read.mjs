// Reads the workbook as it came back, computes, and says what a person should look at.
import ExcelJS from "exceljs";
import {
  consolidate,
  formatNumber,
  formatPercent,
  formatRupiah,
  measureAbsorption,
  measureAchievement,
  scoreWorksheet,
} from "sakip";
import { readRows, realizationLayout, worksheetLayout } from "sakip/reading";
import { toText, worksheetTable } from "sakip/report";
import { sheetTable } from "./excel-to-sheet.mjs";
import { renjaRows } from "./forms.mjs";

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile("formulir-terisi.xlsx");
const sheetOf = (name) => sheetTable(workbook.getWorksheet(name));

/** What a person should look at; that titles and notes are not asked for is none of it. */
function tell(findings) {
  for (const { severity, message } of findings) if (severity !== "info") console.log(`  ! ${message.id}`);
}

const context = { year: 2025, accumulation: "per-period", polarity: "maximize" };
const renja = readRows(sheetOf("Renja"), realizationLayout, { context });
console.log("Renja, empat triwulan");
for (const { title, target, readings, spending, budget } of renja.items) {
  const done = consolidate(readings, "sum", { quantity: "amount" });
  const spent = consolidate(spending, "sum", { quantity: "amount" });
  const achievement = measureAchievement({ polarity: "maximize", target, realization: done.value });
  const absorption = measureAbsorption({ budget, realization: spent.value });
  console.log(`  ${title}: ${formatNumber(done.value)}, ${formatPercent(achievement.value)} dari target`);
  console.log(
    `    ${formatRupiah(spent.value)}, ${formatPercent(absorption.value)} dari pagu; ${done.used} dari ${readings.length} triwulan`,
  );
}
tell(renja.findings);

// Out and in again nothing has changed: every figure of the three quarters that were written is read as it was.
const pairs = renja.items.flatMap(({ readings, spending }, i) =>
  renjaRows[i].quarters.slice(0, 3).flatMap(({ performance, money }, quarter) => [
    [performance, readings[quarter].value],
    [money, spending[quarter].value],
  ]),
);
console.log(
  `  Terbaca seperti ditulis: ${pairs.filter(([written, read]) => String(written) === String(read)).length} dari ${pairs.length} angka`,
);

const worksheet = readRows(sheetOf("LKE"), worksheetLayout, { context: { evaluationYear: 2026 } });
console.log();
for (const { worksheet: answered } of worksheet.items) console.log(toText(worksheetTable(scoreWorksheet(answered))));
tell(worksheet.findings);

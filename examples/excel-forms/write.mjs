import ExcelJS from "exceljs";
import { renjaTable } from "sakip/report";
import { letters, renjaRows, worksheetForm } from "./forms.mjs";
import { addTable } from "./sheet-to-excel.mjs";

const workbook = new ExcelJS.Workbook();
addTable(workbook, "Renja", renjaTable(renjaRows), { landscape: true, paper: "A3" });
const sheet = addTable(workbook, "LKE", worksheetForm);

// Answers are chosen, not typed: a list stands behind each cell of the column "Jawaban".
const dataValidation = { type: "list", allowBlank: true, formulae: [`"${letters.join(",")}"`] };
sheet.eachRow((row) => {
  if (/^\d\.[a-z]$/.test(row.getCell(1).text)) row.getCell(4).dataValidation = dataValidation;
});
await workbook.xlsx.writeFile("formulir.xlsx");

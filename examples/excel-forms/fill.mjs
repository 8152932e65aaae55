// What a person does in Excel, done here by a program: the last quarter of the Renja, and the answers of the worksheet.
import ExcelJS from "exceljs";

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile("formulir.xlsx");

const lastQuarter = { 6: [2, 341_200_000], 7: [520, "Rp96.000.000"], 8: ["-", "-"] };
for (const [row, [performance, money]] of Object.entries(lastQuarter)) {
  workbook.getWorksheet("Renja").getCell(`Q${row}`).value = performance;
  workbook.getWorksheet("Renja").getCell(`R${row}`).value = money;
}

const answers = { 1: ["BB", "BB", "B"], 2: ["A", "B", "CC"], 3: ["A", "BB", "B"], 4: ["BB", "b ", "CC"] };
workbook.getWorksheet("LKE").eachRow((row) => {
  const [, component, part] = /^(\d)\.([abc])$/.exec(row.getCell(1).text) ?? [];
  if (part !== undefined) row.getCell(4).value = answers[component]["abc".indexOf(part)];
});
await workbook.xlsx.writeFile("formulir-terisi.xlsx");

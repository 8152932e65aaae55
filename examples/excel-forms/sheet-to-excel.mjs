// A table of sakip as a sheet of a workbook: merged cells, frozen heads that repeat on paper, number formats, notes.
import { toSheet } from "sakip/report";

const ALIGNED = { start: "left", center: "center", end: "right" };
const LINE = { style: "thin", color: { argb: "FF767676" } };
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const HEAD = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8EEF4" } };
const PAPER = { A3: 8, A4: 9 };

/** Adds a sheet to the workbook, and returns it. A figure of more than 15 digits is a text, because Excel would change it. */
export function addTable(workbook, name, table, { locale = "id", landscape = false, paper = "A4" } = {}) {
  const { headRows, bodyRows, widths, rows } = toSheet(table, { locale });
  const hasCaption = rows[0].length > 1 && rows[0][0].span.columns === widths.length;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: headRows }],
    pageSetup: {
      orientation: landscape ? "landscape" : "portrait",
      paperSize: PAPER[paper],
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `1:${headRows}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
    headerFooter: { oddFooter: "Halaman &P dari &N" },
  });
  sheet.columns = widths.map((width) => ({ width }));
  for (const [i, cells] of rows.entries()) {
    const lines = cells.map((cell, j) => linesOf(cell, widths[j]));
    sheet.getRow(i + 1).height = 13 * Math.max(...lines) + 2;
    const isTitle = i === 0 && hasCaption;
    const isBelow = i >= headRows + bodyRows;
    for (const [j, cell] of cells.entries()) {
      if (cell !== null) setCell(sheet, [i + 1, j + 1], cell, { isHead: i < headRows, isPlain: isTitle || isBelow });
    }
  }
  return sheet;
}

/** How many lines a text takes in its column; Excel finds no height for a row by itself where cells are merged. */
function linesOf(cell, width) {
  if (cell === null || cell.span.columns > 1 || cell.span.rows > 1) return 1;
  return cell.text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / width), 0);
}

function setCell(sheet, [row, column], cell, { isHead, isPlain }) {
  const { rows, columns } = cell.span;
  const place = sheet.getCell(row, column);
  if (rows > 1 || columns > 1) sheet.mergeCells(row, column, row + rows - 1, column + columns - 1);
  place.value = cell.value;
  if (cell.format !== null) place.numFmt = cell.format;
  if (cell.note !== null) place.note = cell.note;
  place.font = { name: "Arial", size: isPlain && !isHead ? 8 : 9, bold: cell.bold };
  place.alignment = { horizontal: ALIGNED[cell.align], vertical: isHead ? "middle" : "top", wrapText: !isPlain };
  if (isPlain) return;
  place.border = BORDER;
  if (isHead) place.fill = HEAD;
}

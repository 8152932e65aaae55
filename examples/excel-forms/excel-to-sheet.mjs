// A sheet of a workbook as sakip reads it: cells as they are stored, which of them are merged, and the formats of percents.
export function sheetTable(sheet) {
  const rows = [];
  const formats = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells = Array.from({ length: sheet.columnCount }, (_, i) => row.getCell(i + 1));
    for (const { address, numFmt } of cells) if (numFmt?.includes("%")) formats[address] = numFmt;
    rows.push(cells.map(stored));
  });
  return { name: sheet.name, rows, merges: sheet.model.merges, formats };
}

/** A cell that another covers is empty; of a formula its result counts, and of a text with looks its words. */
function stored(cell) {
  if (cell.isMerged && cell.master !== cell) return null;
  const { value } = cell;
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  return value.result?.error ?? value.result ?? value.text ?? null;
}

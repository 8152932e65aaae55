// A table of sakip as the parts of a Word document: toSheet says what is printed where, and over how many cells.
import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { toSheet } from "sakip/report";

const ALIGNED = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END };
const TIGHT = { after: 0, line: 252 };
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** The text of a place, its line breaks kept. Sizes are half-points. */
export function runs(text, look = {}) {
  return text.split("\n").map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 && { break: 1 }) }));
}

/** How many columns a table has. */
export const columnsOf = (table) => toSheet(table).widths.length;

/** Caption, table, and what stands below it: footnotes, sources, findings. */
export function tableParts(table, { locale, room }) {
  const caption = typeof table.caption === "string" ? table.caption : table.caption[locale];
  const { headRows, bodyRows, widths, rows } = toSheet({ ...table, caption: "" }, { locale });
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const columnWidths = widths.map((each) => Math.floor((each / whole) * room));
  const size = widths.length > 8 ? 16 : 19;
  const set = rows
    .slice(0, headRows + bodyRows)
    .map((cells, at) => rowOf(cells, { columnWidths, size, isHead: at < headRows }));
  const below = rows.slice(headRows + bodyRows).map(([cell]) => cell.text);
  return [
    ...(caption === ""
      ? []
      : [
          new Paragraph({
            children: runs(caption, { bold: true }),
            keepNext: true,
            spacing: { before: 160, after: 80 },
          }),
        ]),
    new Table({ rows: set, columnWidths, layout: TableLayoutType.FIXED, width: { size: room, type: WidthType.DXA } }),
    ...below.map((text) => new Paragraph({ children: runs(text, { size: 17 }), spacing: { before: 40, after: 0 } })),
    new Paragraph({ spacing: { after: 120 } }),
  ];
}

/** A row: a cell for each place where one begins; Word repeats the heads on every page, and breaks no row in two. */
function rowOf(cells, { columnWidths, size, isHead }) {
  const children = cells.flatMap((cell, at) => {
    if (cell === null) return [];
    const { rows, columns } = cell.span;
    const width = columnWidths.slice(at, at + columns).reduce((sum, each) => sum + each, 0);
    return new TableCell({
      children: [
        new Paragraph({
          alignment: ALIGNED[cell.align],
          spacing: TIGHT,
          children: runs(cell.text, { bold: cell.bold, size }),
        }),
      ],
      rowSpan: rows,
      columnSpan: columns,
      margins: MARGINS,
      width: { size: width, type: WidthType.DXA },
      ...(isHead && {
        verticalAlign: VerticalAlign.CENTER,
        shading: { type: ShadingType.CLEAR, color: "auto", fill: "E8EEF4" },
      }),
    });
  });
  return new TableRow({ children, tableHeader: isHead, cantSplit: true });
}

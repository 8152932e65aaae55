import type { Locale } from "../../core/index.ts";
import type { TableRead } from "../table/index.ts";
import { escapeHtml, linesHtml } from "./escape-html.ts";
import { type Grid, type GridRow, gridOf, type HeadCell, type Slot } from "./grid.ts";
import { type PageLook, smallType } from "./paper.ts";
import { around } from "./render-words.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A table of HTML with caption, heads that say what they head, and its footnotes below; on a page in type that fits. */
export function tableHtml(table: TableRead, locale: Locale, id: string, look?: PageLook): string {
  const grid = gridOf(table, locale);
  const points = look && smallType(grid, look);
  const { notes, basis, findings } = surroundingsOf(table, locale);
  const items = notes.map(({ number, text }) => `<li id="${id}-${number}" value="${number}">${linesHtml(text)}</li>`);
  return [
    `<div class="table" role="region" tabindex="0" aria-labelledby="${id}">`,
    points === undefined ? "<table>" : `<table class="type-${points}">`,
    `<caption id="${id}">${linesHtml(grid.caption)}</caption>`,
    columnGroup(grid),
    "<thead>",
    ...grid.heads.map((cells) => row(cells.map(headHtml))),
    ...(grid.numbers.length === 0
      ? []
      : [
          row(
            grid.numbers.map((number) => `<td>${number}</td>`),
            "numbers",
          ),
        ]),
    "</thead>",
    ...groupsOf(grid.rows).map((rows) => bodyHtml(rows, grid.leaves.length, id)),
    "</table>",
    ...(items.length === 0 ? [] : [`<ol class="notes" aria-label="${around.notes[locale]}">${items.join("")}</ol>`]),
    ...(basis === undefined ? [] : [`<p class="basis">${escapeHtml(basis)}</p>`]),
    ...(findings.length === 0
      ? []
      : [`<ul class="findings" aria-label="${around.findings[locale]}">`, ...findings.map(item), "</ul>"]),
    "</div>",
  ].join("\n");
}

const item = (text: string) => `<li>${linesHtml(text)}</li>`;
const row = (cells: readonly string[], kind?: string) =>
  `<tr${kind === undefined ? "" : ` class="${kind}"`}>${cells.join("")}</tr>`;
const spans = (rows: number, columns: number) =>
  `${rows > 1 ? ` rowspan="${rows}"` : ""}${columns > 1 ? ` colspan="${columns}"` : ""}`;

/** Widths as classes and numbers, not as styles: a page with a strict policy keeps them. */
function columnGroup({ leaves }: Grid): string {
  const whole = leaves.reduce((sum, { column }) => sum + column.width, 0);
  return `<colgroup>${leaves.map(({ column }) => `<col width="${Math.round((column.width * 1000) / whole) / 10}%">`).join("")}</colgroup>`;
}

function headHtml({ text, rows, columns }: HeadCell): string {
  return `<th scope="${columns > 1 ? "colgroup" : "col"}"${spans(rows, columns)}>${linesHtml(text)}</th>`;
}

/** Rows under one band belong together. */
function groupsOf(rows: readonly GridRow[]): readonly (readonly GridRow[])[] {
  const groups: GridRow[][] = [];
  for (const each of rows) {
    const last = groups.at(-1);
    if (last === undefined || each.kind === "band" || each.kind === "total") groups.push([each]);
    else last.push(each);
  }
  return groups;
}

function bodyHtml(rows: readonly GridRow[], columns: number, id: string): string {
  return [
    "<tbody>",
    ...rows.map((each) =>
      each.kind === "band"
        ? row([`<th scope="rowgroup"${spans(1, columns)}>${linesHtml(each.text)}</th>`], "band")
        : row(
            each.slots.map((slot) => slotHtml(slot, id)),
            each.kind === "item" ? undefined : each.kind,
          ),
    ),
    "</tbody>",
  ].join("\n");
}

function slotHtml(slot: Slot, id: string): string {
  if (slot === undefined) return "<td></td>";
  if (!slot.begins) return "";
  const { cell, text, rows, columns, align, namesRow } = slot.cell;
  const notes = cell.notes.map((number) => `<a href="#${id}-${number}">${number})</a>`).join(" ");
  const tag = namesRow ? "th" : "td";
  const kind = align === "start" ? "" : ` class="${align}"`;
  const content = linesHtml(text) + (notes === "" ? "" : `<sup>${notes}</sup>`);
  return `<${tag}${namesRow ? ' scope="row"' : ""}${kind}${spans(rows, columns)}>${content}</${tag}>`;
}

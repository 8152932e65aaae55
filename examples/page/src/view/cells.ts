import { formatNumber, type Locale } from "sakip";
import type { CellReading, CellUse, RowsRead, SheetCell } from "sakip/reading";
import { words } from "../words/words.ts";
import { type Markup, markup } from "./markup.ts";

const signs: Readonly<Record<CellUse, string>> = { used: "✓", none: "·", unread: "✕", unused: "○" };
const uses = ["used", "none", "unread", "unused"] as const;
const MOST_ROWS = 200;

/** The sheet as it was read: every cell with what it ended as, and what figures were read as. */
export function cellsView({ rows }: RowsRead, locale: Locale): Markup {
  const cells = rows.flatMap((row) => row.cells);
  const legend = uses.map((use) => {
    const count = cells.filter((cell) => cell.use === use).length;
    return markup`<li class="${use}"><span aria-hidden="true">${signs[use]}</span> ${count} ${words[use][locale]}</li>`;
  });
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const letters = Array.from({ length: width }, (_, i) => letterOf(i));
  return markup`<ul class="legend">${legend}</ul>
<div class="table" role="region" tabindex="0" aria-label="${words.cells[locale]}"><table class="cells">
<thead><tr><th scope="col">${words.row[locale]}</th>${letters.map((letter) => markup`<th scope="col">${letter}</th>`)}</tr></thead>
<tbody>${rows.slice(0, MOST_ROWS).map(
    (row) =>
      markup`<tr><th scope="row">${row.row + 1}</th>${letters.map((_, i) =>
        cellView(
          row.cells.find(({ column }) => column === i),
          locale,
        ),
      )}</tr>`,
  )}</tbody>
</table></div>
${rows.length > MOST_ROWS ? markup`<p>${words.more[locale]}</p>` : ""}`;
}

function cellView(cell: SheetCell | undefined, locale: Locale): Markup {
  if (cell === undefined || (cell.use === "none" && cell.stored === null)) return markup`<td></td>`;
  const { use, stored, reading } = cell;
  const told = use === "used" ? readAs(reading, locale) : words[use][locale];
  const read = told === String(stored) ? "" : told;
  return markup`<td class="${use}"><span aria-hidden="true">${signs[use]}</span> ${String(stored ?? "")}${read === "" ? "" : markup`<small>${read}</small>`}</td>`;
}

/** What a cell was read as, where that is more than its words. */
function readAs(reading: CellReading, locale: Locale): string {
  const number = (value: Parameters<typeof formatNumber>[0]) => formatNumber(value, { locale });
  switch (reading.kind) {
    case "number":
      return `${reading.sign === "=" ? "" : `${reading.sign} `}${number(reading.value)} ${reading.unit ?? ""}`.trim();
    case "range":
      return `${number(reading.low)} – ${number(reading.high)}`;
    case "level":
    case "answer":
    case "date":
      return reading.value;
    case "code":
    case "unit":
    case "text":
    case "status":
    case "heading":
    case "not-an-agency":
    case "skip":
    case "none":
    case "unread":
      return "";
  }
}

function letterOf(column: number): string {
  const first = Math.floor(column / 26);
  return (first === 0 ? "" : letterOf(first - 1)) + String.fromCharCode(65 + (column % 26));
}

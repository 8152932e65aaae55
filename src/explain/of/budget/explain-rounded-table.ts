import type { RoundedTable } from "../../../budget/index.ts";
import { list, type Plain, type Read, readAll, whole } from "../../../core/index.ts";
import {
  add,
  divide,
  type Exact,
  exactOf,
  fractionText,
  ONE,
  resultNumber,
  subtract,
  ZERO,
} from "../../../number/index.ts";
import { figure, lookedUp, named, ruled, step, total } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { resultShape } from "../shared/fields.ts";

const tableRead = /* @__PURE__ */ (() =>
  resultShape("rounded-table", {
    values: list(list(resultNumber)),
    cells: list(list(resultNumber)),
    rows: list(resultNumber),
    columns: list(resultNumber),
    total: resultNumber,
    decimals: whole(-15, 100),
  }))();

type TableRead = Read<typeof tableRead>;

/**
 * Explains a table that was rounded so that it adds up: each cell beside the value that it was rounded down or up from, each
 * row and each column as a sum of cells.
 *
 * @term penjelasan tabel yang dibulatkan dua arah
 * @param result - What {@link roundTable} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such table.
 * @see No official source.
 * @example
 * ```ts
 * import { explainRoundedTable, roundTable } from "sakip";
 *
 * explainRoundedTable(roundTable([["1.5", "1.5"], ["0.5", "2.5"]])).value // => "6"
 * ```
 */
export function explainRoundedTable(result: RoundedTable | Plain<RoundedTable>): Explanation {
  const [read] = readAll([tableRead, result, "result"]);
  const rows = read.rows.map((sum, i) => rowNode(read, sum, i));
  const columns = read.columns.map((sum, j) => columnNode(read, sum, j));
  return explained({
    subject: "rounded-table",
    label: { id: "Jumlah tabel yang dibulatkan", en: "Total of the rounded table" },
    value: read.total,
    formula: total(rows.map((_, i) => step(i))),
    statement: {
      id: "Setiap sel adalah nilainya yang dibulatkan ke bawah atau ke atas, sehingga baris dan kolomnya tetap berjumlah tepat.",
      en: "Each cell is its value rounded down or up, so that rows and columns add up.",
    },
    inputs: [ruled("decimals", { id: "banyak desimal", en: "decimals kept" }, exactOf(read.decimals))],
    steps: [...rows, ...columns],
  });
}

function rowNode({ values, cells, decimals }: TableRead, sum: Exact, i: number): Explanation {
  const unit = unitOf(decimals);
  const steps = (cells[i] ?? []).map((cell, j) => {
    const own = figure("value", { id: "nilai", en: "value" }, values[i]?.[j] ?? ZERO);
    const [above, below] = [subtract(cell, unit), add(cell, unit)].map(fractionText);
    return explained({
      subject: `cell:${i + 1}:${j + 1}`,
      label: { id: `Sel kolom ke-${j + 1}`, en: `Cell of column ${j + 1}` },
      value: cell,
      formula: lookedUp(own, { above, below, gives: fractionText(cell) }),
      inputs: [own],
    });
  });
  return explained({
    subject: `row:${i + 1}`,
    label: { id: `Baris ke-${i + 1}`, en: `Row ${i + 1}` },
    value: sum,
    formula: total(steps.map((_, j) => step(j))),
    steps,
  });
}

/** One in the last decimal that is kept. */
function unitOf(decimals: number): Exact {
  const power = exactOf(10n ** BigInt(Math.abs(decimals)));
  return decimals < 0 ? power : divide(ONE, power);
}

function columnNode({ cells }: TableRead, sum: Exact, j: number): Explanation {
  const own = cells.flatMap((row, i) => {
    const cell = row[j];
    return cell === undefined ? [] : [named(cell, { id: `baris ke-${i + 1}`, en: `row ${i + 1}` })];
  });
  return explained({
    subject: `column:${j + 1}`,
    label: { id: `Kolom ke-${j + 1}`, en: `Column ${j + 1}` },
    value: sum,
    formula: total(own),
  });
}

import type { Grid } from "../sheet/index.ts";
import type { HeadBlock } from "./find-heads.ts";
import { type HeadCell, headCell } from "./head-words.ts";

/** The head cells above a column, from the top down. */
export function headPath(grid: Grid, { rows }: HeadBlock, column: number): readonly HeadCell[] {
  const path: HeadCell[] = [];
  for (const [i, row] of rows.entries()) {
    const cell = headCell(standing(grid, rows, i, column));
    const last = path[path.length - 1];
    // A cell that is merged down names the column once.
    if (cell !== undefined && !(last?.text === cell.text && grid.merge(row, column) !== undefined)) path.push(cell);
  }
  return path;
}

function standing(grid: Grid, rows: readonly number[], at: number, column: number): unknown {
  const row = rows[at] ?? 0;
  const merge = grid.merge(row, column);
  if (merge !== undefined) return grid.cell(merge.top, merge.left);
  const own = grid.cell(row, column);
  if (own !== null || at === rows.length - 1 || grid.knowsMerges) return own;
  return carriedRight(grid, rows, at, column);
}

/** Where merges are lost, a head cell counts for the blank ones to its right, as far as the cell above it does. */
function carriedRight(grid: Grid, rows: readonly number[], at: number, column: number): unknown {
  const row = rows[at] ?? 0;
  const above = at === 0 ? null : standing(grid, rows, at - 1, column);
  for (let left = column - 1; left >= 0; left--) {
    if (at > 0 && standing(grid, rows, at - 1, left) !== above) return null;
    const cell = grid.cell(row, left);
    if (cell !== null) return cell;
  }
  return null;
}

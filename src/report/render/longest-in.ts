import { largest } from "../../core/index.ts";
import type { Grid, Slot } from "./grid.ts";

/** The longest piece of a column that cannot be broken: a figure, or a word. */
export function longestIn({ leaves, rows, numbers }: Grid, at: number): number {
  const cells = rows.flatMap((row) => (row.kind === "band" ? [] : widest(row.slots[at], at)));
  return Math.max(longestWord(leaves[at]?.path.at(-1) ?? ""), numbers[at]?.length ?? 0, ...cells);
}

function widest(slot: Slot, at: number): number | readonly never[] {
  if (slot === undefined || slot.cell.columns > 1 || slot.cell.column !== at) return [];
  const { text, align, cell } = slot.cell;
  return (align === "end" ? text.length : longestWord(text)) + cell.notes.length;
}

const longestWord = (text: string) => largest(text.split(/[\s/-]+/).map(({ length }) => length));

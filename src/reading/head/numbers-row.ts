import type { Grid } from "../sheet/index.ts";

const FORMULA = /^\(?\s*(\d{1,2})\s*[=:]\s*(?!\s)[\d\s+\-−–×x*/:()%]+$/i;
/** From so many numbers on, figures that repeat are pairs of columns, and no row of small figures. */
const PAIRED = 5;
const LONE = /^\(?\s*(\d{1,2}|[a-z])\s*\)?$/i;

/** Whether a row numbers the columns: 1, 2, 3 or (a), (b), (c), with formulas such as 13 = 9 + 10 among them. */
export function isNumbersRow(grid: Grid, row: number): boolean {
  const steps: number[] = [];
  for (let column = 0; column < grid.width; column++) {
    const cell = grid.cell(row, column);
    if (cell === null) continue;
    const step = stepOf(cell);
    if (step === undefined) return false;
    steps.push(step);
  }
  // The numbers run on; a few may be left out, one column may repeat that before it, and in long rows every pair may.
  const apart = steps.filter((step, i) => step !== steps[i - 1]);
  const counted = apart.length >= PAIRED ? apart : steps;
  const runs = counted.slice(1).filter((step, i) => step === (counted[i] ?? 0) + 1).length;
  return steps.length >= 3 && (steps[0] ?? 9) <= 2 && runs >= (counted.length - 1) * 0.7;
}

function stepOf(cell: unknown): number | undefined {
  if (typeof cell === "number") return Number.isInteger(cell) && cell > 0 && cell < 100 ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell.trim();
  const found = FORMULA.exec(text)?.[1] ?? LONE.exec(text)?.[1];
  if (found === undefined) return undefined;
  return /\d/.test(found) ? Number(found) : found.toLowerCase().charCodeAt(0) - 96;
}

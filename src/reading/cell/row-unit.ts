import { columnsRead, type Section } from "../head/index.ts";
import { oneLine, saysNothing } from "./plain-cells.ts";

const PERCENT_TITLE = /^\s*(?:\d+\.\s*)?(?:persentase|prosentase|persen|%)|\(%\)|\(persen\)/i;

/**
 * The unit that a row says for the figures of a column: that of its unit column, of several the nearest, or percent where
 * its title is that of one.
 */
export function rowUnit(section: Section, row: number, of = 0): string | undefined {
  const { grid } = section;
  const units = [...columnsRead(section, "unit")].sort((a, b) => Math.abs(a.column - of) - Math.abs(b.column - of));
  for (const { column } of units) {
    const cell = grid.cell(row, column);
    if (typeof cell === "string" && !saysNothing(cell)) return oneLine(cell).replace(/ ?\([^()]*\)$/, "");
  }
  if (units.some(({ column }) => grid.cell(row, column) !== null)) return undefined;
  const titles = section.columns.filter(({ name }) => name === "title" || name === "indicator");
  const isPercent = titles.some(({ column }) => PERCENT_TITLE.test(String(grid.cell(row, column) ?? "")));
  return isPercent ? "%" : undefined;
}

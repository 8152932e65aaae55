import { largest } from "../../core/index.ts";
import type { Layout, LayoutField } from "../layout/index.ts";
import { measureOf } from "./field-of.ts";
import type { HeadWords } from "./head-words.ts";
import type { Column } from "./section.ts";
import type { Titles } from "./titles-of.ts";

/** Above the name of the sheet, which stands in row −1. */
const UNTITLED = -2;

interface Around {
  readonly words: HeadWords;
  /** What stands above the heads of the sheet. */
  readonly titles: Titles;
  /** The first row of the head. */
  readonly head: number;
}

/**
 * Columns whose heads only name periods, as jan … des or tw1 … tw4: they are of a field that the layout says, and that has
 * no column of its own; where there are several such, of that which the nearest title names.
 */
export function namePeriods(columns: readonly Column[], layout: Layout, around: Around): Column[] {
  const { unnamed = [], fields } = layout;
  return columns.map((column) => {
    if (column.name !== undefined || column.isTold || column.alike.length > 0) return column;
    if (column.groups["period"] === undefined) return column;
    const measure = measureOf(column.path, around.words);
    const fitting = unnamed.flatMap((name) => {
      const field = fields[name];
      const isFree = !columns.some((other) => other.name === name);
      return field !== undefined && isFree && mayMeasure(field, measure) ? [{ name, field }] : [];
    });
    const rows = fitting.map(({ field }) => around.titles.nearest(field.words, around.head) ?? UNTITLED);
    const first = fitting[rows.indexOf(largest(rows, UNTITLED))];
    return first === undefined ? column : { ...column, ...first, isUnnamed: true };
  });
}

function mayMeasure({ measure }: LayoutField, said: string | undefined): boolean {
  return said === undefined || measure === undefined || measure === said;
}

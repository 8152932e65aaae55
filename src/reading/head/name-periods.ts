import { type Layout, type LayoutField, spaced } from "../layout/index.ts";
import { measureOf } from "./field-of.ts";
import type { HeadWords } from "./head-words.ts";
import type { Column } from "./section.ts";

interface Around {
  readonly words: HeadWords;
  /** What stands above the head. */
  readonly titles: readonly string[];
}

/**
 * Columns whose heads only name periods, as jan … des or tw1 … tw4: they are of a field that the layout says, and that has
 * no column of its own; where there are several such, of that which a title names.
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
    const titled = fitting.find(({ field }) => isTitled(field, around.titles));
    const [first] = titled === undefined ? fitting : [titled];
    return first === undefined ? column : { ...column, ...first, isUnnamed: true };
  });
}

function mayMeasure({ measure }: LayoutField, said: string | undefined): boolean {
  return said === undefined || measure === undefined || measure === said;
}

function isTitled({ words }: LayoutField, titles: readonly string[]): boolean {
  return titles.some((title) => words.some((word) => ` ${spaced(title)} `.includes(` ${spaced(word)} `)));
}

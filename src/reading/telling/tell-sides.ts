import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { SectionRead } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import { spaced } from "../layout/index.ts";
import { columnName } from "../sheet/index.ts";
import { ambiguousColumn, sideBySide } from "./column-findings.ts";
import { placeOf, sheetName } from "./place-of.ts";

/** Columns of one field that nothing tells apart, other than cells under one head. */
export function twice(read: SectionRead): Finding[] {
  const { columns } = read.section;
  return columns.flatMap((column) => {
    const same = columns.filter(
      (other) =>
        other.name !== undefined &&
        other.name === column.name &&
        !isParted(read, column, other) &&
        (other === column || isFilledBeside(read, column, other)) &&
        JSON.stringify(other.groups) === JSON.stringify(column.groups),
    );
    const isFigure = ["figure", "money", "percent", "points"].includes(column.field?.reads ?? "");
    if (!isFigure || same[0] !== column || same.length < 2 || column.isTold) return [];
    const { path, ...about } = placeOf(read, column);
    const fields = same.map((each) => columnName(each.column));
    return [tell(ambiguousColumn, { subject: about.column, path }, { ...about, fields, keys: [column.name ?? ""] })];
  });
}

/** Whether some row has both: of two columns of which each row fills one, none is in doubt. */
function isFilledBeside({ rows, section: { grid } }: SectionRead, a: Column, b: Column): boolean {
  return rows.some(({ row }) => grid.cell(row, a.column) !== null && grid.cell(row, b.column) !== null);
}

/** Whether another indicator stands between two columns: each has its own target and unit then. */
function isParted({ section: { columns } }: SectionRead, a: Column, b: Column): boolean {
  const [from, to] = a.column < b.column ? [a.column, b.column] : [b.column, a.column];
  return columns.some(({ name, column }) => name === "indicator" && column > from && column <= to);
}

/** Documents that stand side by side: several assessors, several versions of a budget. */
export function sides(read: SectionRead): Finding[] {
  return (["assessor", "version"] as const).flatMap((by) => {
    const columns = read.section.columns.filter(({ name, groups }) => name !== undefined && groups[by] !== undefined);
    const heads = new Map(columns.map((column) => [column.groups[by], headOf(column, by, read)]));
    if (heads.size < 2) return [];
    const values = [...heads.values()];
    return [tell(sideBySide, { subject: sheetName(read), path: ["tables", read.section.grid.table] }, { by, values })];
  });
}

/** The head that tells a column apart from those beside it, as it is written. */
function headOf({ path, groups }: Column, by: string, { section: { layout } }: SectionRead): string {
  const value = groups[by] ?? "";
  const words = layout.groups?.[by]?.[value] ?? [];
  const head = path.find((cell) => words.some((word) => ` ${cell.spaced} `.includes(` ${spaced(word)} `)));
  return head?.text ?? words[0] ?? value;
}

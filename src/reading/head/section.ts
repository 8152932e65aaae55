import type { Layout, LayoutField } from "../layout/index.ts";
import type { Grid } from "../sheet/index.ts";
import type { HeadBlock } from "./find-heads.ts";
import type { HeadCell } from "./head-words.ts";

/** A column of a section, with what it means. */
export interface Column {
  readonly column: number;
  readonly path: readonly HeadCell[];
  /** The name of its field, and the field; undefined where it is not read. */
  readonly name: string | undefined;
  readonly field: LayoutField | undefined;
  readonly groups: Readonly<Record<string, string>>;
  /** Fields that fit alike. */
  readonly alike: readonly string[];
  /** Whether the caller said what it means, or that it is not to be read. */
  readonly isTold: boolean;
  /** Whether its head only names a period, so that the layout said what it is of. */
  readonly isUnnamed?: boolean;
}

/** A head with the columns and rows that it stands over; without a head, all of a sheet. */
export interface Section {
  readonly layout: Layout;
  readonly grid: Grid;
  readonly block: HeadBlock;
  /** Whether there is a head at all. */
  readonly hasHead: boolean;
  readonly columns: readonly Column[];
}

/** The columns of a field, from left to right. */
export function columnsOf({ columns }: Section, field: string): readonly Column[] {
  return columns.filter(({ name }) => name === field);
}

/** The columns whose cells are read in some ways. */
export function columnsRead({ columns }: Section, ...ways: readonly LayoutField["reads"][]): readonly Column[] {
  return columns.filter(({ field }) => field !== undefined && ways.includes(field.reads));
}

/** The columns of figures and answers: a row that has none of them is a heading. */
export function valueColumns(section: Section): readonly Column[] {
  return columnsRead(section, "figure", "money", "percent", "points", "answer", "letter", "status", "date");
}

/** The rows below the head. */
export function bodyRows({ block: { start, end } }: Section): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}

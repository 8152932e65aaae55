import type { ColumnRead, NumberFormat, Words } from "../table/index.ts";

/** A column of texts. */
export function column(key: string, head: Words, options: Partial<ColumnRead> = {}): ColumnRead {
  return { key, head, holds: "text", format: {}, namesRow: false, width: 10, columns: [], ...options };
}

/** A column of figures. */
export function figures(key: string, head: Words, format: NumberFormat = {}, width = 12): ColumnRead {
  return column(key, head, { holds: "number", format, width });
}

/** A column whose cells name their rows. */
export function naming(key: string, head: Words, width = 30): ColumnRead {
  return column(key, head, { namesRow: true, width });
}

/** A head over several columns. */
export function group(head: Words, columns: readonly ColumnRead[]): ColumnRead {
  return column(columns.map(({ key }) => key).join("+"), head, { columns });
}

export const percent: NumberFormat = { style: "percent" };
export const rupiah: NumberFormat = { style: "rupiah" };
export const count = { width: 4, align: "center", holds: "number" } as const;

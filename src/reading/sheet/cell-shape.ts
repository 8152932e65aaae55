import { attempt, describe, leaf, type Shape, UNREADABLE } from "../../core/index.ts";

/** The shape of a cell: whatever stands there is looked at once, and told where it is not understood. */
export const cellShape: Shape<unknown> = /* @__PURE__ */ (() =>
  leaf<unknown>({}, { en: "a cell", id: "sebuah sel" }, cellOf, { copy: heldCell }))();

/** A list without an end may be meant as a row of a sheet, and is none: then it is no cell either. */
function cellOf(cell: unknown): unknown {
  return cell === UNREADABLE ? undefined : (heldCell(cell) ?? null);
}

/** A cell as it is read: what no spreadsheet stores is told by its text. */
function heldCell(cell: unknown): unknown {
  switch (typeof cell) {
    case "string":
    case "number":
    case "boolean":
    case "undefined":
      return cell;
    case "bigint":
      return String(cell);
    default:
      return cell === null ? null : (dateIn(cell) ?? describe(cell));
  }
}

/** A day of its own: the caller's could be set to another while it is read. */
function dateIn(cell: unknown): Date | undefined {
  const time = attempt(() => (cell instanceof Date ? Date.prototype.getTime.call(cell) : Number.NaN));
  return time === undefined || Number.isNaN(time) ? undefined : new Date(time);
}

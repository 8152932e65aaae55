import { type Exact, exactToDecimal } from "../../number/index.ts";
import type { SectionRead } from "../cell/index.ts";
import { cellName, type PrintedTotal } from "../sheet/index.ts";
import { agreesAsPrinted, agreesExactly, agreesWithin } from "./agrees.ts";

/** Where a printed figure stands, what it is, and of which cells. */
export interface Checked {
  readonly row: number;
  readonly column: number;
  readonly is: PrintedTotal["is"];
  readonly how: string;
  /** By how much rounding may have set a mean and its parts apart. */
  readonly apart?: Exact;
}

/** A printed figure with what follows from the others. */
export function printedTotal(
  { section }: SectionRead,
  { row, column, is, how, apart }: Checked,
  printed: Exact,
  right: Exact,
): PrintedTotal {
  const isSum = is === "sum" || is === "difference" || is === "formula" || is === "product";
  const agreesAs = apart === undefined ? agreesAsPrinted : (a: Exact, b: Exact) => agreesWithin(a, b, apart);
  const agrees = isSum ? agreesExactly(printed, right) : agreesAs(printed, right);
  return {
    table: section.grid.table,
    at: cellName(row, column),
    is,
    printed: exactToDecimal(printed).toFixed(),
    right: exactToDecimal(right).toFixed(),
    how,
    agrees,
  };
}

import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type Decimal, round, toDecimal } from "../../number/index.ts";
import type { SectionRead } from "../cell/index.ts";
import { columnName, columnNamed, type PrintedTotal } from "../sheet/index.ts";
import { cappedColumn, totalDiffers } from "./cell-findings.ts";
import { placeOf } from "./place-of.ts";

/** Printed figures that do not follow from the others, and columns that are capped. */
export function tellTotals(read: SectionRead, totals: readonly PrintedTotal[]): Finding[] {
  const differing = totals.filter(({ agrees }) => !agrees);
  return [
    ...differing.map(({ table, at, printed, right, how }) => {
      const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      const path = ["tables", table, "rows", Number(digits) - 1, columnNamed(letters)];
      return tell(totalDiffers, { subject: at, path }, { cell: at, printed: shown(printed), right: shown(right), how });
    }),
    ...read.section.columns.flatMap((column) => {
      const capped = totals.filter(
        ({ at, how }) => at.replace(/(?<!\d)\d+$/, "") === columnName(column.column) && how.startsWith("min("),
      );
      const cap = capped[0]?.printed;
      if (cap === undefined) return [];
      const { path, ...about } = placeOf(read, column);
      return [tell(cappedColumn, { subject: about.column, path }, { ...about, cap: shown(cap), cells: capped.length })];
    }),
  ];
}

/** Sentences print as many decimals as a reader can compare; the totals keep them all. */
const SHOWN = 6;

function shown(figure: string): Decimal {
  return round(toDecimal(figure), SHOWN);
}

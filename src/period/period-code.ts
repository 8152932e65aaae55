import { readAll } from "../core/index.ts";
import { type Period, periodShape } from "./period.ts";

/**
 * Writes a period as its one code, which {@link parsePeriod} reads back: fit for a key, a file name or a column.
 *
 * @term kode periode
 * @param period - The period.
 * @returns `"2023"`, `"2023-S1"`, `"2023-TW3"` or `"2023-09"`.
 * @throws A {@link SakipError} `invalid-period` when it is none.
 * @see No official source: the codes are ours. TW is the usual short form of triwulan.
 * @example
 * ```ts
 * import { periodCode } from "sakip";
 *
 * periodCode({ kind: "quarter", year: 2023, quarter: 3 }) // => "2023-TW3"
 * periodCode({ kind: "month", year: 2023, month: 9 }) // => "2023-09"
 * ```
 */
export function periodCode(period: Period): string {
  const [valid] = readAll([periodShape, period, "period"]);
  switch (valid.kind) {
    case "year":
      return `${valid.year}`;
    case "semester":
      return `${valid.year}-S${valid.semester}`;
    case "quarter":
      return `${valid.year}-TW${valid.quarter}`;
    case "month":
      return `${valid.year}-${String(valid.month).padStart(2, "0")}`;
  }
}

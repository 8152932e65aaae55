import { flag, type Given, object, optional, readAll, series } from "../../core/index.ts";
import {
  column,
  count,
  figures,
  type MakerFields,
  makerFields,
  nameOf,
  naming,
  own,
  percent,
  rupiah,
} from "../parts/index.ts";
import { assembleTable, itemRow, sumsRow, type Table, textCell, words } from "../table/index.ts";
import { type AbsorptionRow, absorptionRowShape, moneyCells, pooled } from "./absorption-row.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...makerFields,
    /** What the groups are: `{ id: "Program", en: "Programme" }`; agencies unless told. */
    head: optional(makerFields.caption.optional, own.agency),
    /** Whether a row of sums stands below; it does unless told. */
    total: optional(flag, true),
  }))();

/**
 * How the table of absorption is made.
 *
 * @term pilihan tabel penyerapan
 */
export interface AbsorptionTableOptions extends MakerFields, Given<typeof optionsShape> {}

/**
 * Lays summaries of absorption out as reports print them: budget, realisation, rate, what is left; and the pooled sums.
 *
 * @term tabel penyerapan anggaran
 * @param summaries - What {@link summarizeAbsorption} gave.
 * @param options - Caption, names by the keys of the groups, and whether there is a row of sums.
 * @returns The table. The rate below the sums is sum over sum, never a mean of rates; where lines did not report, a
 * footnote says what the rate and the rest are based on.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: the columns are those of published reports.
 * @example
 * ```ts
 * import { summarizeAbsorption } from "sakip";
 * import { absorptionTable, toText } from "sakip/report";
 *
 * const lines = [
 *   { agencyId: "a", budget: 1000, realization: 250 },
 *   { agencyId: "b", budget: 500, realization: 0 },
 * ];
 * const table = absorptionTable(summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId }), {
 *   names: { a: "Dinas A", b: "Dinas B" },
 * });
 * toText(table).split("\n").at(-1)
 * // => "Jumlah                    1.500             250           16,67      1.250"
 * ```
 */
export function absorptionTable(summaries: Iterable<AbsorptionRow>, options: AbsorptionTableOptions = {}): Table {
  const [groups, { caption, names, head, total }] = readAll(
    [series(absorptionRowShape), summaries, "summaries"],
    [optionsShape, options, "options"],
  );
  const isOneWay = new Set(groups.map(({ direction }) => direction)).size <= 1;
  return assembleTable({
    caption: caption ?? words("Penyerapan anggaran", "Budget absorption"),
    columns: [
      column("no", own.no, count),
      naming("name", head),
      figures("budget", own.budget, rupiah, 16),
      figures("realization", words("Realisasi (Rp)", "Realisation (Rp)"), rupiah, 16),
      figures("rate", own.rate, percent),
      figures("rest", words("Sisa (Rp)", "Left (Rp)"), rupiah, 16),
    ],
    numbered: false,
    rows: [
      ...groups.map(({ key, ...group }, i) =>
        itemRow({ no: textCell(String(i + 1)), name: textCell(nameOf(key, names)), ...moneyCells(group) }),
      ),
      ...(total && isOneWay && groups.length > 0 ? [sumsRow("total", own.total, [], moneyCells(pooled(groups)))] : []),
    ],
    sources: [],
    findings: groups.flatMap(({ findings }) => findings),
  });
}

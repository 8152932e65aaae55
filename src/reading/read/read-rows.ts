import { addAll, copyAll, deepFreeze, itemsOf, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { readTables, type SectionRead } from "../cell/index.ts";
import { checkTotals } from "../check/index.ts";
import { formItems } from "../form/index.ts";
import { type Layout, type LayoutForm, layoutShape } from "../layout/index.ts";
import { recordsOf, sheetContext } from "../record/index.ts";
import { type ReadRowsOptions, type Rows, readRowsOptionsShape, type SheetTable, tablesShape } from "../sheet/index.ts";
import { tellCells, tellColumns, tellOutside, tellRows, tellTotals, tellUnused } from "../telling/index.ts";
import type { RowsRead } from "./rows-read.ts";

/**
 * Reads rows of cells, as a spreadsheet or a CSV file has them, by a layout. Files are opened by the application.
 *
 * Heads of one to four rows are found wherever they stand, merged or not; columns mean what the words of their heads say,
 * and nothing is guessed where several fit. Every cell ends as used, as nothing, as not understood, or as not asked for,
 * and the last two are told. Printed sums, means and percents are checked and never mended. What a sheet does not say, such
 * as what its figures cover, is asked for by a finding.
 *
 * @term pembacaan lembar
 * @typeParam F - The form of the items.
 * @param tables - The rows of a sheet, a sheet with its merges and formats, or several of either.
 * @param layout - How sheets of this kind are laid out.
 * @param options - What is known besides the cells.
 * @returns The items, the findings, and all rows, columns and printed totals, frozen.
 * @throws A {@link SakipError} with every fault at once for a call that is none: `invalid-input`, `invalid-number`,
 * `invalid-period`, `duplicate-key`. Never for a cell.
 * @see No official source: what sheets look like was seen in 30 public ones of 2021–2026.
 * @example
 * ```ts
 * import { budgetLineLayout, readRows } from "sakip/reading";
 *
 * const rows = [
 *   ["DINAS KOMUNIKASI DAN INFORMATIKA"],
 *   ["TAHUN ANGGARAN 2026"],
 *   ["Uraian", "Pagu (Rp)", "Realisasi (Rp)", "%"],
 *   ["Belanja Pegawai", "1.250.000.000", 500000000, 0.4],
 *   ["Belanja Modal", 250000000, "-", null],
 *   ["JUMLAH", 1500000000, 510000000, null],
 * ];
 * const { items, totals, findings } = readRows(rows, budgetLineLayout, { context: { agencyId: "kominfo" } });
 * items.map(({ title, budget, realization }) => [title, budget, realization])
 * // => [["Belanja Pegawai", "1250000000", "500000000"], ["Belanja Modal", "250000000", null]]
 * totals.filter(({ agrees }) => !agrees).map(({ at, printed, right }) => [at, printed, right])
 * // => [["C6", "510000000", "500000000"]]
 * findings.some(({ code }) => code === "accumulation-unknown") // => true
 * ```
 */
export function readRows<F extends LayoutForm>(
  tables: SheetTable | Iterable<Rows[number]> | Iterable<Rows | SheetTable>,
  layout: Layout<F>,
  options: ReadRowsOptions = {},
): RowsRead<F> {
  const given = itemsOf(tables) ?? tables;
  const [rows, copied, how] = copyAll(
    [tablesShape, given, "tables"],
    [layoutShape, layout, "layout"],
    [readRowsOptionsShape, options, "options"],
  );
  const plan = { ...copied, form: copied.form ?? "plain" } as Layout<F>;
  refuseIfAny(strangeColumns(plan, how));
  const sheets = sheetsOf(rows, how);
  const read = readTables(sheets, plan, how);
  const context = sheetContext(read.rows, how.context ?? {});
  const totals = new Map<SectionRead, ReturnType<typeof checkTotals>>(
    read.sections.map((section) => [section, checkTotals(section, context.polarity)]),
  );
  const formed = formItems(plan.form, {
    sections: read.sections,
    records: read.sections.flatMap(recordsOf),
    context,
  });
  const findings = [
    ...tellOutside(read),
    ...read.sections.flatMap((section) => [
      ...tellColumns(section, read.sections),
      ...tellRows(section),
      ...tellCells(section),
      ...tellTotals(section, totals.get(section) ?? []),
    ]),
    ...formed.findings,
  ];
  addAll(findings, tellUnused(read, findings));
  return deepFreeze({
    kind: "rows-read",
    layout: plan.id,
    items: formed.items,
    findings,
    rows: read.rows,
    columns: read.columns,
    totals: [...totals.values()].flat(),
  });
}

/** Columns that the caller says to be of a field that the layout does not have. */
function strangeColumns({ fields }: Layout, { columns = {} }: ReadRowsOptions): Problem[] {
  const known = Object.keys(fields).join(", ");
  return Object.entries(columns).flatMap(([letter, placed]) => {
    const field = typeof placed === "string" ? placed : placed?.field;
    if (field === undefined || Object.hasOwn(fields, field)) return [];
    return [
      problemAt("invalid-input", ["options", "columns", letter], field, {
        en: `one of: ${known}`,
        id: `salah satu dari: ${known}`,
      }),
    ];
  });
}

function sheetsOf(tables: unknown, { merges, formats }: ReadRowsOptions): SheetTable[] {
  const own = { ...(merges && { merges }), ...(formats && { formats }) };
  if (isSheet(tables)) return [{ ...own, ...tables }];
  if (isRows(tables)) return [{ rows: tables, ...own }];
  return isSeveral(tables) ? tables.flatMap((table) => sheetsOf(table, { merges, formats })) : [];
}

// What was read is a sheet, the rows of one, or several of either.
const isSheet = (tables: unknown): tables is SheetTable => !Array.isArray(tables);

const isSeveral = (tables: unknown): tables is readonly (Rows | SheetTable)[] => Array.isArray(tables);

/** Rows of cells, not a list of such: no cell is a list. */
function isRows(tables: unknown): tables is Rows {
  if (!Array.isArray(tables)) return false;
  const [first] = tables;
  return first === undefined || (Array.isArray(first) && !Array.isArray(first[0]));
}

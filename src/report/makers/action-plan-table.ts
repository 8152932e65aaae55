import { type PerformanceAgreement, performanceAgreementShape } from "../../cascade/index.ts";
import { type Given, object, readAll } from "../../core/index.ts";
import { column, count, figures, group, makerFields, naming, own, reasonCell, targetCell } from "../parts/index.ts";
import { assembleTable, type CellRead, type Table, words } from "../table/index.ts";
import { agreementRows } from "./agreement-rows.ts";

const optionsShape = /* @__PURE__ */ (() => object({ caption: makerFields.caption }))();

/**
 * How the table of an action plan is made.
 *
 * @term pilihan tabel rencana aksi
 */
export interface ActionPlanTableOptions extends Given<typeof optionsShape> {}

const QUARTERS = [1, 2, 3, 4] as const;

/**
 * Lays the targets of an agreement out by quarter, as action plans are printed.
 *
 * @term tabel rencana aksi
 * @param agreement - What {@link draftAgreement} gave, or an agreement as it was kept.
 * @param options - The caption.
 * @returns The table. A quarter without a target has a dash with the reason in a footnote.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see The columns are those of printed action plans (practice).
 * @example
 * ```ts
 * import { actionPlanTable } from "sakip/report";
 *
 * const target = (quarter: 1 | 2 | 3 | 4, target: number) => ({ quarter, target });
 * const agreement = {
 *   id: "pk-1",
 *   year: 2024,
 *   firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
 *   secondParty: null,
 *   objectives: [
 *     {
 *       nodeId: "s1",
 *       title: "Layanan meningkat",
 *       indicators: [
 *         {
 *           indicatorId: "ikm",
 *           title: "Indeks kepuasan",
 *           unit: null,
 *           polarity: "maximize" as const,
 *           target: 85,
 *           quarters: [target(2, 84), target(4, 85)],
 *         },
 *       ],
 *       restsOn: [],
 *     },
 *   ],
 *   programmes: [],
 *   clauses: [],
 * };
 * const [row] = actionPlanTable(agreement).rows;
 * row?.kind === "item" && [row.cells["q1"]?.kind, row.cells["q2"]?.kind] // => ["missing", "number"]
 * ```
 */
export function actionPlanTable(agreement: PerformanceAgreement, options: ActionPlanTableOptions = {}): Table {
  const [read, { caption }] = readAll(
    [performanceAgreementShape, agreement, "agreement"],
    [optionsShape, options, "options"],
  );
  return assembleTable({
    caption: caption ?? words(`Rencana aksi tahun ${read.year}`, `Action plan of ${read.year}`),
    columns: [
      column("no", own.no, count),
      naming("objective", own.objective),
      column("indicator", own.indicator, { width: 26 }),
      column("unit", own.unit, { align: "center" }),
      figures("target", words("Target tahunan", "Target of the year")),
      group(
        words("Target triwulan", "Target of the quarter"),
        QUARTERS.map((quarter) => figures(`q${quarter}`, ROMAN[quarter - 1] ?? "", {}, 9)),
      ),
    ],
    numbered: false,
    rows: agreementRows(read, ({ quarters }) =>
      Object.fromEntries(
        QUARTERS.map((quarter): [string, CellRead] => {
          const found = quarters.find((each) => each.quarter === quarter);
          return [`q${quarter}`, found === undefined ? reasonCell("no-target") : targetCell(found.target)];
        }),
      ),
    ),
    sources: [],
    findings: [],
  });
}

const ROMAN = ["I", "II", "III", "IV"];

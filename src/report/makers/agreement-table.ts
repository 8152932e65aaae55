import { type PerformanceAgreement, performanceAgreementShape } from "../../cascade/index.ts";
import { type Given, object, readAll } from "../../core/index.ts";
import { column, count, figures, makerFields, naming, own } from "../parts/index.ts";
import { assembleTable, type Table, words } from "../table/index.ts";
import { agreementRows } from "./agreement-rows.ts";

const optionsShape = /* @__PURE__ */ (() => object({ caption: makerFields.caption }))();

/**
 * How the table of an agreement is made.
 *
 * @term pilihan tabel perjanjian kinerja
 */
export interface AgreementTableOptions extends Given<typeof optionsShape> {}

/**
 * Lays the annex of a performance agreement out: objectives over their indicators, with unit and target.
 *
 * @term lampiran perjanjian kinerja
 * @param agreement - What {@link draftAgreement} gave, or an agreement as it was kept.
 * @param options - The caption.
 * @returns The table. An indicator without a target has a dash with the reason in a footnote.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see The columns are those of printed agreements (practice).
 * @example
 * ```ts
 * import { agreementTable, toText } from "sakip/report";
 *
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
 *         { indicatorId: "ikm", title: "Indeks kepuasan", unit: "indeks", polarity: "maximize" as const, target: 85, quarters: [] },
 *       ],
 *       restsOn: [],
 *     },
 *   ],
 *   programmes: [],
 *   clauses: [],
 * };
 * toText(agreementTable(agreement)).split("\n").at(-1)
 * // => "1   Layanan meningkat  Indeks kepuasan    indeks      85"
 * ```
 */
export function agreementTable(agreement: PerformanceAgreement, options: AgreementTableOptions = {}): Table {
  const [read, { caption }] = readAll(
    [performanceAgreementShape, agreement, "agreement"],
    [optionsShape, options, "options"],
  );
  return assembleTable({
    caption: caption ?? words(`Sasaran dan target tahun ${read.year}`, `Objectives and targets of ${read.year}`),
    columns: [
      column("no", own.no, count),
      naming("objective", own.objective),
      column("indicator", own.indicator, { width: 30 }),
      column("unit", own.unit, { align: "center" }),
      figures("target", own.target),
    ],
    numbered: false,
    rows: agreementRows(read),
    sources: [],
    findings: [],
  });
}

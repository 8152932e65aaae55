import { type PerformanceAgreement, performanceAgreementShape } from "../../cascade/index.ts";
import { type Given, object, readAll } from "../../core/index.ts";
import { column, count, figures, makerFields, naming, own, rupiah } from "../parts/index.ts";
import {
  assembleTable,
  itemRow,
  missingCell,
  numberCell,
  sumsRow,
  type Table,
  textCell,
  words,
} from "../table/index.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** What the table is about, where our own words are not to stand above it. */
    caption: makerFields.caption,
  }))();

/**
 * How the table of programmes is made.
 *
 * @term pilihan tabel program dan anggaran
 */
export interface ProgrammeTableOptions extends Given<typeof optionsShape> {}

/**
 * Lays the programmes of a performance agreement out, with their budgets and the sum of them.
 *
 * @term tabel program dan anggaran
 * @param agreement - What {@link draftAgreement} gave, or an agreement as it was kept.
 * @param options - The caption.
 * @returns The table. A programme without a budget has a dash with the reason in a footnote, and is not counted in the sum.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see The columns are those of printed agreements (practice).
 * @example
 * ```ts
 * import { programmeTable, toText } from "sakip/report";
 *
 * const agreement = {
 *   id: "pk-1",
 *   year: 2024,
 *   firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
 *   secondParty: null,
 *   objectives: [],
 *   programmes: [
 *     { nodeId: "p1", title: "Program A", budget: 1_250_000 },
 *     { nodeId: "p2", title: "Program B", budget: 750_000 },
 *   ],
 *   clauses: [],
 * };
 * toText(programmeTable(agreement)).split("\n").at(-1) // => "Jumlah             2.000.000"
 * ```
 */
export function programmeTable(agreement: PerformanceAgreement, options: ProgrammeTableOptions = {}): Table {
  const [{ year, programmes }, { caption }] = readAll(
    [performanceAgreementShape, agreement, "agreement"],
    [optionsShape, options, "options"],
  );
  const hasCode = programmes.some(({ code }) => code !== undefined);
  return assembleTable({
    caption: caption ?? words(`Program dan anggaran tahun ${year}`, `Programmes and budgets of ${year}`),
    columns: [
      column("no", own.no, count),
      ...(hasCode ? [column("code", words("Kode", "Code"), { width: 12 })] : []),
      naming("title", words("Program", "Programme"), 40),
      figures("budget", words("Anggaran (Rp)", "Budget (Rp)"), rupiah, 18),
    ],
    numbered: false,
    rows: [
      ...programmes.map(({ code, title, budget }, i) =>
        itemRow({
          no: textCell(String(i + 1)),
          code: code === undefined ? undefined : textCell(code),
          title: textCell(title),
          budget:
            budget === undefined || budget === null ? missingCell(noBudget, { code: "no-budget" }) : numberCell(budget),
        }),
      ),
      ...(programmes.length === 0 ? [] : [sumsRow("total", own.total, ["budget"])]),
    ],
    sources: [],
    findings: [],
  });
}

const noBudget = /* @__PURE__ */ words("Anggarannya tidak tercantum dalam rencana.", "The plan names no budget.");

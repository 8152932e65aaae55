import { type Given, object, readAll } from "../../core/index.ts";
import { assistanceListShape, type KeptAssistanceList } from "../../forum/index.ts";
import { exactOf } from "../../number/index.ts";
import { formatPeriod } from "../../period/index.ts";
import {
  column,
  figures,
  type MakerFields,
  makerFields,
  nameOf,
  naming,
  own,
  partNotes,
  percent,
  type ReasonFields,
  reasonCell,
  reasonFields,
  tellApart,
} from "../parts/index.ts";
import { assembleTable, type DraftRow, itemRow, numberCell, type Table, textCell, words } from "../table/index.ts";

const optionsShape = /* @__PURE__ */ (() => object({ ...makerFields, ...reasonFields }))();

/**
 * How the table of a forum is made.
 *
 * @term pilihan tabel forum
 */
export interface ForumTableOptions extends MakerFields, ReasonFields, Given<typeof optionsShape> {}

/**
 * Lays the list of a quarterly forum out, from the lowest absorption upwards: rank from below, agency, rate, gap to the
 * target, and who is assisted.
 *
 * @term tabel forum triwulan
 * @param list - What {@link selectForAssistance} gave, or as it was kept.
 * @param options - Caption, and the names of the agencies.
 * @returns The table. Who did not report stands below without a rank, with the reason in a footnote; equal prints of
 * different rates are told apart.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-period`.
 * @see No official source: the list is the practice of the forum of Kota Batu.
 * @example
 * ```ts
 * import { parsePeriod, selectForAssistance } from "sakip";
 * import { forumTable } from "sakip/report";
 *
 * const agencies = [
 *   { key: "disnaker", rate: "30.86" },
 *   { key: "dlh", rate: "45.10" },
 *   { key: "dinsos", rate: null },
 * ];
 * const list = selectForAssistance(agencies, { period: parsePeriod("2023-TW3"), places: 1, target: 70 });
 * const table = forumTable(list, { names: { disnaker: "Dinas Tenaga Kerja" } });
 * table.rows.map((row) => row.kind === "item" && Object.keys(row.cells))
 * // => [["rank", "agency", "rate", "gap", "remark"], ["rank", "agency", "rate", "gap"], ["agency", "rate", "remark"]]
 * table.footnotes.map(({ text }) => text)
 * // => [{ id: "Realisasi tidak dilaporkan.", en: "No realisation was reported." }]
 * ```
 */
export function forumTable(list: KeptAssistanceList, options: ForumTableOptions = {}): Table {
  const [read, { caption, names, reasons: told }] = readAll(
    [assistanceListShape, list, "list"],
    [optionsShape, options, "options"],
  );
  const { period, ranking, selected, contested, open, unranked, ineligible, target } = read;
  const isIn = (rows: readonly { readonly agencyId: string }[], id: string) =>
    rows.some((each) => each.agencyId === id);
  const prints = tellApart(
    ranking.map(({ rate, rank }) => ({ value: rate, rank })),
    percent,
  );
  const rows = ranking.map(({ agencyId, rate, rank, gap }, i): DraftRow => {
    const remark = isIn(selected, agencyId)
      ? assistedWords
      : isIn(contested, agencyId)
        ? contestedFor(open)
        : undefined;
    return itemRow({
      rank: numberCell(exactOf(rank)),
      agency: textCell(nameOf(agencyId, names)),
      rate: numberCell(rate, prints[i]),
      gap: gap === undefined ? undefined : numberCell(gap),
      remark: remark && textCell(remark),
    });
  });
  return assembleTable({
    caption:
      caption ??
      words(
        `Penyerapan anggaran ${formatPeriod(period, "id")}, dari yang terendah`,
        `Budget absorption of ${formatPeriod(period, "en")}, from the lowest`,
      ),
    columns: [
      column("rank", words("Peringkat dari bawah", "Rank from below"), { holds: "number", align: "center", width: 8 }),
      naming("agency", own.agency),
      figures("rate", own.rate, percent),
      ...(target === undefined
        ? []
        : [figures("gap", words("Selisih dari target (poin)", "Gap to the target (points)"), { decimals: 2 })]),
      column("remark", own.remark, { width: 20 }),
    ],
    numbered: false,
    rows: [
      ...rows,
      ...unranked.map(({ agencyId, reason }) =>
        itemRow({ agency: textCell(nameOf(agencyId, names)), rate: reasonCell(reason), remark: textCell(notJudged) }),
      ),
      ...ineligible.map(({ agencyId, reasons }) =>
        itemRow({
          agency: textCell(nameOf(agencyId, names)),
          remark: textCell(notTakingPart, { notes: partNotes(reasons, told) }),
        }),
      ),
    ],
    sources: [],
    findings: [],
  });
}

const assistedWords = /* @__PURE__ */ words("Diasistensi", "Assisted");
const contestedFor = (open: number) =>
  words(
    `Nilai sama; ${open} tempat diputuskan oleh forum`,
    `Equal; the forum decides on ${open} ${open === 1 ? "place" : "places"}`,
  );
const notJudged = /* @__PURE__ */ words("Tidak dinilai", "Not judged");
const notTakingPart = /* @__PURE__ */ words("Tidak diikutkan", "Does not take part");

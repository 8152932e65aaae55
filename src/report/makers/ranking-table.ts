import { callback, type Given, object, optional, readAll, record } from "../../core/index.ts";
import { exactOf } from "../../number/index.ts";
import { type RankingInput, rankingShapeOf } from "../../ranking/index.ts";
import {
  column,
  figures,
  naming,
  own,
  partNotes,
  type ReasonFields,
  rankCell,
  reasonCell,
  reasonFields,
  tellApart,
} from "../parts/index.ts";
import {
  assembleTable,
  itemRow,
  namedBy,
  numberCell,
  numberFormatShape,
  type Table,
  textCell,
  type Words,
  words,
  wordsShape,
} from "../table/index.ts";

const termsShape = /* @__PURE__ */ (() =>
  object({
    /** What the table is about. */
    caption: optional(wordsShape),
    /** What the items are: agencies unless told. */
    head: optional(wordsShape, own.agency),
    /** What the values are, with their unit: "Nilai" unless told. */
    valueHead: optional(wordsShape, own.score),
    /** How the values are printed; with two decimals unless told. */
    format: optional(numberFormatShape, { decimals: 2 }),
    /** How the tie-breaks are called, by their names in the rule. */
    tieBreaks: optional(record(wordsShape), new Map()),
    ...reasonFields,
  }))();

const optionsShape = /* @__PURE__ */ (() =>
  object({ ...termsShape.fields, name: callback<(item: never) => Words>() }))();

/**
 * How the table of a ranking is made.
 *
 * @term pilihan tabel peringkat
 * @typeParam T - The items.
 */
export interface RankingTableOptions<T> extends ReasonFields, Given<typeof termsShape> {
  /** How an item is called. */
  readonly name: (item: T) => Words;
}

/**
 * Lays a ranking out: rank, item, value; those that have no value below it, without a rank.
 *
 * @term tabel peringkat
 * @typeParam T - The items.
 * @param ranking - What {@link rankBy} gave, or what came back of it.
 * @param options - How an item is called, and how the values are printed.
 * @returns The table. Equal items share the rank they share, and a footnote says so; items apart in rank are apart in
 * print: with more decimals, or with a footnote.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: press lists print rank, agency and value, and no ties.
 * @example
 * ```ts
 * import { rankBy } from "sakip";
 * import { rankingTable, toText } from "sakip/report";
 *
 * const agencies = [
 *   { name: "Dinas A", rate: "47.494" },
 *   { name: "Dinas B", rate: "47.491" },
 *   { name: "Dinas C", rate: "30" },
 *   { name: "Dinas D", rate: "30.0" },
 * ];
 * const ranking = rankBy(agencies, { value: ({ rate }) => rate });
 * toText(rankingTable(ranking, { name: ({ name }) => name })).split("\n").slice(4, 6)
 * // => ["    1      Dinas A           47,494", "    2      Dinas B           47,491"]
 * ```
 */
export function rankingTable<T>(ranking: RankingInput<T>, options: RankingTableOptions<T>): Table {
  const [read, { caption, head, valueHead, format, tieBreaks, reasons: told, name }] = readAll(
    [rankingShapeOf<T>(), ranking, "ranking"],
    [optionsShape, options, "options"],
  );
  const nameOf = namedBy(name);
  const places = read.rows.map(({ value, bestRank }) => ({ value: exactOf(value), rank: bestRank }));
  const prints = tellApart(places, format);
  return assembleTable({
    caption: caption ?? words("Peringkat", "Ranking"),
    columns: [
      column("rank", own.rank, { holds: "number", align: "center", width: 6 }),
      naming("name", head),
      figures("value", valueHead, format),
    ],
    numbered: false,
    rows: [
      ...read.rows.map((row, i) =>
        itemRow({
          rank: rankCell(row),
          name: textCell(nameOf(row.item), { notes: decidedNotes(row, tieBreaks) }),
          value: numberCell(exactOf(row.value), prints[i]),
        }),
      ),
      ...read.unranked.map(({ item, reason }) => itemRow({ name: textCell(nameOf(item)), value: reasonCell(reason) })),
      ...read.ineligible.map(({ item, reasons }) =>
        itemRow({ name: textCell(nameOf(item), { notes: [notTakingPart, ...partNotes(reasons, told)] }) }),
      ),
    ],
    sources: [],
    findings: [],
  });
}

/** What gave the place to an item whose value is equal to that of another. */
function decidedNotes(
  { decidedBy }: { readonly decidedBy: string },
  names: ReadonlyMap<string, Words>,
): readonly Words[] {
  if (decidedBy === "value") return [];
  if (decidedBy === "input-order") return [byOrder];
  const name = names.get(decidedBy) ?? decidedBy;
  const [id, en] = typeof name === "string" ? [name, name] : [name.id, name.en];
  return [words(`Nilainya sama; ditentukan oleh "${id}".`, `Equal; decided by "${en}".`)];
}

const byOrder = /* @__PURE__ */ words(
  "Nilainya sama; urutannya menurut daftar asal.",
  "Equal; in the order of the list it comes from.",
);
const notTakingPart = /* @__PURE__ */ words("Tidak diikutkan dalam peringkat.", "Takes no part in the ranking.");

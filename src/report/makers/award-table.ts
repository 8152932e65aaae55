import { type Given, largest, object, readAll } from "../../core/index.ts";
import {
  column,
  figures,
  type MakerFields,
  makerFields,
  type Names,
  nameOf,
  naming,
  own,
  type PlacePrint,
  type ReasonFields,
  rankCell,
  reasonCell,
  reasonFields,
  tellApart,
} from "../parts/index.ts";
import {
  assembleTable,
  bandRow,
  bothOf,
  type DraftRow,
  itemRow,
  numberCell,
  plainNumber,
  type Table,
  textCell,
  type Words,
  words,
} from "../table/index.ts";
import { type AwardTableInput, awardResultShape } from "./award-result-shape.ts";

const optionsShape = /* @__PURE__ */ (() => object({ ...makerFields, ...reasonFields }))();

/**
 * How the table of an award is made.
 *
 * @term pilihan tabel penghargaan
 */
export interface AwardTableOptions extends MakerFields, ReasonFields, Given<typeof optionsShape> {}

/**
 * Lays the result of an award out, a band for each tier: rank, entry, agency, score, and who has won or waits for the jury.
 *
 * @term tabel penghargaan
 * @param result - What {@link selectWinners} gave, or what came back of it.
 * @param options - Caption, and the names of the agencies.
 * @returns The table, with the findings of the result. Who could not take part stands in a band of its own, with the
 * reasons in footnotes.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { selectWinners } from "sakip";
 * import { awardTable, toText } from "sakip/report";
 *
 * const result = selectWinners(
 *   [
 *     { id: "1", agencyId: "a", title: "Layanan A", score: 90 },
 *     { id: "2", agencyId: "b", title: "Layanan B", score: 80 },
 *   ],
 *   { id: "inovasi", label: "Inovasi", tiers: [{ id: "best", label: "Terbaik", places: 1 }] },
 * );
 * toText(awardTable(result, { names: { a: "Dinas A" } })).split("\n").slice(4)
 * // => ["Terbaik", "    1      Layanan A  Dinas A              90  Pemenang"]
 * ```
 */
export function awardTable(result: AwardTableInput, options: AwardTableOptions = {}): Table {
  const [read, { caption, names, reasons: told }] = readAll(
    [awardResultShape, result, "result"],
    [optionsShape, options, "options"],
  );
  const { tiers, ineligible, unranked, findings } = read;
  const placed: readonly Placed[] = tiers.flatMap(({ selected, contested }) => [...selected, ...contested]);
  const format = { decimals: Math.min(MOST_DECIMALS, largest(placed.map(decimalsOf), 0)) };
  const prints = tellApart(
    placed.map(({ score, bestRank }) => ({ value: score, rank: bestRank })),
    format,
  );
  const rowOf = (each: Placed, remark: Words) => placedRow(each, names, remark, prints[placed.indexOf(each)]);
  const outside = [
    ...unranked.map((entry) => itemRow({ ...entryCells(entry, names), score: reasonCell("no-value") })),
    ...ineligible.map(({ entry, reasons }) =>
      itemRow({
        ...entryCells(entry, names),
        remark: textCell(notEligible, {
          notes: reasons.map(({ code, message }) => (code === undefined ? undefined : told.get(code)) ?? message),
        }),
      }),
    ),
  ];
  return assembleTable({
    caption: caption ?? words("Penerima penghargaan", "Awards"),
    columns: [
      column("rank", own.rank, { holds: "number", align: "center", width: 6 }),
      naming("title", words("Peserta", "Entry")),
      column("agency", own.agency, { width: 24 }),
      figures("score", own.score, format),
      column("remark", own.remark, { width: 20 }),
    ],
    numbered: false,
    rows: [
      ...tiers.flatMap((tier): readonly DraftRow[] => [
        bandRow(bandWords(tier)),
        ...tier.selected.map((each) => rowOf(each, winner)),
        ...tier.contested.map((each) => rowOf(each, waiting)),
      ]),
      ...(outside.length === 0 ? [] : [bandRow(notRanked), ...outside]),
    ],
    sources: [],
    findings,
  });
}

type Entry = { readonly id: string; readonly agencyId: string; readonly title?: string | undefined };

function entryCells({ id, agencyId, title }: Entry, names: Names) {
  return { title: textCell(title ?? nameOf(id, names)), agency: textCell(nameOf(agencyId, names)) };
}

interface Placed {
  readonly entry: Entry;
  readonly score: Parameters<typeof numberCell>[0];
  readonly bestRank: number;
  readonly worstRank: number;
}

/** The means of juries have endless decimals; scores print with those that they have, up to so many, all alike. */
const MOST_DECIMALS = 2;

function decimalsOf({ score }: Placed): number {
  return plainNumber(score, {}).split(".")[1]?.length ?? 0;
}

function placedRow(
  { entry, score, bestRank, worstRank }: Placed,
  names: Names,
  remark: Words,
  print: PlacePrint | undefined,
): DraftRow {
  return itemRow({
    rank: rankCell({ rank: bestRank, bestRank, worstRank }),
    ...entryCells(entry, names),
    score: numberCell(score, print),
    remark: textCell(remark),
  });
}

/** The name of a tier, and how many of its places are still open. */
function bandWords({ label, open: places }: { readonly label: Words; readonly open: number }): Words {
  if (places === 0) return label;
  const { id, en } = bothOf(label);
  return words(`${id} (${places} tempat belum terisi)`, `${en} (${places} ${places === 1 ? "place" : "places"} open)`);
}

const winner = /* @__PURE__ */ words("Pemenang", "Winner");
const waiting = /* @__PURE__ */ words("Menunggu keputusan juri", "Waits for the jury");
const notEligible = /* @__PURE__ */ words("Tidak memenuhi syarat", "Not eligible");
const notRanked = /* @__PURE__ */ words("Tidak diperingkat", "Not ranked");
